### Text of campaign/leaving.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
leaving-meta-title = What leaving cannot do
# Description for search engines and social media. CRITICAL: never shown out of date.
leaving-meta-description = What the button for leaving this site does at once, and what stays behind.


## What “Leave this site” cannot do

# Heading 1. CRITICAL: never shown out of date.
leaving-what-leave-this-site = What “Leave this site” cannot do
# Paragraph.
leaving-the-button-takes-you = The button takes you to a page about the weather at once. It cannot do everything:
# List item.
leaving-your-browsers-history-may = Your browser’s history may still show that you were here. You can delete it there.
# List item.
leaving-a-program-that-watches = A program that watches your device can still have seen this page.
# List item.
leaving-your-internet-provider-or = Your internet provider, or whoever runs the network, may know which site you opened.

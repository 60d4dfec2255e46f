### Text of campaign/find.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
find-meta-title = Find
# Description for search engines and social media. CRITICAL: never shown out of date.
find-meta-description = All pages of this site, and a search that sends and keeps nothing.


## Find it here

# Heading 1. CRITICAL: never shown out of date.
find-find-it-here = Find it here
# Paragraph.
find-choose-from-the-list = Choose from the list, or search for a word. What you write stays on your screen: it is not sent, and the site does not keep it.

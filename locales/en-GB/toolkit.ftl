### Text of campaign/toolkit.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Description for search engines and social media. CRITICAL: never shown out of date.
toolkit-meta-description = Posters to print and cards to share, in every language of the campaign.


## Posters and cards

# Heading 1. CRITICAL: never shown out of date.
toolkit-meta-title = Posters and cards
# Paragraph.
toolkit-help-people-near-you = Help people near you to find help. Posters and cards say the same thing in every language.


## What is in the pack

# Heading 2.
toolkit-what-is-in-the = What is in the pack
# List item.
toolkit-posters-to-print-in = Posters, a leaflet and wallet cards to print
# List item.
toolkit-cards-for-social-media = Cards for social media and messages
# List item.
toolkit-a-caption-and-a = A caption and a description in words for each of them
# List item.
toolkit-a-press-release-key = A press release, key messages, answers to questions, a page for partners, a radio script and a note for your intranet


## How to use it

# Heading 2.
toolkit-how-to-use-it = How to use it
# List item.
toolkit-choose-the-language-that = Choose the language that your readers know best.
# List item.
toolkit-download-the-whole-pack = Download the whole pack, or only what you need.
# List item.
toolkit-before-you-print-many = Before you print many posters, scan the code on one of them to see that it works.


## What you may do

# Heading 2.
toolkit-what-you-may-do = What you may do
# Paragraph.
# $review-by = 2017-12-05 (date)
toolkit-you-may-print-and = You may print and share these files free of charge. Please leave the advice, the numbers and the figures as they are. Look here for a newer pack after { $review-by }.

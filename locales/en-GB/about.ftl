### Text of campaign/about.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Description for search engines and social media. CRITICAL: never shown out of date.
about-meta-description = Who is behind the campaign, your privacy, accessibility, languages and credits.


## About this site

# Heading 1. CRITICAL: never shown out of date.
about-meta-title = About this site


## Who is behind it

# Heading 2.
about-who-is-behind-it = Who is behind it
# Paragraph.
# $published = 2016-12-05 (date)
about-the-national-crime-agency = The National Crime Agency and the National Police Chiefs’ Council launched this campaign on { $published }, together with police forces.


## Your privacy

# Heading 2.
about-your-privacy = Your privacy
# List item.
about-this-site-does-not = This site does not ask who you are and collects nothing about you.
# List item.
about-it-sets-no-cookies = It sets no cookies and stores nothing of its own on your device.
# List item.
about-it-loads-nothing-from = It loads nothing from other sites.


## Languages

# Heading 2.
about-languages = Languages
# Paragraph.
# $languages = how many languages (number)
about-this-site-comes-in = This site comes in { $languages } languages. A translation is a draft until a native speaker has reviewed it, and its pages say so. Quotations are translated from English.


## Credits

# Heading 2.
about-credits = Credits
# Paragraph.
# $published = 2016-12-05 (date)
about-the-words-come-from = The words come from the press release of { $published }, put into plain language. The marks on this site stand in for real logos. It was made with Handbill.

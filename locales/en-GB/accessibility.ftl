### Text of campaign/accessibility.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
accessibility-meta-title = Accessibility
# Description for search engines and social media. CRITICAL: never shown out of date.
accessibility-meta-description = How this site can be used by everybody, how it was tested, and where to report a problem.


## Accessibility statement

# Heading 1. CRITICAL: never shown out of date.
accessibility-accessibility-statement = Accessibility statement
# Paragraph.
accessibility-this-site-is-made = This site is made to meet WCAG 2.2 at level AA. You can use it with a keyboard, with a screen reader, in large print and without scripts. What the posters say is also on its pages.


## How it was tested

# Heading 2.
accessibility-how-it-was-tested = How it was tested
# List item.
accessibility-programs-tested-every-page = Programs tested every page in six languages: in a browser, by keyboard alone, enlarged to 400%, without scripts, in light and dark.
# List item.
accessibility-no-outside-expert-has = No outside expert has tested it yet, and nobody who relies on assistive technology.


## If something does not work

# Heading 2.
accessibility-if-something-does-not = If something does not work
# Paragraph.
# $feedback = an address (link)
accessibility-if-something-does-not-2 = If something does not work for you, [please tell us]({ $feedback }). Say which page it was and what you use.
# Paragraph.
# $accessibility-complaints = an address (link)
accessibility-if-our-answer-does = If our answer does not help, [here is where you can complain]({ $accessibility-complaints }).


## This statement

# Heading 2.
accessibility-this-statement = This statement
# Paragraph.
# $published = 2016-12-05 (date)
# $review-by = 2017-12-05 (date)
accessibility-this-statement-was-written = This statement was written on { $published }. It is looked at again by { $review-by }.

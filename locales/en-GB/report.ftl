### Text of campaign/report.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
report-meta-title = Report it
# Description for search engines and social media. CRITICAL: never shown out of date.
report-meta-description = Who to tell about webcam blackmail, what happens next, and how to help someone else.


## Report it in confidence

# Heading 1. CRITICAL: never shown out of date.
report-report-it-in-confidence = Report it in confidence
# Paragraph.
report-you-can-report-it = You can report it even if you feel ashamed, and even if you have paid.


## Who to tell

# Heading 2. CRITICAL: never shown out of date.
report-who-to-tell = Who to tell
# Table cell. CRITICAL: never shown out of date.
report-who-you-are = Who you are
# Table cell. CRITICAL: never shown out of date.
report-what-to-do = What to do
# Table cell. CRITICAL: never shown out of date.
report-someone-is-blackmailing-me = Someone is blackmailing me
# Table cell. CRITICAL: never shown out of date.
# $police = 101 (phone)
report-call-the-police-on = Call the police on { $police }.
# Table cell. CRITICAL: never shown out of date.
report-i-am-in-immediate = I am in immediate danger
# Table cell. CRITICAL: never shown out of date.
# $emergency = 999 (phone)
report-call-emergency = Call { $emergency }.
# Table cell. CRITICAL: never shown out of date.
report-i-have-already-paid = I have already paid
# Table cell. CRITICAL: never shown out of date.
# $link-help-already-paid = the page help, section already-paid (link)
# $police = 101 (phone)
report-tell-the-police-on = Tell the police on { $police }, and [see what else you can do]({ $link-help-already-paid }).
# Table cell. CRITICAL: never shown out of date.
report-i-am-under-18 = I am under 18
# Table cell. CRITICAL: never shown out of date.
# $under-18 = a number to call
report-call-under-18 = Call { $under-18 }.
# Table cell. CRITICAL: never shown out of date.
report-a-video-of-me = A video of me is online
# Table cell. CRITICAL: never shown out of date.
report-report-it-on-the = Report it on the site where it is, and ask them to block it.
# Table cell. CRITICAL: never shown out of date.
report-i-want-an-image = I want an image taken down
# Table cell. CRITICAL: never shown out of date.
# $removal-service = an address (link)
report-ask-a-removal-service = Ask [a removal service]({ $removal-service }).
# Table cell. CRITICAL: never shown out of date.
report-i-am-worried-about = I am worried about someone
# Table cell. CRITICAL: never shown out of date.
# $link-report-worried = the page report, section worried (link)
report-see-how-you-can = [See how you can help them]({ $link-report-worried }).


## What happens next

# Heading 2.
report-what-happens-next = What happens next
# Paragraph.
report-the-police-take-every = The police take every report seriously and deal with it in confidence. Your safety and welfare are at the heart of their work. The evidence you keep helps them.


## If you are worried about someone

# Heading 2.
report-if-you-are-worried = If you are worried about someone
# List item.
report-stay-calm-listen-and = Stay calm, listen and do not judge.
# List item.
report-tell-them-that-they = Tell them that they are not alone and that the police will not judge them.
# List item.
# $link-help = the page help (link)
report-go-through-the-five = Go through [the five steps]({ $link-help }) together.
# List item.
# $police = 101 (phone)
report-offer-to-be-with = Offer to be with them when they call { $police }.

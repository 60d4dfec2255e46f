### Text of campaign/help.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
help-meta-title = Get help now
# Description for search engines and social media. CRITICAL: never shown out of date.
help-meta-description = Five things to do if someone is blackmailing you over sexual images. The police will help you in confidence.


## What to do now

# Heading 1. CRITICAL: never shown out of date.
help-what-to-do-now = What to do now
# Paragraph. CRITICAL: never shown out of date.
help-take-a-breath-then = Take a breath. Then take these steps, one at a time.


## Don’t panic

# Heading 2. CRITICAL: never shown out of date.
help-dont-panic = Don’t panic
# Paragraph. CRITICAL: never shown out of date.
help-the-police-will-take = The police will take you seriously, deal with it in confidence and not judge you.
# Paragraph. CRITICAL: never shown out of date.
help-the-criminals-count-on = The criminals count on you feeling too ashamed to ask for help. You can ask.


## Don’t pay

# Heading 2. CRITICAL: never shown out of date.
help-dont-pay = Don’t pay
# Paragraph. CRITICAL: never shown out of date.
help-many-people-who-paid = Many people who paid were asked for more, and some had their videos posted all the same.
# Paragraph. CRITICAL: never shown out of date.
# $link-help-already-paid = the page help, section already-paid (link)
help-if-you-have-already = If you have already paid, [see what you can do]({ $link-help-already-paid }).


## Don’t communicate

# Heading 2. CRITICAL: never shown out of date.
help-dont-communicate = Don’t communicate
# Paragraph. CRITICAL: never shown out of date.
help-stop-replying-and-suspend = Stop replying, and suspend your account for now, but do not delete it.
# List item. CRITICAL: never shown out of date.
help-take-your-screenshots-first = Take your screenshots first.
# List item. CRITICAL: never shown out of date.
# $facebook = Facebook (name)
help-suspend-deactivate-your-facebook = Suspend (deactivate) your { $facebook } account. Its data is then kept, and that helps the police.
# List item. CRITICAL: never shown out of date.
# $skype = Skype (name)
# $youtube = YouTube (name)
help-report-it-online-to = Report it online to { $skype }, { $youtube } or the site that was used. Ask them to block any video and to set up an alert in case it comes back.


## Preserve evidence

# Heading 2. CRITICAL: never shown out of date.
help-preserve-evidence = Preserve evidence
# Paragraph. CRITICAL: never shown out of date.
help-take-screenshots-write-down = Take screenshots, write down every detail they gave you, and delete nothing.
# Paragraph. CRITICAL: never shown out of date.
# $link-help-evidence = the page help, section evidence (link)
help-use-the-list-of = Use the [list of what to keep]({ $link-help-evidence }).


## You are not alone

# Heading 2. CRITICAL: never shown out of date.
help-you-are-not-alone = You are not alone
# Paragraph. CRITICAL: never shown out of date.
help-you-are-the-victim = You are the victim of organised criminals, and confidential support is available.
# Paragraph. CRITICAL: never shown out of date.
help-the-police-will-help = The police will help you, whether or not you have paid.
# Paragraph. CRITICAL: never shown out of date.
# $under-18 = a number to call
help-if-you-are-under = If you are under 18, you can also call { $under-18 }.


## Call the police

# Heading 2. CRITICAL: never shown out of date.
help-call-the-police = Call the police
# Paragraph. CRITICAL: never shown out of date.
# $emergency = 999 (phone)
help-say-that-someone-is = Say that someone is blackmailing you over webcam images. If you are in immediate danger, call { $emergency }.


## I have already paid

# Heading 2. CRITICAL: never shown out of date.
help-i-have-already-paid = I have already paid
# List item. CRITICAL: never shown out of date.
help-check-whether-the-money = Check whether the money has been collected.
# List item. CRITICAL: never shown out of date.
help-if-it-has-not = If it has not been collected, cancel the payment.
# List item. CRITICAL: never shown out of date.
help-if-it-has-and = If it has, and if you are able to, write down where it was collected.
# List item. CRITICAL: never shown out of date.
# $police = 101 (phone)
help-tell-the-police-on = Tell the police on { $police }. They will support you while they look into it.


## What to keep as evidence

# Heading 2. CRITICAL: never shown out of date.
help-what-to-keep-as = What to keep as evidence
# List item. CRITICAL: never shown out of date.
help-screenshots-of-everything-you = Screenshots of everything you and they wrote
# List item. CRITICAL: never shown out of date.
help-every-name-number-and = Every name, number and other detail they gave you
# List item. CRITICAL: never shown out of date.
help-how-they-told-you = How they told you to pay and, if you paid, where the money was collected
# List item. CRITICAL: never shown out of date.
help-all-your-messages-and = All your messages and your account: delete nothing

### Text of campaign/press.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## Being blackmailed over webcam images?

# Heading 1.
press-being-blackmailed-over-webcam = Being blackmailed over webcam images?


## Webcam blackmail? Call the police on

# Heading 2. CRITICAL: never shown out of date.
press-webcam-blackmail-call-the = Webcam blackmail? Call the police on


## Call the police

# Heading 2. CRITICAL: never shown out of date.
press-call-the-police = Call the police


## Scan for help in your language. No names, no tracking.

# Heading 2.
press-scan-for-help-in = Scan for help in your language. No names, no tracking.


## You can also talk to

# Heading 2.
press-you-can-also-talk = You can also talk to


## Help in { $languages } languages

# Heading 2.
# $languages = how many languages (number)
press-help-in-languages-languages = Help in { $languages } languages


## How to print the posters

# Heading 2.
press-how-to-print-the = How to print the posters
# Paragraph.
press-print-them-at-full = Print them at full size, in colour or in black and white. Put them up where people can stop and read.


## How to share the cards

# Heading 2.
press-how-to-share-the = How to share the cards
# Paragraph.
press-post-each-card-with = Post each card with its caption. Copy its description too, for people who cannot see the picture.


## #WebcamBlackmail #YouAreNotAlone

# Heading 2.
press-webcamblackmail-youarenotalone = #WebcamBlackmail #YouAreNotAlone

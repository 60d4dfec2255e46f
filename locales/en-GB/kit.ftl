### Text of campaign/kit.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## Press release

# Heading 1.
kit-press-release = Press release
# Paragraph.
kit-the-national-crime-agency = The National Crime Agency and the National Police Chiefs’ Council have launched a campaign for people who are blackmailed over webcam images.


## What we say

# Heading 2.
kit-what-we-say = What we say
# Paragraph.
kit-put-the-words-of = Put the words of somebody from your own organisation here, with their name and post.


## Notes to editors

# Heading 2.
kit-notes-to-editors = Notes to editors
# List item.
kit-please-print-the-numbers = Please print the numbers to call with every report.
# List item.
kit-please-write-about-people = Please write about people who were blackmailed without blame, and do not name them.
# List item.
# $cases-2016-as-of = 2016-12-05 (date)
# $review-by = 2017-12-05 (date)
kit-the-figures-were-true = The figures were true on { $cases-2016-as-of }. Please ask for newer ones after { $review-by }.


## Key messages

# Heading 2.
kit-key-messages = Key messages
# Paragraph.
kit-whatever-you-say-or = Whatever you say or write, say this, and say it calmly.


## Questions people ask

# Heading 2.
kit-questions-people-ask = Questions people ask
# Paragraph.
kit-answers-to-give-or = Answers to give, or to hand out.


## For partners

# Heading 2.
kit-for-partners = For partners
# Paragraph.
kit-for-schools-colleges-doctors = For schools, colleges, doctors, employers and everybody who meets people in trouble. This is what to know and what to do.


## What you can do

# Heading 2.
kit-what-you-can-do = What you can do
# List item.
kit-put-up-a-poster = Put up a poster where people can read it alone.
# List item.
kit-share-a-card-every = Share a card every week, each time with its caption.
# List item.
kit-tell-the-people-you = Tell the people you work with whom to call.


## Radio script

# Heading 2.
kit-radio-script = Radio script
# Paragraph.
kit-read-it-slowly-and = Read it slowly and calmly. Say each digit of a number by itself.


## Script

# Heading 2. CRITICAL: never shown out of date.
kit-script = Script
# Paragraph. CRITICAL: never shown out of date.
# $emergency = 999 (phone)
# $police = 101 (phone)
kit-is-someone-threatening-to = Is someone threatening to share sexual images of you? This is blackmail, and it is a crime. Don’t panic. Don’t pay. Stop replying, and keep the evidence. You are not alone. Call the police on { $police }. If you are in immediate danger, call { $emergency }. They will help you in confidence, and they will not judge you.


## Note for your intranet

# Heading 2.
kit-note-for-your-intranet = Note for your intranet
# Paragraph.
kit-it-can-happen-to = It can happen to anyone, also to somebody you work with. Please read what to do, for yourself and for people around you.


## In 5 minutes

# Heading 2.
kit-in-5-minutes = In 5 minutes
# List item.
kit-share-one-card-with = Share one card with its caption, or send it to a group you belong to.


## In 30 minutes

# Heading 2.
kit-in-30-minutes = In 30 minutes
# List item.
kit-print-the-a4-poster = Print the A4 poster and put it up where people can stop and read.
# List item.
kit-put-the-note-for = Put the note for your intranet where the people you work with will see it.


## In 60 minutes

# Heading 2.
kit-in-60-minutes = In 60 minutes
# List item.
kit-print-the-leaflet-and = Print the leaflet and the wallet cards and lay them out.
# List item.
kit-read-the-page-for = Read the page for partners together with the people you work with.
# List item.
kit-send-the-press-release = Send the press release with your own words to your local newspaper or radio.


## The mark

# Heading 2.
kit-the-mark = The mark
# List item.
kit-leave-the-mark-the = Leave the mark, the colours and the words as they are.
# List item.
kit-keep-the-space-around = Keep the space around the mark free.
# List item.
kit-you-may-put-your = You may put your own name beside it, but not over it.

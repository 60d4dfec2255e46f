### Text of campaign/what-it-is.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
what-it-is-meta-title = How it works
# Description for search engines and social media. CRITICAL: never shown out of date.
what-it-is-meta-description = What webcam blackmail is, how the trap works and who is behind it.


## What is webcam blackmail?

# Heading 1. CRITICAL: never shown out of date.
what-it-is-what-is-webcam-blackmail = What is webcam blackmail?
# Paragraph.
what-it-is-webcam-blackmail-is-also = Webcam blackmail is also called “sextortion”. Criminals use sexual images of a person to get money from them.


## How the trap works

# Heading 2.
what-it-is-how-the-trap-works = How the trap works
# List item.
what-it-is-somebody-with-a-false = Somebody with a false identity makes friends with you online.
# List item.
what-it-is-they-persuade-you-to = They persuade you to do something sexual in front of your webcam.
# List item.
what-it-is-they-record-it = They record it.
# List item.
what-it-is-they-threaten-to-share = They threaten to share it with your family and friends unless you pay.
# List item.
what-it-is-sometimes-they-come-back = Sometimes they come back and ask for more.
# What an image tells.
what-it-is-the-lens-of-a = The lens of a webcam with a strip of yellow tape across it
# Under an image.
what-it-is-the-sign-of-this = The sign of this campaign: a webcam that sees nothing.


## It can happen to anyone

# Heading 2.
what-it-is-it-can-happen-to = It can happen to anyone
# Paragraph.
what-it-is-officers-believe-that-many = Officers believe that many people never report it, often because they feel ashamed. The criminals rely on that. You have nothing to be ashamed of.


## Who is behind it

# Heading 2.
what-it-is-who-is-behind-it = Who is behind it
# Paragraph.
what-it-is-police-and-the-national = Police and the National Crime Agency have found evidence that organised crime groups are behind a large share of attempts. They say that most of these groups are based overseas, in countries that include the Philippines, Ivory Coast and Morocco. That tells you nothing about other people from those countries.
# Paragraph.
# $link-help = the page help (link)
what-it-is-if-it-is-happening = If it is happening to you, [get help now]({ $link-help }).

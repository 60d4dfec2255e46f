### Text of campaign/spot-it.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
spot-it-meta-title = Spot it early
# Description for search engines and social media. CRITICAL: never shown out of date.
spot-it-meta-description = Signs of webcam blackmail to look for, and ways to protect yourself online.


## Spot the trap early

# Heading 1. CRITICAL: never shown out of date.
spot-it-spot-the-trap-early = Spot the trap early
# Paragraph.
spot-it-criminals-may-spend-weeks = Criminals may spend weeks making friends with you before they show what they want.


## Signs to look for

# Heading 2.
spot-it-signs-to-look-for = Signs to look for
# List item.
spot-it-a-friend-request-comes = A friend request comes from somebody you do not know.
# List item.
spot-it-a-new-friend-turns = A new friend turns the talk to sex.
# List item.
spot-it-they-ask-you-to = They ask you to do something sexual in front of your webcam.
# List item.
spot-it-they-ask-you-for = They ask you for sexual photos or videos of yourself.


## Protect yourself

# Heading 2.
spot-it-protect-yourself = Protect yourself
# List item.
spot-it-do-not-accept-friend = Do not accept friend requests from strangers.
# List item.
spot-it-ask-yourself-who-you = Ask yourself who you are really talking to.
# List item.
# $facebook = Facebook (name)
# $instagram = Instagram (name)
# $snapchat = Snapchat (name)
# $twitter = Twitter (name)
spot-it-check-your-privacy-settings = Check your privacy settings. Criminals use all social media, { $facebook }, { $twitter }, { $instagram } and { $snapchat } among them.
# Paragraph.
# $link-help = the page help (link)
spot-it-is-somebody-already-threatening = Is somebody already threatening you? The police will not judge you. [Get help now]({ $link-help }).

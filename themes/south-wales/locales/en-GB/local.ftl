### Text of themes/south-wales/local.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## South Wales

# Heading 1.
local-south-wales = South Wales


## In South Wales

# Heading 2.
local-in-south-wales = In South Wales
# List item.
# $south-wales-incidents = 100 (number)
# $south-wales-incidents-as-of = 2016-12-05 (date)
local-south-wales-incidents-incidents-of-webca = **{ $south-wales-incidents }+** incidents of webcam blackmail in the twelve months up to { $south-wales-incidents-as-of }
# List item.
# $south-wales-ages = 18–25 (range)
local-south-wales-ages-are-the-ages = **{ $south-wales-ages }** are the ages of most people targeted, largely young men.
# Paragraph.
# $south-wales-film = an address (link)
local-watch-the-south-wales = [Watch the South Wales Police video]({ $south-wales-film })


## Detective Inspector Rob Cronick, South Wales Police Major Crime Team

# Heading 2.
local-detective-inspector-rob-cronick = Detective Inspector Rob Cronick, South Wales Police Major Crime Team
# Paragraph.
# $south-wales-ages-high = 25 (number)
# $south-wales-ages-low = 18 (number)
local-sextortion-cases-are-on = Sextortion cases are on the rise in South Wales. In the past twelve months officers have dealt with over a hundred incidents of webcam-enabled blackmail targeting largely young men between { $south-wales-ages-low } and { $south-wales-ages-high } carried out by organised crime groups outside of the United Kingdom.
# Paragraph.
# $demand-range-high = 15000 (number)
# $demand-range-low = 500 (number)
local-sextortion-is-often-defined = Sextortion is often defined as sexual blackmail in which sexual information or images are used to extort sexual favours and/or money from the victim, with blackmail demands ranging between { $demand-range-low } and { $demand-range-high }.
# Paragraph.
local-these-crimes-which-can = These crimes which can often follow weeks of grooming on social media, involve victims sending indecent or sexually explicit photographs or videos of themselves and then being blackmailed to stop the footage being released to family or friends.
# Paragraph.
local-the-scale-of-these = The scale of these sextortion networks is massive, and run with just one goal in mind: to make money regardless of the terrible emotional damage they inflict on their victims.
# Paragraph.
local-our-focus-is-on = Our focus is on keeping people safe. For those criminals who undertake this type of activity, preying on those who may be vulnerable and susceptible to coercion and blackmail, there is no hiding place – anywhere in the world. We are working closely with the National Crime Agency and worldwide law enforcement to hunt them down.
# Paragraph.
# $police = 101 (phone)
local-if-you-are-a = If you are a victim of sextortion, I urge you to do this: Don’t panic – Don’t pay – Don’t engage further with these criminals – Call South Wales Police on ‘{ $police }’ and we will help you.
# Paragraph.
local-if-someone-has-paid = If someone has paid, the advice from police is to report the matter and we will provide assistance and support whilst we investigate the circumstances.
# Paragraph.
# $facebook = Facebook (name)
# $instagram = Instagram (name)
# $snapchat = Snapchat (name)
# $twitter = Twitter (name)
local-i-would-urge-anyone = I would urge anyone that uses social media not to accept friend requests from strangers and have an awareness of who you are communicating with online. These organised crime groups are sophisticated and use all forms of social media including { $facebook }, { $twitter }, { $instagram } and { $snapchat }. My advice is to review your privacy settings to protect yourself.

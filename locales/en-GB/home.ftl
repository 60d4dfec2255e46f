### Text of campaign/home.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
home-meta-title = Webcam blackmail
# Description for search engines and social media. CRITICAL: never shown out of date.
home-meta-description = Is someone threatening to share sexual images of you? Don’t panic and don’t pay. See what to do now and who to call.


## Don’t panic. **Don’t pay.**

# Heading 1. CRITICAL: never shown out of date.
home-dont-panic-dont-pay = Don’t panic. **Don’t pay.**
# Paragraph.
home-is-someone-threatening-to = Is someone threatening to share sexual images of you? This is blackmail, and it is a crime. You are not alone, and help is confidential.
# List item.
# $link-help = the page help (link)
home-its-happening-to-me = [It’s happening to me now]({ $link-help })
# List item.
# $link-report-worried = the page report, section worried (link)
home-im-worried-about-someone = [I’m worried about someone]({ $link-report-worried })


## Five things to do

# Heading 2.
home-five-things-to-do = Five things to do


## Talk to the police

# Heading 2. CRITICAL: never shown out of date.
home-talk-to-the-police = Talk to the police
# Paragraph. CRITICAL: never shown out of date.
# $emergency = 999 (phone)
home-they-will-deal-with = They will deal with your report in confidence and will not judge you. If you are in immediate danger, call { $emergency }.


## It happens to many people

# Heading 2.
home-it-happens-to-many = It happens to many people
# List item.
# $cases-2015 = 385 (number)
# $cases-2016 = 864 (number)
# $cases-2016-as-of = 2016-12-05 (date)
home-cases-2016-cases-reported-to = **{ $cases-2016 }** cases reported to the National Crime Agency in 2016, by { $cases-2016-as-of }. In the whole of 2015 there were { $cases-2015 }.
# List item.
# $victims-oldest = 82 (number)
# $victims-youngest = 14 (number)
home-victims-youngest-victims-oldest-are-the = **{ $victims-youngest }–{ $victims-oldest }** are the ages of the youngest and the oldest person targeted.
# List item.
# $highest-age-band = 21–30 (range)
home-highest-age-band-are-the-ages = **{ $highest-age-band }** are the ages of the largest group, and they are men.
# Paragraph.
# $link-facts = the page facts (link)
home-where-these-figures-come = [Where these figures come from]({ $link-facts })


## Find out more

# Heading 2.
home-find-out-more = Find out more
# List item.
# $link-what-it-is = the page what-it-is (link)
home-how-the-trap-works = [How the trap works]({ $link-what-it-is })
# List item.
# $link-spot-it = the page spot-it (link)
home-how-to-spot-it = [How to spot it early]({ $link-spot-it })
# List item.
# $link-report = the page report (link)
home-how-to-report-it = [How to report it in confidence]({ $link-report })
# List item.
# $link-toolkit = the page toolkit (link)
home-posters-and-cards-to = [Posters and cards to share]({ $link-toolkit })

### Text of campaign/news/launch.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Title of the page, in menus. CRITICAL: never shown out of date.
news-launch-meta-title = News
# Description for search engines and social media. CRITICAL: never shown out of date.
news-launch-meta-description = The press release that launched the campaign, kept as an archive.


## Sextortion - Don’t become a victim!

# Heading 1. CRITICAL: never shown out of date.
news-launch-sextortion-dont-become-a = Sextortion - Don’t become a victim!
# Paragraph.
# $link-help = the page help (link)
# $link-what-it-is = the page what-it-is (link)
news-launch-this-is-the-release = This is the release that launched the campaign, shortened but otherwise in its own words. Its advice now stands under [Get help now]({ $link-help }), and what it says of the criminals under [How it works]({ $link-what-it-is }).
# Paragraph.
news-launch-national-sextortion-campaign-is = **National sextortion campaign is launched by police and National Crime Agency**
# Paragraph.
news-launch-thousands-of-people-in = Thousands of people in the UK are likely to be falling victim to sextortion every year, according to the National Crime Agency and National Police Chiefs Council.
# Paragraph.
# $uk-suicides = 4 (number)
news-launch-at-least-uk-suicides-suicides = At least { $uk-suicides } suicides in the UK have been linked to this form of blackmail.


## If it is happening to you

# Heading 2. CRITICAL: never shown out of date.
news-launch-if-it-is-happening = If it is happening to you
# Paragraph. CRITICAL: never shown out of date.
# $emergency = 999 (phone)
# $link-help = the page help (link)
# $police = 101 (phone)
news-launch-you-are-not-alone = You are not alone. Call the police on { $police }, or call { $emergency } if you are in immediate danger. They will not judge you. [Get help now]({ $link-help }).
# Paragraph. CRITICAL: never shown out of date.
# $listening-line = a number to call
news-launch-you-can-also-call = You can also call { $listening-line } at any hour.


## The campaign

# Heading 2.
news-launch-the-campaign = The campaign
# Paragraph.
# $cases-2015 = 385 (number)
# $cases-2016 = 864 (number)
news-launch-the-ncas-anti-kidnap-and = The NCA’s Anti-Kidnap and Extortion Unit (AKEU) has been alerted by police forces to { $cases-2016 } cases of financially motivated webcam blackmail so far in 2016, more than double the figure from the whole of the previous year ({ $cases-2015 }). Officers believe there is likely to be significant under-reporting and that actual numbers are much higher.
# Paragraph.
# $highest-age-band-high = 30 (number)
# $highest-age-band-low = 21 (number)
# $substantial-age-band = 11–20 (range)
# $victims-oldest = 82 (number)
# $victims-youngest = 14 (number)
news-launch-victims-in-the-nca = Victims in the NCA cases are aged between { $victims-youngest } and { $victims-oldest }, with the highest proportion being men aged between { $highest-age-band-low } and { $highest-age-band-high }, and with a substantial proportion in the { $substantial-age-band } age group.
# Paragraph.
news-launch-in-response-to-the = In response to the increase, the NCA and NPCC have launched a new campaign to give advice to those who have been, or are likely to be, targeted.
# Paragraph.
news-launch-the-campaign-includes-a = The campaign includes a film aimed at the most vulnerable victims, helping them to recognise a potential criminal approach and providing online advice, including the importance of reporting the crime to their local police.
# Paragraph.
# $film = an address (link)
news-launch-watch-the-film = [Watch the film]({ $film })
# Paragraph.
# $advice-details = an address (link)
news-launch-full-details-of-the = [Full details of the advice]({ $advice-details })


## Roy Sinclair, NCA Anti-Kidnap and Extortion Unit

# Heading 2.
news-launch-roy-sinclair-nca-anti-kidnap = Roy Sinclair, NCA Anti-Kidnap and Extortion Unit
# Paragraph.
news-launch-there-is-huge-under-reporting = There is huge under-reporting of these kinds of offences, often because victims feel ashamed or embarrassed, but of course criminals are relying on that reaction in order to succeed.
# Paragraph.
news-launch-this-is-why-we = This is why we are launching this new campaign. We want victims and potential victims, to know how they can protect themselves and to understand what to do if they are targeted.
# Paragraph.
news-launch-this-is-still-a = This is still a relatively new and emerging crime type, so the NCA and police are working with the Home Office to get a more accurate picture of the true scale.
# Paragraph.
news-launch-however-the-trend-is = However, the trend is clear. Cases of webcam blackmail – or sextortion – are going up dramatically. As recently as 2012 we were only getting a handful of reports a year, now we’re getting hundreds, and our law enforcement partners across Europe are reporting a similar picture.


## Assistant Commissioner Martin Hewitt, National Police Chiefs’ Council Lead for Kidnap & Extortion and Adult Sexual Offences

# Heading 2.
news-launch-assistant-commissioner-martin-hewitt = Assistant Commissioner Martin Hewitt, National Police Chiefs’ Council Lead for Kidnap & Extortion and Adult Sexual Offences
# Paragraph.
news-launch-the-distress-felt-is = The distress felt is about much more than the potential loss of money or humiliation for some. We have already seen a number of young people tragically resorting to taking their own lives after attempts to blackmail them.
# Paragraph.
news-launch-by-raising-awareness-of = By raising awareness of the issue we want to reassure victims that the police will take reports seriously. Each report will be dealt with it in confidence with no judgement made.
# Paragraph.
news-launch-our-message-to-those = Our message to those who are targeted: don’t pay and don’t panic – call us for help. Your safety and welfare will be at the heart of our investigations.

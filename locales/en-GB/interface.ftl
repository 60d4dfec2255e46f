### Words of the theme: buttons, labels and notices. Plain text, no Markdown.
### Keep every { $name } exactly as it is.


## At the top of every page

# First link on the page, for people who use the keyboard.
skip-to-content = Skip to the main text
# Button that leads to a neutral page at once. Keep it short.
exit = Leave this site
# Tells how to leave with the keyboard. Shift and Escape are keys.
exit-help = Press Shift three times, or Escape, to leave quickly.
# Read out by screen readers while Shift is being pressed.
# $count = how many times so far (number)
# $total = how many times are needed (number)
exit-progress = Shift pressed { $count } of { $total } times.
# Stands in the window title and history so that they tell nothing about the subject.
site-name = Online safety
# Label of the list of languages.
languages = Languages
# Opens the whole list of languages.
# $count = number of languages (number)
all-languages = All { $count } languages
# Label of the menu at the top, for screen readers.
menu-main = Main menu
# Label of the menu at the foot, for screen readers.
menu-footer = More pages
# Link to the start page.
home-link = Back to the start


## Emergency strip

# Label of the strip, for screen readers.
emergency-label = Emergency numbers
# CRITICAL: never shown out of date.
# $emergency = 999 (phone)
emergency-now = In danger now? Call { $emergency }
# CRITICAL: never shown out of date.
# $police = 101 (phone)
emergency-police = Police, not an emergency: { $police }


## Notices

# When the page was last checked.
# $date = a day (date)
checked-on = Checked on { $date }
# At the top of every page of a draft translation.
draft-notice = This translation awaits review by a native speaker.
# At the top of a page with parts in another language.
fallback-notice = Parts of this page are not translated yet and are shown in English.
# Beside a link that leads out of the site.
external-link = This leads to another website.
# Across pages, posters and cards that are not final. One word, if you can.
mark-draft = Draft
# Across pages, posters and cards that must not be seen before a certain time. One word, if you can.
mark-embargoed = Embargoed
# At the top of a page that is still being written.
held-draft = This page is a draft. Do not pass it on.
# At the top of a page that must not be seen before a certain time.
# $time = time of day with its zone, such as 00:01 UTC
# $date = a day (date)
held-embargoed = Under embargo: not for publication before { $time } on { $date }.
# In the place of a page that has been taken back.
# $date = a day (date)
withdrawn-notice = This page was withdrawn on { $date }. Please do not rely on what it said.
# Labels of the coloured boxes.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution


## Parts of a page

# Heading above the footnotes.
footnotes = Notes
# Label of the arrow that leads from a footnote back to its place.
footnote-back = Back to the text
# Under a figure or a chart.
# $source = name of the source
# $date = the day on which the figure was true (date)
figure-source = Source: { $source }, { $date }
# The same, when the day is not known.
# $source = name of the source
figure-source-undated = Source: { $source }
# Under a picture.
# $name = who made it
image-credit = Picture: { $name }
# Under the link to a film.
film-leaves = The film is on another website, which can see that you visit it.
# Names a table that has no heading of its own.
table-caption = Table
# Names the bars drawn from a table, for screen readers.
# $heading = heading above the chart
chart-label = Chart: { $heading }
# On a news page.
# $date = a day (date)
posted-on = Posted on { $date }
# Link that prints the page.
print = Print this page
# Printed at the foot of a sheet.
# $address = address of the page
printed-from = From { $address }


## Posters and cards

posters = Posters
cards = Cards
# Heading above the press release and other texts to download.
texts = Texts
# Label of the box that chooses which files are shown, such as A4 or Square.
filter = Show
# The first choice in that box.
filter-all = Everything
# $size = size of the file, such as 840 KB
download-all = Download all ({ $size })
# $size = size of the file, such as 92,000 KB
download-every-language = All languages ({ $size })
download = Download
size = Size
format = Format
# Heading above the text to post with a card.
caption = Caption to copy
# Heading above the description of a picture for people who cannot see it.
alt-text = Alt text
copy = Copy
copied = Copied
# $kilobytes = size of a file (number)
file-size = { $kilobytes } KB
# $megabytes = size of a large file (number)
file-size-large = { $megabytes } MB
# What printed things are called.
product-campaign = Poster
product-advice = Poster
product-leaflet = Leaflet
product-wallet = Wallet cards
product-tear-off = Poster with tabs to tear off
product-bilingual = Poster in two languages
product-wordless = Poster without words
product-fill-in = Poster to fill in
format-a4 = A4
format-a3 = A3
# Shown where a link to the site is posted.
format-og = Link preview
format-square = Square
format-portrait = Portrait
# Fills the whole screen of a phone.
format-story = Story
format-a5 = A5
format-a2 = A2
format-a5-landscape = A5, landscape
format-a4-landscape = A4, landscape
format-a3-landscape = A3, landscape
format-a2-landscape = A2, landscape
format-x = Post on X
format-linkedin = Post on LinkedIn
format-screen = Screen
format-screen-portrait = Upright screen
format-email = Email signature
format-leaderboard = Web banner 728 × 90
format-rectangle = Web banner 300 × 250
format-billboard = Web banner 970 × 250
# For which printer a file is made.
profile-home = home printer
profile-office-mono = black and white
profile-shop = print shop
profile-shop-marks = print shop, with marks
profile-shop-cmyk = print shop, CMYK
# Whom to call, in alt texts and captions.
# $call = what to do, such as "Call the police" (text)
# $number = 101 (phone)
call-number = { $call }: { $number }
# Alt text of a poster or other printed thing. The parts are whole sentences.
# $product = what it is called, such as "Leaflet." (text)
# $contact = whom to call, as a sentence (text)
poster-alt = { $product } { $headline } { $body } { $contact }
# Alt text of a card. The parts are whole sentences.
# $contact = whom to call, as a sentence (text)
card-alt = Card. { $headline } { $body } { $contact }
# Text to post with a card. The parts are whole sentences.
# $contact = whom to call, as a sentence (text)
# $address = address of the page
card-caption = { $question } { $headline } { $body } { $contact } { $address }
# The same for services that take few letters.
# $contact = whom to call, as a sentence (text)
# $address = address of the page
card-caption-short = { $question } { $headline } { $contact } { $address }
# Subtitles of a film, as a file for players.
film-subtitles = Subtitles
# The words of a film, as a file.
film-transcript = Transcript
# Alt text of the square code on a poster.
# $address = address of the page
qr-alt = Code to scan. It leads to { $address }


## Choosing a language, and a page that is not there

choose-language = Choose your language
not-found-title = Page not found
not-found-text = This page is not here. You can start again, or call one of these numbers.


## Finding a page

# Label of the box for searching.
search-label = Search this site
# How many places hold the words.
# $count = how many (number)
search-some = Found: { $count }
search-none = Nothing found. Try another word, or choose from the list.


## At the foot, and about the languages

# Link to the list of news for feed readers.
feed = News feed
# Heading of a column: how far a translation has come.
language-state = State
state-source = Original text
state-draft = Draft, awaits review
state-reviewed = Reviewed
# $percent = share of the text (number)
translated-share = { $percent } % translated
# $names = who translated
translated-by = Translated by { $names }
# $names = who reviewed
reviewed-by = Reviewed by { $names }

### Text of campaign/facts.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Description for search engines and social media. CRITICAL: never shown out of date.
facts-meta-description = How many cases of webcam blackmail were reported, who was targeted, and where the figures come from.


## The figures

# Heading 1. CRITICAL: never shown out of date.
facts-meta-title = The figures
# Paragraph.
facts-police-forces-tell-the = Police forces tell the National Crime Agency about cases of webcam blackmail for money. These figures count those cases.


## Cases have more than doubled

# Heading 2.
facts-cases-have-more-than = Cases have more than doubled
# Table cell.
facts-period = Period
# Table cell.
facts-cases = Cases
# Table cell.
facts-whole-of-2015 = Whole of 2015
# Table cell.
# $cases-2016-as-of = 2016-12-05 (date)
facts-2016-up-to-cases-2016-as-of = 2016, up to { $cases-2016-as-of }
# Paragraph.
# $note-cases = the mark of the footnote cases
facts-the-year-2016-was = The year 2016 was not over when these cases were counted.{ $note-cases }


## Ages of the people targeted

# Heading 2.
facts-ages-of-the-people = Ages of the people targeted
# List item.
# $victims-oldest = 82 (number)
# $victims-youngest = 14 (number)
facts-victims-youngest-victims-oldest-from-the = **{ $victims-youngest }–{ $victims-oldest }** from the youngest person to the oldest
# List item.
# $highest-age-band = 21–30 (range)
facts-highest-age-band-the-largest-group = **{ $highest-age-band }** the largest group, all of them men
# List item.
# $substantial-age-band = 11–20 (range)
facts-substantial-age-band-another-large-group = **{ $substantial-age-band }** another large group
# Paragraph.
# $note-ages = the mark of the footnote ages
facts-the-ages-are-those = The ages are those in the same cases.{ $note-ages }


## What the figures leave out

# Heading 2.
facts-what-the-figures-leave = What the figures leave out
# Paragraph.
facts-officers-believe-that-many = Officers believe that many people never report it, so the real numbers are likely to be much higher.
# Footnote.
# $cases-2016-as-of = 2016-12-05 (date)
facts-nca-anti-kidnap-and-extortion = NCA Anti-Kidnap and Extortion Unit, { $cases-2016-as-of }.
# Footnote.
# $victims-youngest-as-of = 2016-12-05 (date)
facts-nca-anti-kidnap-and-extortion-2 = NCA Anti-Kidnap and Extortion Unit, { $victims-youngest-as-of }.

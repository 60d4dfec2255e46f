### Text of campaign/film.md, made by "handbill locale sync". Edit the Markdown, not this file.
### Keep every { $name } exactly as it is. Keep [text]({ $link }) pairs, **bold** and *italic*.


## About the page

# Description for search engines and social media. CRITICAL: never shown out of date.
film-meta-description = What the campaign’s film is about, and what is known of its words.


## The film

# Heading 1. CRITICAL: never shown out of date.
film-meta-title = The film
# Paragraph.
film-the-campaign-has-a = The campaign has a film for the people who are most at risk.
# Paragraph.
# $film = an address (link)
film-watch-the-film = [Watch the film]({ $film })


## What the film says

# Heading 2.
film-what-the-film-says = What the film says
# Paragraph.
film-the-press-release-does = The press release does not give the words of the film, so they cannot be printed here yet. It says that the film:
# List item.
film-helps-you-to-recognise = helps you to recognise a criminal’s first approach;
# List item.
film-gives-advice-for-your = gives advice for your time online;
# List item.
film-tells-you-why-it = tells you why it matters to report the crime to your local police.

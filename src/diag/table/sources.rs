//! Problems in the files of a project, its facts and its Markdown.

macro_rules! sources {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! { [$($rest)*] $($before)*
    // Files of the project.
    FileMissing "file/missing" Error "A required file is missing."
        "Handbill cannot build anything without campaign/campaign.toml, campaign/home.md and the theme.toml of the theme. Create the file, or run the command in the folder of the campaign.";
    FileNotUtf8 "file/not-utf8" Error "A text file is not UTF-8."
        "Handbill reads text files in the encoding UTF-8 only. Open the file in an editor and save it as UTF-8. The report points to the first byte that is not UTF-8.";
    FileName "file/name" Error "A file name cannot be used on every host."
        "Some hosts and Windows refuse certain names or do not tell upper case from lower case. Use letters a to z, digits, dots, hyphens and underscores, avoid the names that Windows reserves (con, aux, prn, nul, com1), and do not let two names differ only in case. Rename the file.";
    FileTooLarge "file/too-large" Error "A file is too large."
        "No file that people write or readers load is so large: it is a mistake, or it would hold up every build. The report says how large it is, what the limit is, and what to do.";
    FileUnreadable "file/unreadable" Error "A file cannot be read."
        "The operating system refused to read the file. Check its permissions, and that it is not a broken link.";

    // campaign.toml, theme.toml, locale.toml and front matter.
    ConfigSyntax "config/syntax" Error "A TOML file or front matter is not valid."
        "The text is not valid TOML: a text without quotes, curly quotes, a bracket that is not closed. The report points to the place and says what to type. What else is wrong in the file is reported once it can be read. The rules are at https://toml.io.";
    ConfigType "config/type" Error "A value has the wrong type."
        "The key takes another type of value: a text in quotes, a date without quotes, a number, a list. The report says which, and what to type.";
    ConfigUnknownKey "config/unknown-key" Error "A key is not known."
        "Handbill refuses unknown keys, so that a typing error does not go unnoticed. Use the key that the report suggests, move the line to the table that it belongs to, or delete it.";
    ConfigValue "config/value" Error "A value is not allowed here."
        "The value is well formed, but this key does not accept it. The report lists what the key accepts.";
    ConfigMissingKey "config/missing-key" Error "A required key is missing."
        "Add the key that the report names.";
    ConfigPath "config/path" Error "A path leads out of its folder."
        "Paths are relative, use forward slashes and do not contain `..`, so that a campaign works on every machine and never publishes a file from elsewhere. Put the file into the folder, and write its path from there.";
    ConfigDuplicate "config/duplicate" Error "Two entries have the same id."
        "Other files refer to an id, so that it must be unique. Rename one of the two.";

    // Facts, contacts, links.
    FactUndefined "fact/undefined" Error "The text refers to a name that is not defined."
        "Every `{ $name }` must be a fact, contact, link or platform in campaign.toml or in theme.toml, or one of the names that Handbill provides. Correct the name, or define it.";
    FactMissing "fact/missing" Warning "A slot is still empty."
        "The fact, contact or link has `status = \"missing\"`, or a date that a text uses is not set. Every text that refers to it is left out until you fill it in.";
    FactCaveat "fact/caveat-missing" Warning "The note on a figure is missing."
        "The source marks this figure, for example with an asterisk, but gives no note. Ask the source for the note, and write it in place of `caveat = \"missing\"`.";
    FactExpired "fact/expired" Warning "A fact is past its review date."
        "Check the figure at its source, then set a later `review_by`. In a published build this is an error.";
    FactNotForPress "fact/not-for-press" Error "A poster or card uses a disputed or sensitive fact."
        "Posters and cards are seen without their context and cannot be corrected, so that facts with the status `disputed` or `sensitive` are not allowed on them. Choose another section, or remove the fact from this one.";
    FactSensitive "fact/sensitive-unsupported" Error "No support follows a sensitive fact."
        "A reader who is affected must find help directly after the fact. Add a section with the role `.support` directly after the section that uses the fact; in the local.md of a theme, give that section the roles `.local` and `.support`. For a footnote, it must be the last section of the page. Titles and descriptions are shown alone, in search results and previews, and must not contain such a fact.";
    FactDisputed "fact/disputed" Error "A disputed fact is used outside quotations and news."
        "Facts with the status `disputed` are allowed only in sections with the role `.quote` and on news pages, where the text says who claims them. They are not allowed in the title or description of any other page. Move the fact, or remove it.";
    FactRelativeTime "fact/relative-time" Error "A fact has a period without a date."
        "A `period` such as \"so far in 2016\" means nothing without the day on which it was true. Add `as_of` with that day.";
    ContactMissing "contact/missing" Warning "The emergency or police number is not set."
        "Every page shows whom to call. Set the numbers under `[contacts.emergency]` and `[contacts.police]` in campaign.toml or in theme.toml. In a published build this is an error.";
    FactChart "fact/chart" Error "A chart cannot be drawn."
        "Readers trust the length of a bar. A section with the role `.chart` needs a table; the second cell of each row contains one fact and nothing else, which is a number or an amount of money that is not negative, and all of the facts have the same `unit` and `currency`. Otherwise, use a list with the role `.figures`.";
    ContactTyped "contact/typed" Error "A phone number is typed instead of referred to."
        "A typed number does not change with its contact, cannot be tapped, and may be shown in the wrong order in Arabic and Urdu. Define it under `[contacts]` in campaign.toml, and write `{ $name }`, in translations as well.";
    ContactUnseen "contact/unseen" Warning "A number to call is shown nowhere."
        "A number under `[contacts]` appears where a text refers to it by `{ $name }`, or where a poster, card or handout names it as its `contact`. This one is referred to by neither, so that no reader sees it. Refer to it, or delete it.";
    TextCharacter "text/character" Error "A text or name contains a character that deceives."
        "Hidden characters, characters that turn text around, characters without meaning, and piles of accents hide what a text says. Delete them.";
    TextLength "text/length" Error "A word of the theme is too long or too short."
        "Words of the theme stand on every page, where there is little room, and a reader in danger must find them at once. The report names the bound.";
    TextAddress "text/address" Error "An address is typed into a name or into the text of a theme."
        "A reader could follow it, and nobody sees where it leads. Define it under `[links]`, and write `[words]({ $name })` in the text. Names of organisations, people and services contain no addresses, but for those under `[links]` in campaign.toml and the campaign's own.";
    LinkTracking "link/tracking" Error "A link tells the other site where the reader came from."
        "Parameters such as `utm_source` give readers away. Delete them from the address.";
    LinkDisguised "link/disguised" Error "An address hides where it leads."
        "Readers judge a link by the name of the site in it. A name before `@`, a number or look-alike letters in place of the name, and another address among the parameters show one site and lead to another. Write the address at which readers arrive.";
    LinkWords "link/words" Warning "The text of a link does not say where it leads."
        "Many people move from link to link and hear only the text of each. \"Here\", \"more\" or an address says nothing: name what the link leads to.";
    PlatformUnchecked "fact/platform-unchecked" Warning "The steps for a platform have not been checked for a year."
        "The settings of a platform change often. Try the steps, then set `checked_on` to the day on which you did.";

    // Markdown.
    FilmTranscript "film/transcript" Error "A page links to a film without a transcript."
        "Some readers cannot hear the film, cannot load it, or must not be seen watching it. Add a section with the role `.transcript`, and write down what is said and shown.";
    FilmUnwarned "film/unwarned" Warning "A link to a film does not warn the reader."
        "Sites that show films record who watches. Put the link into a section with the role `.film`, which warns readers beside the link.";
    FilmCue "film/cue" Error "The times of a transcript are not in order."
        "Handbill makes subtitles from the transcript: a list of time ranges, each with what is said in it. Write `0:05–0:09`, and `: What is said.` on the line below; each range begins after the one above it ends.";
    MarkdownFrontMatter "markdown/front-matter" Error "A page has no front matter."
        "A page begins with a line `+++`, keys in TOML such as `title = \"…\"`, and another line `+++`.";
    MarkdownRawHtml "markdown/raw-html" Error "The page contains raw HTML."
        "Raw HTML is refused, because it could run a script or break a translation. Write it in Markdown, or as a role on a heading.";
    MarkdownLinkScheme "markdown/link-scheme" Error "A link leads to an address that is not allowed."
        "A link may lead to a page of the campaign (`help.md#id`), to an entry under `[links]` (`{ $name }`), or to an address that begins with `https:`, `mailto:` or `tel:`.";
    MarkdownLinkBroken "markdown/link-broken" Error "A link leads to a page or section that does not exist."
        "Correct the name of the page or the id of the section.";
    MarkdownUnsupported "markdown/unsupported" Error "The page contains Markdown that is not supported."
        "Handbill reads CommonMark with tables, footnotes, alerts, and ids and roles on headings. Rewrite the passage with these.";
    MarkdownReference "markdown/reference" Error "A reference to a name is not whole."
        "A fact, contact or link is written `{ $name }`: a brace, a dollar sign, the name, a brace. Without one of them readers see the signs instead of the number. To show a dollar sign or a brace, write `\\$` or `\\{`.";
    MarkdownNesting "markdown/nesting" Error "Quotes, lists or emphasis are nested too deeply."
        "More than eight levels do not fit on a phone. Write the passage with fewer levels.";
    MarkdownHeading "markdown/heading" Error "A heading is in the wrong place or has the wrong form."
        "Readers and screen readers find their way by headings, and posters, cards and links refer to their ids. A page begins with its only h1; no level is skipped; every other heading has an id `{#name}` that is unique in the page.";
    MarkdownRole "markdown/role" Error "A role is not known."
        "Templates, posters and cards choose sections by their role, so that only the roles that Handbill knows are allowed. Use one of those that the report names.";
    MarkdownFootnote "markdown/footnote" Error "A footnote is in the wrong place or has the wrong form."
        "Every `[^name]` needs a paragraph `[^name]: …` in the same page, and every such paragraph needs a mark. Names consist of lower-case letters a to z, digits and hyphens. Marks are not allowed in headings, links, alternative texts, titles, footnotes and fragments.";
    MarkdownTooLong "markdown/too-long" Error "A text is too long."
        "A title may have 120 characters, a description or a heading 300, a paragraph 5,000. Shorten the text, or split it.";
    MarkdownEmphasis "markdown/emphasis" Warning "Readers would see asterisks."
        "Markdown does not read these asterisks as emphasis. Put a space or punctuation outside them, and a letter directly inside.";
    MarkdownImage "markdown/image" Error "An image is missing or damaged, or has no alternative text."
        "Images are in campaign/media and are named from there, as `media/name.svg`. People who cannot see an image hear its alternative text: write what the image shows between the square brackets.";
    MediaWeight "media/weight" Warning "An image is too large for a phone."
        "The reader may have a slow phone and little time. Save the image with fewer pixels or as WebP; for drawings, SVG is smallest.";
    MarkdownSegment "markdown/segment" Error "A passage cannot be translated as written."
        "Handbill takes every passage apart for translators and puts it together again. This passage would change on the way. Write it more simply.";
        }
    };
}
pub(in crate::diag) use sources;

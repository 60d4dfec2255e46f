//! The one table of diagnostic codes; it feeds `explain` and the documentation.

use serde::{Deserialize, Serialize};

use super::Severity;

/// What is known of one code.
#[derive(Clone, Copy, Debug)]
pub struct CodeEntry {
    /// The code itself.
    pub code: Code,
    /// Its stable name, `room/problem`.
    pub name: &'static str,
    /// Its usual severity.
    pub severity: Severity,
    /// One line: what is wrong.
    pub summary: &'static str,
    /// What it means and what to do.
    pub explanation: &'static str,
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $summary:literal $explanation:literal;)*) => {
        /// A stable code for a kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(into = "String", try_from = "String")]
        pub enum Code {
            $(#[doc = $summary] $variant,)*
        }

        impl Code {
            /// Every code with its explanation, in the order of the table.
            pub const TABLE: &[CodeEntry] = &[
                $(CodeEntry {
                    code: Code::$variant,
                    name: $name,
                    severity: Severity::$severity,
                    summary: $summary,
                    explanation: $explanation,
                },)*
            ];

            /// What is known of this code.
            pub fn entry(self) -> &'static CodeEntry {
                match self {
                    $(Code::$variant => {
                        const ENTRY: &CodeEntry = &CodeEntry {
                            code: Code::$variant,
                            name: $name,
                            severity: Severity::$severity,
                            summary: $summary,
                            explanation: $explanation,
                        };
                        ENTRY
                    })*
                }
            }
        }
    };
}

impl Code {
    /// The stable name, such as `markdown/raw-html`.
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// The usual severity.
    pub fn severity(self) -> Severity {
        self.entry().severity
    }

    /// Whether such a problem can keep the rest of its file from being read.
    pub(super) fn stops_reading(self) -> bool {
        matches!(
            self,
            Self::FileNotUtf8
                | Self::FileName
                | Self::FileTooLarge
                | Self::FileUnreadable
                | Self::ConfigSyntax
                | Self::MarkdownFrontMatter
                | Self::MarkdownHeading
                | Self::LocaleSyntax
                | Self::LocaleDuplicate
                | Self::ThemeFont
        )
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|entry| entry.name == name).map(|entry| entry.code)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.name().to_owned()
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::from_name(&name).ok_or_else(|| format!("there is no code `{name}`"))
    }
}

codes! {
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
    TextAddress "text/address" Error "An address is typed into a name or into the text of a theme."
        "A reader could follow it, and nobody sees where it leads. Define it under `[links]`, and write `[words]({ $name })` in the text. Names of organisations, people and services contain no addresses, but for those under `[links]` in campaign.toml and the campaign's own.";
    LinkTracking "link/tracking" Error "A link tells the other site where the reader came from."
        "Parameters such as `utm_source` give readers away. Delete them from the address.";
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
    // Translations.
    LocaleTag "locale/tag" Error "A language tag is not valid or not known."
        "Tags follow BCP 47, such as `cy` or `zh-Hans`. Handbill needs the language in its registry, which holds its own name, script and direction. Correct the tag, or add the language as CONTRIBUTING.md describes.";
    LocaleSyntax "locale/syntax" Error "A Fluent file is not valid."
        "A translation is one line, `id = text`; further lines begin with spaces, and each plural form is on a line of its own. To show a brace, write `{\"{\"}`. The rest of the file is still read.";
    LocaleDuplicate "locale/duplicate" Error "A text is translated twice."
        "Delete one of the two translations.";
    LocaleObsolete "locale/obsolete" Info "A translation no longer has a source text."
        "The source text was deleted. Delete the translation, or keep it in case the text returns.";
    LocaleMissing "locale/missing" Warning "A text is not translated."
        "Readers see the text in the fallback language, marked as such. Translate it in the file that the report names. A text of the source language that was copied counts as missing, unless it consists of names.";
    LocaleCriticalMissing "locale/critical-missing" Error "A critical text is not translated."
        "Readers in danger rely on critical texts, and on the words of interface.ftl that say whom to call and how to leave. They are therefore never shown in another language. Translate the text, or remove the language from campaign.toml.";
    LocaleStale "locale/stale" Warning "A translation is older than its source text."
        "The source text has changed since it was translated. Update the translation, then run `handbill locale sync`. A critical text, or one that contains data, is not shown until then.";
    LocaleRefused "locale/refused" Error "A translation is not safe to use."
        "A translation must show every `{ $name }` and link of the source text as often as the source text does, in every form that it can come to, and must not add any, nor HTML. A form whose key settles the number, such as `[one]` where it means 1 alone, may say the number in words. The report names the difference.";
    LocaleException "locale/exception" Warning "An exception is not used, or cannot be made."
        "An exception in locale.toml holds for one text, one rule and one wording. Delete it when nothing needs it any more. When the text has changed, look at it again and write the hash that the report of the rule gives. Numbers and addresses of critical texts and of the words of the interface have no exceptions.";
    TranslationNumber "translation/number" Error "A translation shows a number that the source text does not."
        "A reader could call it. Numbers may be written in the digits and the groups of the language, and a day or a time in the way of the language, but every number must be one of the source text, and none may run into a `{ $name }`. A number of one or two digits is a warning where nobody would call it. If the number is right, a person can settle it under `[[exceptions]]` in locale.toml, but not in a critical text.";
    TranslationAddress "translation/address" Error "A translation shows an address that the source text does not."
        "A reader could follow it. Hosts, links, mail addresses and accounts are found in any script and in any disguise. Delete the address, or use the `{ $link }` of the source text. If it is none, put a space after the full stop, or let a person settle it under `[[exceptions]]` in locale.toml, but not in a critical text.";
    TranslationCharacter "translation/character" Error "A translation contains a character that deceives."
        "Hidden characters, characters that turn text around, characters without meaning, and piles of accents hide what a text says. Delete them. Joiners pass where a script needs them, and direction marks in languages that run from right to left.";
    LocaleSuspect "locale/suspect" Warning "A translation looks wrong."
        "The translation is used, but it differs from the source text in a way that is rarely intended. Check it.";
    LocaleNote "locale/note" Info "A translation could be tidier."
        "The meaning is not affected. The report says what to tidy.";
    LocaleSync "locale/sync" Warning "The source-language file is out of date."
        "The Markdown has changed since `handbill locale sync` last ran. Run it, so that translators see the change.";
    LocaleParity "locale/parity" Error "One language of a pair that must be complete is not."
        "The theme lists languages under `parity` that are published together or not at all. Translate what the report names.";
    LocaleDraft "locale/draft" Error "A published build contains a draft language."
        "With `--published`, Handbill refuses languages whose locale.toml does not say `state = \"reviewed\"`. Ask a native speaker to review the language, or build without it by naming the other languages after `--locale`.";
    LocaleFormat "locale/format" Error "There is no data for dates or numbers in this language."
        "The Unicode data in Handbill does not cover the language. Report it as a bug, and name the language.";

    // Themes.
    ThemeUnknown "theme/unknown" Error "There is no such theme."
        "A theme is a folder in themes/ with a theme.toml. Use one of the names in the report.";
    ThemeCycle "theme/cycle" Error "A theme extends itself."
        "Follow `extends` from theme to theme: the last one must have no `extends`. Delete it in one of them.";
    ThemeColor "theme/color" Error "A colour is not a colour."
        "Colours are written `#rrggbb`; under [process] as four percents, and under [contrast] by name or as a mix such as `ink 82% black`.";
    ThemeContrast "theme/contrast" Error "Two colours do not contrast enough."
        "Text must be readable for everybody: 7 to 1 for body text, 4.5 to 1 for quiet text. Which colours touch stands under [contrast] in theme.toml. Each colour at fault is reported once, at the line that gave it, with every pair that fails and the nearest colour that passes.";
    ThemeProcess "theme/process" Error "A colour has no value for a print shop."
        "The profile `shop-cmyk` prints with the percentages of cyan, magenta, yellow and black in the theme, because no conversion knows the paper of the print shop. Set each colour under `[process]` in theme.toml.";
    ThemeLogo "theme/logo" Error "A logo cannot be used."
        "A logo takes the place of the letters of `mark` on every poster, card and page. It is an SVG of shapes and colours only, without text, images, scripts and links, or a PNG of at most 40 megapixels. The report says what to change.";
    ThemeName "theme/name" Warning "The organisation has no name in the source language."
        "Languages without a name of their own show the name in the source language. Without it they show that of another language, which their readers may not be able to read. Add the name under `[brand.name]` in theme.toml.";
    ThemeFont "theme/font" Error "A font cannot be used."
        "Fonts are TTF or OTF files in the `fonts` folder of the theme. This one is missing or damaged, or has no characters. Replace it.";
    ThemeStyle "theme/style" Error "A stylesheet hides, covers or writes something."
        "The emergency strip, the exit link, notices and advice are seen by every reader, on every screen and on paper, and a stylesheet writes nothing that the page does not say: no letters or digits, no jumping counters, no text struck through or turned round. Every rule that could be for such an element counts, whatever other rules say. Delete the declaration. Colours are set in theme.toml, where their contrast is checked.";
    ThemePhysical "theme/physical" Warning "A stylesheet names left or right."
        "In Arabic and Urdu a page runs from right to left. Properties such as `margin-inline-start` are mirrored there; `margin-left`, `margin: 0 1em 0 2em` and `translateX` are not. Write what the report suggests. Where there is no mirrored property, write one rule for `[dir=\"ltr\"]` and one for `[dir=\"rtl\"]`.";
    ThemeLocked "theme/locked" Error "A theme changes what only the campaign may change."
        "What to do, whom to call and every figure of the campaign are the same everywhere. A theme may change colours, logos, names and layouts, and add texts in local.md and facts, contacts and links under names of its own. It may set an entry of the campaign anew only if the campaign lists it as `may_set` under `[themes]` in campaign.toml.";
    ThemeScript "theme/script" Error "A theme brings a script that the campaign does not allow."
        "A script can change every number on a page, and no reading of it proves that it does not. Handbill knows its own scripts, `site.js` and `find.js`, byte by byte. Any other script, and any change of these, needs the consent of the campaign: somebody of the campaign team reads it, and lists its hash as `scripts` under `[themes]` in campaign.toml. A script that changes by one letter has another hash.";
    ThemeUnknownFont "theme/unknown-font" Error "A theme brings a font that the campaign does not allow."
        "A font can draw another figure than the one that is written, and neither a proofreader of the text nor Handbill would see it. Handbill knows the fonts that it brings. Any other needs the consent of the campaign: somebody of the campaign team looks at every figure in it, and lists its hash as `fonts` under `[themes]` in campaign.toml.";
    TeraSyntax "tera/syntax" Error "A template is not valid."
        "The report points to the place. The syntax is described in the documentation of Tera.";
    TeraRender "tera/render" Error "A template cannot be rendered."
        "The template uses a name that does not exist. The report lists the names that are available.";
    TeraRunaway "tera/runaway" Error "A template was stopped."
        "Handbill stops a template that takes too long, needs too much memory, calls itself without end or writes too much, so that no theme can hold up a build. Look for a loop that does not end or grows with every round, in the files named. Other pages of the theme are not tried after that.";

    // Press.
    PressWords "press/words" Error "A poster, card or handout shows text that is not its own, or not all of it."
        "What a product says is the campaign's: the press files of a theme place it, and change nothing. The finished layout is read back: every number on it must stand in its data, every piece of text must be a part of a text of its data, links must be those of the data, and a text that is shown is shown whole, large enough to be read. Delete what the theme writes, replaces or hides, such as a `#show` rule.";
    PressError "press/error" Error "A press template cannot be compiled."
        "Typst reports an error in a press file of the theme. The report points to the place: correct it there.";
    PressRunaway "press/runaway" Error "A press template was stopped."
        "Handbill stops a press template that takes too long or needs too much memory, so that no theme can hold up a build. Look for a loop that does not end or grows with every round, in the file named or in one that it imports. Other products with the same layout are not tried after that.";
    PressWarning "press/warning" Warning "Typst warns about a press template."
        "The poster or card was made, but may not look as intended. The report points to the place.";
    PressOverflow "press/overflow" Error "A text does not fit on a poster, card or handout."
        "The text is too long even in the smallest size. Shorten it in the file that the report names.";
    PressTight "press/tight" Warning "A text fits only in the smallest size."
        "The poster, card or handout is correct, but hard to read. Shorten the text.";
    PressLong "press/long" Warning "A piece of advice is too long for posters."
        "In the source language, a heading with the role `.advice` may have 24 characters, and the first paragraph below it 110, so that the translations fit as well. Shorten it, and move the rest to the next paragraph.";
    PressGlyph "press/missing-glyph" Error "A font of the theme lacks a character."
        "Replace the character, or add a font that has it to the `fonts` folder of the theme.";
    PressFallback "press/fallback" Error "A poster, card or handout would mix languages."
        "Paper cannot be corrected, so that posters, cards and handouts never show text in another language. Translate the text that the report names.";
    PressSecond "press/second" Warning "A product in two languages is left out."
        "Its second language is not being built, or lacks a text that the product shows. Build both languages, and translate what is missing.";
    PressSection "press/section" Error "A section that a poster, card, handout or pack uses does not exist."
        "Write `page#section` with the id of a heading on that page, or give a section the role that the report names.";
    PressSize "press/size" Error "A card is too large for messaging apps."
        "Apps drop cards of more than 300 KB, and link previews of more than 100 KB. Simplify the artwork.";
    PressCollision "press/collision" Error "Ink of a poster or card runs into other ink."
        "Two texts overlap or nearly touch, a text lies across the edge of a band, a strip of tape or the QR code, or something disturbs the light around the code. Shorten the text that the report names to about the length that it gives. If it cannot be shortened, the layout has too little room for it: tell the designer of the theme. How much room ink needs is set under `[press]` in theme.toml.";
    PressSmall "press/too-small" Error "Type on a poster or card is too small to be read."
        "On paper type has at least 9 points, and 12 in Nastaliq, which looks smaller; on cards it has as many pixels as a phone needs to show it. The limits are set under `[press]` in theme.toml. Shorten the texts of the product, choose a larger sheet, or tell the designer of the theme.";
    PressParity "press/parity" Error "On a product in two languages the second is set larger than the first."
        "The language that is read first is never smaller than the other. Shorten its text, or tell the designer of the theme.";
    PressPictogram "press/pictogram" Error "A step of the advice has no pictogram."
        "A poster without words shows a pictogram for each step, and a wrong one would be wrong advice. Name it behind the heading of the step: `## Don’t panic {#dont-panic .advice pictogram=\"breathe\"}`. The report lists the names that the theme has.";
    PressMark "press/mark" Error "A poster or card that is not final does not say so."
        "Whatever a build for the public would refuse carries a mark such as “Draft”, so that nobody takes it for final. The layout does not show it, or not on each piece that is cut out of the sheet. Tell the designer of the theme: the word is in `data.mark`, and `named(\"mark\", …)` shows where it stands.";
    PressCaption "press/caption" Error "A caption cannot be posted as it is."
        "The caption is longer than the service allows, as the service counts (X counts letters of many scripts twice), or begins with a character that a spreadsheet reads as a formula. Shorten or reword the texts that the report names.";
    PressHashtag "press/hashtag" Error "A word among the hashtags is not a hashtag."
        "Services end a hashtag at the first character that is not a letter, a digit or `_`, such as an apostrophe or a hyphen. Begin each hashtag with `#`, and use only letters, digits and `_`.";
    FontCoverage "font/coverage" Error "No font of the theme has a character."
        "Readers would see an empty box. Replace the character, or add a font that has it to the `fonts` folder of the theme.";

    // Release.
    ReleaseNotDue "release/not-due" Error "A published build contains something that is not due."
        "With `--published`, Handbill refuses drafts and anything under embargo, because what has been seen cannot be unseen. Wait until the embargo ends, or write `state = \"published\"` once the draft is approved. To look at it before, build without `--published`: a mark is then shown across it.";
    ReleaseReview "release/review" Warning "The campaign or a page is past its review date."
        "Advice goes out of date. Review it with the people responsible, then set a later `review_by`. In a published build this is an error.";
    ReleaseWithdrawn "release/withdrawn" Warning "Something refers to a page that has been withdrawn."
        "The page now shows only a notice that it was withdrawn. Remove the link, or link to the page that replaces it. For a poster or card this is an error, because a printed sheet cannot be withdrawn.";

    // Output.
    OutputCollision "output/collision" Error "Two output files have the same path."
        "Paths must differ in more than upper and lower case. Rename one of the two pages, posters or cards.";
    OutputPath "output/path" Error "The path of an output file cannot be used on every host."
        "Paths are lower-case ASCII, shorter than 180 characters, and contain no name that Windows reserves, such as `con`. Rename the page, poster, card or asset.";
    OutputLink "output/link" Error "A page links to a file that does not exist."
        "A template writes the wrong address, or the file could not be made. Correct the address in the template, or mend the errors that the report lists before this one.";
    OutputThirdParty "output/third-party" Error "A page would load or run something from elsewhere."
        "Readers must not be tracked: pages load only files of the site, and contain no code. Delete the address or code from the template, stylesheet, image or PDF that the report names.";
    OutputBaseUrl "output/no-base-url" Warning "The address of the site is not set."
        "Without `base_url` there are no canonical links, link previews, sitemap or QR codes. Set it under `[campaign]` in campaign.toml, or pass `--base-url`.";
    PageLanguage "page/language" Error "A page has the wrong language or direction."
        "Screen readers choose their voice by `lang`, and browsers lay out the page by `dir`. Write `<html lang=\"{{ lang }}\" dir=\"{{ dir }}\">` in the template.";
    PageHeadings "page/headings" Error "The headings of a page skip a level."
        "Many readers move from heading to heading. Begin the page with `<h1>`, and go down one level at a time.";
    PageAlt "page/alt" Error "An image has no `alt`."
        "People who cannot see the image hear its `alt`. Write what the image shows, or `alt=\"\"` if it is only decoration.";
    PageLinkText "page/link-text" Error "A link has no text."
        "Screen readers read out the text of a link. Write where the link leads, as its text or as `aria-label`.";
    PagePhone "page/phone" Error "A phone number is not isolated."
        "In text that runs from right to left, the groups of a number change places. Put the number into an element with `dir=\"ltr\"`, or use the texts and numbers that Handbill gives to templates, which are isolated already.";
    PageAddress "page/address" Error "A page has the wrong canonical address or an absolute link to its own site."
        "The canonical address is that of the page itself. Links within the site are relative, so that it works from a folder and on any host. Correct the address in the template.";
    PageWeight "page/weight" Warning "A first visit to a page loads too much."
        "The reader may have a slow phone and little time. The limit is 100 KB compressed for Latin scripts and 160 KB for scripts with larger fonts, counting the page, its stylesheet, script and fonts, and images that load at once. Make images or fonts smaller.";
    PageAlternate "page/alternate" Error "The links between the languages of a page are wrong or missing."
        "Readers stay on the same page when they change language, and search engines need both pages to name each other with `hreflang`. Write every entry of `head.alternates` unchanged in the template.";
    OutputXml "output/xml" Error "A feed or sitemap is not what its readers expect."
        "Readers of feeds and search engines read XML: it must be well-formed, name only pages of the site, and contain no script, no stylesheet and no other language. Correct the template, or delete it from the theme to use that of the parent.";
    PageWords "page/words" Error "A page says something that nobody gave it to say."
        "Every word on a page is the campaign's, a force's own in local.md, or a word of the interface: these are translated and checked. A template that writes words or digits of its own, or changes what it is given, could say anything, and in one language only. Delete the words, and show the values of the template unchanged.";
    PageTarget "page/target" Error "A page leads to a number or address that the campaign does not know."
        "A reader who taps a number must reach whom it names. Templates may link only to contacts and links of campaign.toml and theme.toml, to addresses that a text names, and to pages of the site, and a link that shows a number must call that number.";
    PageAdvice "page/advice" Error "A page leaves out or changes what keeps readers safe."
        "Each page shows the way out, whom to call, what it says of its own state, and its advice: whole, in the campaign's order, with nothing between, where every reader sees it. Show the values that Handbill gives unchanged, and do not hide them.";
    PageRequired "page/required" Error "A page lacks a required element."
        "On every page a reader must be able to leave at once and to call for help, and nothing may be loaded from elsewhere. A template that replaces one of the base theme keeps the skip link, the exit link, the emergency strip, both policies, the title, the description, one h1 and the canonical address.";
    PageDuplicateId "page/duplicate-id" Error "Two elements of a page have the same id."
        "Links, labels and scripts find only the first of them. Rename one, in the template or at the heading of a section that the template shows twice.";
    OutputScript "output/script-weight" Warning "A script or the search index is too large."
        "Phones may be slow: the limit is 4 KB compressed for a script, and 30 KB for the search index of a language. Remove what the site can do without, and shorten the longest pages.";
    OutputDepth "output/depth" Error "A page has too many elements inside one another."
        "Browsers flatten elements that lie deeper than about 500 in one another, so that nobody knows what readers would see. Close each element in the template, and look for a loop that opens elements.";
    OutputMinify "output/minify" Warning "A page could not be minified safely."
        "Minifying would have changed the text of the page, so that it was written without. Report it as a bug, and attach the page.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_well_formed() {
        let mut seen = std::collections::BTreeSet::new();
        for entry in Code::TABLE {
            assert!(seen.insert(entry.name), "{} is there twice", entry.name);
            let (room, problem) = entry.name.split_once('/').unwrap_or_default();
            let plain = |word: &str| {
                !word.is_empty()
                    && word
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            };
            assert!(plain(room) && plain(problem), "{}", entry.name);
            assert!(entry.summary.ends_with('.'), "{}", entry.name);
            assert!(entry.explanation.ends_with('.'), "{}", entry.name);
            assert_eq!(Code::from_name(entry.name), Some(entry.code));
        }
    }
}

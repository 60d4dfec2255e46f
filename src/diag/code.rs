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
    FileMissing "file/missing" Error "A file that the project needs is not there."
        "The project lacks a file without which nothing can be built, such as campaign/campaign.toml or the theme's theme.toml. Create it, or run the command in the project's folder.";
    FileNotUtf8 "file/not-utf8" Error "A text file is not UTF-8."
        "Handbill reads UTF-8 only. Save the file as UTF-8 in the editor; the report shows where the first byte is that is not.";
    FileName "file/name" Error "A file's name cannot be used on every host."
        "Names in campaign, locales and themes may hold ASCII letters, digits, dot, hyphen and underscore, must not be a device name of Windows (con, aux, prn, nul), and must differ in more than case. Rename the file.";
    FileUnreadable "file/unreadable" Error "A file cannot be read."
        "The operating system refused to read the file. Check its permissions, and that it is no broken link.";

    // campaign.toml, theme.toml, locale.toml and front matter.
    ConfigSyntax "config/syntax" Error "A TOML file or front matter cannot be parsed."
        "The text is not valid TOML, or a value has the wrong type. The report points to the place; see toml.io for the rules.";
    ConfigUnknownKey "config/unknown-key" Error "A key is not known."
        "Unknown keys are refused, so that a typing error is not silently ignored. Use the suggested key or delete the line.";
    ConfigValue "config/value" Error "A value is not allowed here."
        "The value is well-formed but outside of what this key allows. The report lists what is allowed.";
    ConfigMissingKey "config/missing-key" Error "A required key is missing."
        "Add the key named in the report.";
    ConfigPath "config/path" Error "A path leaves the folder that it belongs to."
        "Paths are relative, with forward slashes and without `..`. Put the file into the folder and name it from there.";
    ConfigDuplicate "config/duplicate" Error "Two things have the same id."
        "Ids must be unique, since other files refer to them. Rename one of the two.";

    // Facts, contacts, links.
    FactUndefined "fact/undefined" Error "The text refers to a fact, contact or link that is not defined."
        "Every `{ $name }` must be a fact, contact, link or platform in campaign.toml (or in the force's theme.toml), or one of the names that Handbill provides. Define it or correct the name.";
    FactMissing "fact/missing" Warning "A slot is still empty."
        "The fact, contact or link has `status = \"missing\"`. Text that refers to it is left out of every output until it is filled in.";
    FactCaveat "fact/caveat-missing" Warning "A figure carries a mark whose note is missing."
        "The source marks this figure with an asterisk but gives no footnote. Ask the source for the note, then replace `caveat = \"missing\"` by its text.";
    FactExpired "fact/expired" Warning "A fact is past its review date."
        "Check the figure at its source, then move `review_by` on. In a published build this is an error.";
    FactNotForPress "fact/not-for-press" Error "A disputed or sensitive fact stands on a poster or card."
        "Facts with status `disputed` or `sensitive` are kept off posters and cards. Choose another section or rewrite it.";
    FactSensitive "fact/sensitive-unsupported" Error "A sensitive fact stands without support beside it."
        "A section that uses a sensitive fact must be followed by a section with the role `.support`, which says who to turn to; in a force's local.md one with the roles `.local` and `.support`. For a footnote the last section of the page must be one. Titles and descriptions are shown alone, in search results and previews: they never hold such a fact.";
    FactDisputed "fact/disputed" Error "A disputed fact stands outside of the archive."
        "Facts with status `disputed` may be used in quotations and in news pages only, never in the title or description of others, where the text says whose words they are.";
    FactRelativeTime "fact/relative-time" Error "A fact speaks of relative time without a date."
        "A `period` such as \"so far in 2016\" means nothing without `as_of`. Add the date on which it was true.";
    ContactMissing "contact/missing" Warning "The number for emergencies or of the police is not known."
        "Every page says whom to call, above all else. Fill in `[contacts.emergency]` and `[contacts.police]` in campaign.toml or in the force's theme.toml. In a published build this is an error.";
    FactChart "fact/chart" Error "A chart cannot be drawn from what it holds."
        "A section with the role `.chart` has a table; the second cell of each row holds one fact and nothing else, a number or an amount that is not negative, and all of them have the same `unit` and `currency`. A false bar would be believed.";
    ContactTyped "contact/typed" Error "A number to call is typed instead of named."
        "A number that is typed is neither changed with its contact, nor kept in order in Arabic and Urdu, nor one to tap. Define it under [contacts] in campaign.toml and write `{ $name }`, in translations as well.";
    LinkTracking "link/tracking" Error "A link tells who sent the reader."
        "Parameters such as `utm_source` tell the other site where its visitor comes from. Take them out of the address.";
    LinkWords "link/words" Warning "The words of a link do not say where it leads."
        "Many people go from link to link, and hear only its words. \"Here\", \"more\" or an address say nothing: name the page or the thing that it leads to.";
    PlatformUnchecked "fact/platform-unchecked" Warning "Advice for a platform has not been checked for a year."
        "The steps for a platform change often. Try them, then update `checked_on`.";

    // Markdown.
    FilmTranscript "film/transcript" Error "A page leads to a film without its words."
        "People who cannot hear the film, cannot load it, or must not be seen watching it read it instead. Add a section with the role `.transcript` that holds what is said and shown.";
    FilmUnwarned "film/unwarned" Warning "A link to a film does not warn the reader."
        "Sites that show films note who watches what. In a section with the role `.film` the reader is told so beside the link.";
    FilmCue "film/cue" Error "The times of a transcript cannot be followed."
        "Subtitles are made of the transcript: a list of times, each with what is said from then to then. Write `0:05–0:09` above `: What is said.`, one after the other.";
    MarkdownFrontMatter "markdown/front-matter" Error "A page has no front matter."
        "A page begins with a line `+++`, TOML, and another line `+++`.";
    MarkdownRawHtml "markdown/raw-html" Error "The page holds raw HTML."
        "Raw HTML is refused, since it could carry script or break a translation. Write it in Markdown, or as a role on a heading.";
    MarkdownLinkScheme "markdown/link-scheme" Error "A link leads where links may not lead."
        "Allowed are pages of the campaign (`help.md#id`), entries of [links] (`{ $name }`), and addresses that start with https:, mailto: or tel:.";
    MarkdownLinkBroken "markdown/link-broken" Error "A link leads to a page or section that does not exist."
        "Correct the name of the page or the id of the section.";
    MarkdownUnsupported "markdown/unsupported" Error "Something in the page is not part of our Markdown."
        "Handbill reads CommonMark with tables, footnotes, alerts and heading attributes. Rewrite the passage with these.";
    MarkdownNesting "markdown/nesting" Error "Quotes or lists are nested too deep."
        "More than eight levels cannot be shown on a phone. Flatten the passage.";
    MarkdownHeading "markdown/heading" Error "A heading is not where or what it should be."
        "A page has one h1, at its beginning; levels are not skipped; every heading below h1 has an id `{#name}`; an id stands once in a page.";
    MarkdownRole "markdown/role" Error "A role is not known."
        "Roles are a closed set, since templates and posters select by them. Use the suggested one.";
    MarkdownFootnote "markdown/footnote" Error "A footnote is not where or what it should be."
        "Each `[^name]` needs a paragraph `[^name]: text` in the same page, and the other way round. Names hold small ASCII letters, digits and hyphens. Headings, words of links, alternative texts, titles, other footnotes and fragments hold no marks.";
    MarkdownTooLong "markdown/too-long" Error "A text is far too long."
        "A title may have 120 characters, a description or a heading 300, a paragraph 5,000. Split or shorten it.";
    MarkdownEmphasis "markdown/emphasis" Warning "Asterisks of an emphasis would be shown."
        "The asterisks do not stand where Markdown sees an emphasis: they need a space or punctuation outside and a letter inside.";
    MarkdownImage "markdown/image" Error "An image is missing, broken, or has no alternative text."
        "Images lie in campaign/media and are named from there. Write what the image tells between the square brackets.";
    MediaWeight "media/weight" Warning "An image is too heavy for a phone."
        "The reader may be on a slow phone and in a hurry. Save the image with fewer pixels or as WebP; an SVG is lightest for drawings.";
    MarkdownSegment "markdown/segment" Error "A passage cannot be translated as written."
        "The passage could not be taken apart and put together again unchanged. Write it more simply.";

    // Translations.
    LocaleTag "locale/tag" Error "A language tag is not valid or not known."
        "Tags are BCP 47, such as `cy` or `zh-Hans`. A language must be in the registry, which knows its own name, script and direction.";
    LocaleSyntax "locale/syntax" Error "A Fluent file cannot be parsed."
        "A message is `id = text` on one line. Braces must be written `{\"{\"}`. The rest of the file is read all the same.";
    LocaleDuplicate "locale/duplicate" Error "A message stands twice."
        "Delete one of the two.";
    LocaleObsolete "locale/obsolete" Info "A message translates nothing any more."
        "The source text has gone. Delete the message, or keep it for later.";
    LocaleMissing "locale/missing" Warning "A text is not translated."
        "It is shown in the fallback language, marked as such. Translate the message in the file named.";
    LocaleCriticalMissing "locale/critical-missing" Error "A critical text is not translated."
        "Text that a reader in danger relies on never falls back to another language. Translate it, or take the language out of campaign.toml.";
    LocaleStale "locale/stale" Warning "A translation is older than its source."
        "The source text changed after it was translated. Bring the translation up to date; then run `handbill locale sync`.";
    LocaleRefused "locale/refused" Error "A translation is not safe to use."
        "The translation changes what it must not change: a placeable, a link, a number, hidden characters, or markup. The report says which.";
    LocaleSuspect "locale/suspect" Warning "A translation looks wrong."
        "The translation is used, but something about it differs from the source in a way that is seldom meant.";
    LocaleNote "locale/note" Info "A translation could be tidier."
        "Nothing is wrong with the meaning; the report says what could be written more evenly.";
    LocaleSync "locale/sync" Warning "The source-language file is not up to date."
        "The Markdown has changed since `handbill locale sync` last ran. Run it, so that translators see the change.";
    LocaleParity "locale/parity" Error "Languages that must be equal are not."
        "The theme names languages that are published together or not at all. Translate what is missing in the one named.";
    LocaleDraft "locale/draft" Error "A published build holds a draft language."
        "`--published` refuses languages whose locale.toml says `state = \"draft\"`. Have the language reviewed, or leave it out with `--locale`.";
    LocaleFormat "locale/format" Error "There is no data to format a date or number in this language."
        "The language has no entry in the Unicode data for this. Report it, so that it can be added to the registry.";

    // Themes.
    ThemeUnknown "theme/unknown" Error "There is no such theme."
        "Themes are folders in themes/ with a theme.toml. Use one of those named in the report.";
    ThemeCycle "theme/cycle" Error "Themes extend each other in a circle."
        "Follow `extends` from theme to theme: it must end at one without it.";
    ThemeColor "theme/color" Error "A colour is not a colour."
        "Colours are written `#rrggbb`; under [process] as four percents, and under [contrast] by name or as a mix such as `ink 82% black`.";
    ThemeContrast "theme/contrast" Error "Two colours do not contrast enough."
        "Text must be readable for everybody: 7 to 1 for body text, 4.5 to 1 for quiet text. Which colours touch stands under [contrast] in theme.toml. Each colour at fault is reported once, at the line that gave it, with every pair that fails and the nearest colour that passes.";
    ThemeProcess "theme/process" Error "A colour has no value for a print shop."
        "The profile `shop-cmyk` prints with the theme's own percentages of cyan, magenta, yellow and black, since no conversion knows the shop's paper. Write each colour under [process] in theme.toml.";
    ThemeLogo "theme/logo" Error "A logo cannot be used."
        "A logo is an SVG drawing of pure shapes, without text, pictures, scripts and links, or a PNG of at most 40 megapixels. It is set on every poster and card, in place of the letters of `mark`. The report says what is wrong with it.";
    ThemeFont "theme/font" Error "A font cannot be used."
        "Fonts are TTF or OTF files in the theme's fonts folder. This one is missing, broken, or has no characters.";
    ThemePhysical "theme/physical" Warning "A stylesheet names left or right."
        "In Arabic and Urdu a page runs from right to left. Properties such as margin-inline-start mirror by themselves; margin-left, `margin: 0 1em 0 2em` and translateX do not. Where there is no form that mirrors, write one rule for `[dir=\"ltr\"]` and one for `[dir=\"rtl\"]`: there sides mean sides.";
    ThemeLocked "theme/locked" Error "A theme changes what only the campaign may change."
        "A force can change colours, names, contacts and local facts; the advice is locked.";
    TeraSyntax "tera/syntax" Error "A template cannot be parsed."
        "See the Tera documentation for the syntax. The report points to the place.";
    TeraRender "tera/render" Error "A template fails while it is rendered."
        "The template asks for something that is not there. The report names what is available.";

    // Press.
    PressError "press/error" Error "A press template cannot be compiled."
        "Typst reports an error in the theme's press file; the report points to it.";
    PressRunaway "press/runaway" Error "A press template was stopped."
        "Products are set in a process of their own that is stopped when it takes too long or too much memory, so that no theme can hold up a build. Look for a loop that grows with every round in the file named, or in one that it imports. Other products of the same layout are not tried after that.";
    PressWarning "press/warning" Warning "Typst warns of something in a press template."
        "The poster or card was made, but may look other than intended.";
    PressOverflow "press/overflow" Error "A text does not fit on a poster or card."
        "Even at its smallest size the text runs over its place. Shorten it in the file named.";
    PressTight "press/tight" Warning "A text fits only at its smallest size."
        "The poster or card is correct but looks crowded. A shorter text would read better.";
    PressLong "press/long" Warning "An advice is too long for posters."
        "Headings of the advice have at most 24 characters and their first sentence at most 110 in the source language, so that every language fits.";
    PressGlyph "press/missing-glyph" Error "A character has no glyph in the theme's fonts."
        "Replace the character, or add a font that has it to the theme's fonts folder.";
    PressFallback "press/fallback" Error "A poster or card would mix languages."
        "Paper cannot be corrected, so nothing falls back on posters and cards. Translate the message named.";
    PressSecond "press/second" Warning "A product in two languages is left out."
        "The second language is not built, or lacks a text that the product shows. Build both, and translate what is missing: nothing falls back on paper.";
    PressSection "press/section" Error "A poster or card names a section that does not exist."
        "Write `page#section` with the id of a heading of that page.";
    PressSize "press/size" Error "A card is too large for messaging apps."
        "Cards must stay under 300 KB, those for link previews under 100 KB, or apps drop them. Simplify the artwork.";
    PressCaption "press/caption" Error "A caption cannot be posted as it is."
        "It is longer than the service takes, as the service counts: X counts letters of many scripts double. Or it begins with a sign that a spreadsheet takes for a formula. Shorten or reword the texts named.";
    PressHashtag "press/hashtag" Error "A word among the hashtags is none."
        "Services take `#` with letters, digits and `_` for a hashtag, and cut it off at anything else, such as an apostrophe or a hyphen.";
    FontCoverage "font/coverage" Error "A character is in none of the theme's fonts."
        "It would show as an empty box. Replace it, or add a font that has it to the theme's fonts folder.";

    // Release.
    ReleaseNotDue "release/not-due" Error "A build for the public holds what is not due."
        "`--published` refuses drafts and what is under embargo, since nothing that was seen can be unseen. Wait, change the state, or build without `--published`: then a mark stands across it.";
    ReleaseReview "release/review" Warning "The campaign or a page is past its review date."
        "Advice grows old. Read it again with those who answer for it, then move `review_by` on. In a published build this is an error.";
    ReleaseWithdrawn "release/withdrawn" Warning "Something leads to a page that has been withdrawn."
        "The page now says only that it was withdrawn. Lead readers to what holds now; on a poster or card it is an error, since paper cannot be taken back.";

    // Output.
    OutputCollision "output/collision" Error "Two outputs want the same path."
        "Paths must differ in more than case. Rename one of the pages, posters or cards named.";
    OutputPath "output/path" Error "An output path cannot be used on every host."
        "Paths are ASCII, lower case, under 180 characters, without device names of Windows.";
    OutputLink "output/link" Error "A page written links to a file that was not written."
        "This points to a fault in a template: correct the address there.";
    OutputThirdParty "output/third-party" Error "A page would call a third party."
        "Readers must not be tracked: nothing may be loaded from elsewhere. Remove the address from the template or stylesheet named.";
    OutputBaseUrl "output/no-base-url" Warning "The address of the site is not known."
        "Without `base_url` there are no absolute addresses: no canonical links, no social previews, no QR codes. Set it in campaign.toml or with --base-url.";
    PageLanguage "page/language" Error "A page does not say in which language and direction it is."
        "Screen readers choose their voice by `lang`, browsers lay out by `dir`. A template left them out or wrote them by hand: put `lang` and `dir` of the edition on the root.";
    PageHeadings "page/headings" Error "The headings of a page skip a level."
        "Many readers jump from heading to heading. A page begins with h1, and each further heading is at most one level deeper than the one before it.";
    PageAlt "page/alt" Error "A picture has no alternative."
        "People who cannot see the picture hear its `alt`. Write what it tells; write an empty one where it only decorates.";
    PageLinkText "page/link-text" Error "A link has no words."
        "A link without words cannot be told from another one. Write where it leads, or put that into `aria-label`.";
    PagePhone "page/phone" Error "A number to call is not isolated."
        "In text that runs from right to left the groups of a number change places unless it stands in an element with dir=\"ltr\". Use the words and numbers that the build gives to templates.";
    PageAddress "page/address" Error "A page names itself or its own site by a wrong address."
        "The canonical address is that of the page itself, and links within the site are relative, so that it works from a folder and on any host.";
    PageWeight "page/weight" Warning "A first visit to a page costs too much."
        "The reader may be on a slow phone and in a hurry: 100 KB are meant in a Latin script, 160 KB where fonts are larger, compressed, with page, stylesheet, script, fonts and images that do not wait.";
    PageAlternate "page/alternate" Error "A page names another language wrongly or not at all."
        "Readers change language on any page and stay on it, and search engines believe `hreflang` only when both pages name one another, each in its own language. Let the template write the alternates as they are given.";
    PageRequired "page/required" Error "A page lacks what every page owes its readers."
        "Whoever opens a page must be able to leave it at once and to call for help, and nothing may be loaded from elsewhere. A template that takes the place of the base theme's keeps the skip link, the exit link, the emergency strip, the policies, title, description, one h1 and the canonical address.";
    PageDuplicateId "page/duplicate-id" Error "An id stands twice on a page."
        "Links, labels and scripts find only the first of two elements with one id. Rename one where it is written: in the template, or on the heading of the section that a template shows twice.";
    OutputScript "output/script-weight" Warning "A script, or what the search reads, is too heavy."
        "Scripts only help, on phones that may be slow: 4 KB compressed are meant for one, and 30 KB for all that the search of a language reads. Take out what the site can do without, and shorten the longest pages or move them into a document of their own.";
    OutputMinify "output/minify" Warning "Minifying would have changed the text of a page."
        "The page was written unminified instead. Please report the page, so that the cause can be found.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_well_formed() {
        let mut seen = std::collections::BTreeSet::new();
        for entry in Code::TABLE {
            assert!(seen.insert(entry.name), "{} stands twice", entry.name);
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

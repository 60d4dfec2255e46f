//! Problems of translations, themes and what is printed.

macro_rules! looks {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! { [$($rest)*] $($before)*
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
    LocaleState "locale/state" Warning "A state file has been changed by hand."
        "`.state.tsv` says which text each translation was made from, and who has reviewed it. Only `handbill locale sync` and `handbill locale review` write it, with a checksum on each line. A line that does not match counts for nothing: its translation is out of date until it is changed or reviewed, and a name that was typed is no reviewer. This finds mistakes, not whoever means to deceive and has the program.";
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
    ThemeStyle "theme/style" Error "A stylesheet does more than looks."
        "The stylesheet of a theme is that of the base, with colours, grounds, fonts, borders, corners, shadows, sizes and spacing of its own, each within bounds; its layout is that of the base, whole and in its order. So nothing that keeps readers safe, and no headline, is hidden, moved, covered, put in another order or made unreadable. Every rule counts that could be for an element, whatever other rules say. Colours are set in theme.toml, where their contrast is checked. docs/themes.md lists what may be set.";
    ThemePhysical "theme/physical" Warning "A stylesheet names left or right."
        "In Arabic and Urdu a page runs from right to left. Properties such as `margin-inline-start` are mirrored there; `margin-left`, `margin: 0 1em 0 2em` and `translateX` are not. Write what the report suggests. Where there is no mirrored property, write one rule for `[dir=\"ltr\"]` and one for `[dir=\"rtl\"]`.";
    ThemeLocked "theme/locked" Error "A theme changes what only the campaign may change."
        "What to do, whom to call and every figure of the campaign are the same everywhere. A theme may change colours, logos, names and layouts, and add texts in local.md and facts, contacts and links under names of its own. It may set an entry of the campaign anew only if the campaign lists it as `may_set` under `[themes]` in campaign.toml.";
    ThemeUnseen "theme/local-unseen" Error "No page shows a section of local.md."
        "Templates choose local sections by their roles: those of the national theme show sections with `.local` and one of `.figures`, `.support` and `.quote`. Give the section these roles behind its heading, `## … {#id .local .support}`.";
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
        "What a product says is the campaign's: the press files of a theme place it, and change nothing. The finished layout is read back: every number on it must stand in its data, every piece of text must be a part of a text of its data, links must be those of the data, and a text that is shown is shown whole, large enough to be read. A pictogram stands for a step of the advice: each that a poster shows has to be one that Handbill draws, whole, upright, large and clear enough, and in the order of the steps. Delete what the theme writes, replaces or hides, such as a `#show` rule.";
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
    PressDistorted "press/distorted" Error "A text of a poster or card cannot be read as it lies."
        "It is mirrored, stands upside down, is stretched out of shape, has its letters over one another or too far apart, differs in size or height within a line, or is drawn with other glyphs than its font has for its letters. Tell the designer of the theme: a quarter turn is the most that people read.";
    PressParity "press/parity" Error "On a product in two languages the second is set larger than the first."
        "The language that is read first is never smaller than the other. Shorten its text, or tell the designer of the theme.";
    PressPictogram "press/pictogram" Error "A step of the advice has no pictogram."
        "A poster without words shows a pictogram for each step, and a wrong one would be wrong advice. Name it behind the heading of the step: `## Don’t panic {#dont-panic .advice pictogram=\"breathe\"}`. The report lists the names that there are.";
    PressMark "press/mark" Error "A poster or card that is not final does not say so."
        "Whatever a build for the public would refuse carries a mark such as “Draft”, so that nobody takes it for final. The layout does not show it, or not on each piece that is cut out of the sheet. Tell the designer of the theme: the word is in `data.mark`, and `named(\"mark\", …)` shows where it stands.";
    PressCaption "press/caption" Error "A caption cannot be posted as it is."
        "The caption is longer than the service allows, as the service counts (X counts letters of many scripts twice), or begins with a character that a spreadsheet reads as a formula. Shorten or reword the texts that the report names.";
    PressHashtag "press/hashtag" Error "A word among the hashtags is not a hashtag."
        "Services end a hashtag at the first character that is not a letter, a digit or `_`, such as an apostrophe or a hyphen. Begin each hashtag with `#`, and use only letters, digits and `_`.";
    FontCoverage "font/coverage" Error "No font of the theme has a character."
        "Readers would see an empty box. Replace the character, or add a font that has it to the `fonts` folder of the theme.";
        }
    };
}
pub(in crate::diag) use looks;

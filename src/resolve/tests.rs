//! Whole editions of a small campaign, as a reader would see them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Argument, Inputs, Speaker, editions};
use crate::diag::{Code, Diagnostics, Severity, SourcePath};
use crate::load;
use crate::model::{Block, Edition, Inline, LinkTarget, Page, Text};

const CONFIG: &str = r#"schema = 1
[campaign]
id = "sextortion"
source = "en-GB"
state = "draft"
base_url = "https://webcam.example/"
exit_url = "https://www.bbc.co.uk/weather"
discreet = true
published = 2016-12-05
updated = 2016-12-05
review_by = 2017-12-05
[navigation]
header = ["help"]
footer = []
[[locales]]
tag = "en-GB"
slug = "en"
[[locales]]
tag = "cy"
[[locales]]
tag = "ur"
[[locales]]
tag = "bn"
fallback = ["cy"]
[facts.cases]
kind = "number"
value = 864
source = "NCA"
as_of = 2016-12-05
status = "attributed"
[facts.demand]
kind = "range"
low = 500
high = 15000
currency = "GBP"
source = "South Wales Police"
as_of = 2016-12-05
status = "disputed"
[contacts.police]
kind = "phone"
number = "101"
[contacts.under-18]
kind = "phone"
status = "missing"
note = "A helpline for people under 18"
[links.film]
status = "missing"
[links.report]
url = "https://police.example/report"
[[posters]]
id = "advice"
each = "advice"
layout = "advice"
sizes = ["a4"]
contact = "police"
page = "help"
"#;

const HOME: &str = r#"+++
layout = "home"
title = "Home"
description = "Help against blackmail."
+++
# Don’t panic. **Don’t pay.** {#campaign .hero}

There were { $cases } cases by { $cases-as-of }, and demands of { $demand }.

Read [the steps](help.md#under-age) or [report it]({ $report }).

- Call { $police }.
- Under 18? Call { $under-18 }.

## The film {#film}

[Watch it]({ $film })

| Who | Number |
| --- | --- |
| Police | { $police } |
| Young people | { $under-18 } |
"#;

const HELP: &str = r#"+++
layout = "help"
title = "Help"
description = "What to do now."
+++
# What to do {#now}

Breathe.[^why]

## Don’t pay {#dont-pay .advice}

They come back for more.

## Under 18 {#under-age}

Call { $under-18 }.

[^why]: Or ask { $under-18 }.
"#;

const WELSH_HOME: &str = "home-meta-title = Hafan
home-meta-description = Help yn erbyn blacmel.
home-dont-panic-dont-pay = Peidiwch â chynhyrfu. **Peidiwch â thalu.**
home-there-were-cases-cases =
    { $cases ->
        [one] Bu un achos
       *[other] Bu { $cases } o achosion
    } erbyn { $cases-as-of }, a galwadau am { $demand }.
home-read-the-steps-link = Darllenwch [y camau]({ $link-help-under-age }) neu [rhowch wybod]({ $report }).
home-call-police = Ffoniwch { $police }.
home-the-film = Y ffilm
home-who = Pwy
home-number = Rhif
home-police = Heddlu
";

const WELSH_HELP: &str = "help-meta-title = Cymorth
help-meta-description = Beth i’w wneud nawr.
help-what-to-do = Beth i’w wneud
help-breathe-note-why = Anadlwch.{ $note-why }
help-dont-pay = Peidiwch â thalu
help-they-come-back-for = Dônt yn ôl am ragor.
";

const WORDS: &str = "exit = Leave this site\nall-languages = All { $count } languages\nemergency-now = In danger now? Call { $emergency }\n";

type Files = BTreeMap<SourcePath, Arc<[u8]>>;

fn project() -> Files {
    let mut files = Files::new();
    put(&mut files, "campaign/campaign.toml", CONFIG);
    put(&mut files, "campaign/home.md", HOME);
    put(&mut files, "campaign/help.md", HELP);
    put(&mut files, "themes/national/theme.toml", "[brand]\nmark = \"NP\"\n");
    put(&mut files, "locales/en-GB/interface.ftl", WORDS);
    put(&mut files, "locales/cy/home.ftl", WELSH_HOME);
    put(&mut files, "locales/cy/help.ftl", WELSH_HELP);
    put(
        &mut files,
        "locales/cy/interface.ftl",
        "exit = Gadael y wefan\nall-languages = Pob un o’r { $count } iaith\n",
    );
    files
}

fn put(files: &mut Files, path: &str, text: &str) {
    files.insert(path.into(), text.as_bytes().into());
}

fn keep(text: &str, wanted: impl Fn(&str) -> bool) -> String {
    text.split_inclusive('\n').filter(|line| wanted(line)).collect()
}

/// Takes the line that begins with `id` out of a file.
fn without(text: &str, id: &str) -> String {
    keep(text, |line| !line.starts_with(&format!("{id} =")))
}

fn resolve(files: &Files, theme: &str, wanted: &[&str]) -> (Vec<Edition>, Diagnostics) {
    let (project, problems) = load::project(files, theme);
    let problems: Vec<_> = problems.iter().map(|d| (d.code, d.message.clone())).collect();
    let project = project.unwrap_or_else(|| panic!("{problems:?}"));
    let errors: Vec<_> =
        problems.iter().filter(|(code, _)| code.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
    editions(&Inputs {
        campaign: &project.campaign,
        theme: &project.theme,
        catalogs: &project.catalogs,
        refused: &BTreeSet::new(),
        wanted: &wanted,
    })
}

fn only(files: &Files, tag: &str) -> (Option<Edition>, Diagnostics) {
    let (editions, diagnostics) = resolve(files, "national", &[tag]);
    (editions.into_iter().next(), diagnostics)
}

fn codes(diagnostics: &Diagnostics, code: Code) -> Vec<String> {
    diagnostics.iter().filter(|d| d.code == code).map(|d| d.message.clone()).collect()
}

/// The paragraphs and list items of a page, as words.
fn words(page: &Page<Text>) -> Vec<String> {
    fn push(blocks: &[Block<Text>], words: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Text(text) => words.push(text.plain()),
                Block::List { items, .. } => items.iter().for_each(|item| push(item, words)),
                Block::Table(table) => words.extend(table.rows.iter().map(|row| {
                    row.iter().flatten().map(Text::plain).collect::<Vec<_>>().join(" | ")
                })),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    page.sections.iter().for_each(|section| push(&section.blocks, &mut found));
    found
}

fn links(inlines: &[Inline]) -> Vec<LinkTarget> {
    inlines
        .iter()
        .filter_map(|inline| match inline {
            Inline::Link { target, .. } => Some(target.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn welsh_is_its_own_with_welsh_dates_and_amounts() {
    let (edition, diagnostics) = only(&project(), "cy");
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    let edition = edition.expect("a Welsh edition");
    let home = &edition.pages["home"];
    assert_eq!(
        words(home),
        [
            "Bu 864 o achosion erbyn 5 Rhagfyr 2016, a galwadau am £500–£15,000.",
            "Darllenwch y camau neu rhowch wybod.",
            "Ffoniwch \u{2066}101\u{2069}.",
            "Heddlu | \u{2066}101\u{2069}",
        ]
    );
    assert!(home.sections[0].heading.fallback.is_none());
    assert!(matches!(home.sections[0].heading.inlines.last(), Some(Inline::Strong(_))));
    assert_eq!(edition.coverage.percent(), 100);
    assert!(edition.is_listed());
}

#[test]
fn what_refers_to_an_empty_slot_is_left_out_and_told_once() {
    let (edition, diagnostics) = only(&project(), "en");
    let edition = edition.expect("an English edition");
    let home = words(&edition.pages["home"]);
    assert!(
        !home.iter().any(|text| text.contains("Under 18")
            || text.contains("Watch")
            || text.contains("Young"))
    );
    let help = &edition.pages["help"];
    assert_eq!(help.sections.len(), 2, "a section left with nothing goes too");
    assert!(help.footnotes.is_empty(), "a footnote left with nothing goes too");
    assert_eq!(words(help).first().map(String::as_str), Some("Breathe."));
    let Block::Paragraph(breathe) = &help.sections[0].blocks[0] else { panic!("a paragraph") };
    assert_eq!(breathe.inlines, [Inline::Text("Breathe.".into())]);
    assert_eq!(
        codes(&diagnostics, Code::FactMissing),
        ["`under-18` is still empty: A helpline for people under 18", "`film` is still empty"]
    );
    let slot = diagnostics.iter().find(|d| d.code == Code::FactMissing).expect("told");
    assert_eq!(slot.labels.len(), 5, "the definition and four places");
    assert_eq!(&*slot.labels[0].span.file, "campaign/campaign.toml");
}

#[test]
fn a_link_to_a_section_left_out_leads_to_its_page() {
    let (edition, _) = only(&project(), "cy");
    let edition = edition.expect("a Welsh edition");
    let Block::Paragraph(text) = &edition.pages["home"].sections[0].blocks[1] else {
        panic!("a paragraph")
    };
    assert_eq!(
        links(&text.inlines),
        [
            LinkTarget::Page { page: "help".into(), section: None },
            LinkTarget::Address("https://police.example/report".into()),
        ]
    );
}

#[test]
fn a_critical_text_without_translation_stops_the_language() {
    let mut files = project();
    put(&mut files, "locales/cy/help.ftl", &without(WELSH_HELP, "help-they-come-back-for"));
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.is_none());
    let error =
        diagnostics.iter().find(|d| d.code == Code::LocaleCriticalMissing).expect("an error");
    assert_eq!(error.severity, Severity::Error);
    assert_eq!(error.message, "`help-they-come-back-for` is not translated into cy");
    assert_eq!(&*error.labels[0].span.file, "locales/cy/help.ftl");
    assert!(error.help.as_deref().is_some_and(|help| help.contains("They come back for more.")));
}

#[test]
fn an_ordinary_text_without_translation_falls_back_with_a_warning() {
    let mut files = project();
    put(&mut files, "locales/cy/home.ftl", &without(WELSH_HOME, "home-read-the-steps-link"));
    let (edition, diagnostics) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    assert!(!diagnostics.has_errors());
    assert!(
        codes(&diagnostics, Code::LocaleMissing)
            .contains(&"`home-read-the-steps-link` is not translated into cy".to_owned())
    );
    let Block::Paragraph(text) = &edition.pages["home"].sections[0].blocks[1] else {
        panic!("a paragraph")
    };
    assert_eq!(text.plain(), "Read the steps or report it.");
    assert_eq!(text.fallback.as_ref().map(|locale| &*locale.tag), Some("en-GB"));
}

#[test]
fn the_chain_is_the_one_given_and_nothing_is_guessed() {
    let mut files = project();
    let critical = |text: &str| {
        keep(text, |line| {
            ["help-", "home-meta-", "home-dont-"].iter().any(|id| line.starts_with(id))
        })
    };
    for tag in ["bn", "ur"] {
        put(&mut files, &format!("locales/{tag}/home.ftl"), &critical(WELSH_HOME));
        put(&mut files, &format!("locales/{tag}/help.ftl"), &critical(WELSH_HELP));
    }
    let (editions, _) = resolve(&files, "national", &[]);
    let tag_of = |tag: &str| {
        let edition =
            editions.iter().find(|edition| *edition.locale.tag == *tag).expect("an edition");
        let Block::Paragraph(text) = &edition.pages["home"].sections[0].blocks[1] else {
            panic!("a paragraph")
        };
        text.fallback.as_ref().map(|locale| locale.tag.to_string())
    };
    assert_eq!(tag_of("bn").as_deref(), Some("cy"));
    assert_eq!(tag_of("ur").as_deref(), Some("en-GB"));
    assert_eq!(tag_of("cy"), None);
}

#[test]
fn stale_text_is_shown_unless_readers_rely_on_it() {
    let mut files = project();
    put(
        &mut files,
        "locales/cy/.state.tsv",
        "home-the-film\t0000000000\t0000000000\nhome-there-were-cases-cases\t0000000000\t0000000000\nhome-number\t0000000000\t0000000000\n",
    );
    put(&mut files, "campaign/home.md", &HOME.replace("[Watch it]({ $film })", "Watch it soon."));
    let (edition, diagnostics) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    let home = &edition.pages["home"];
    assert_eq!(home.sections[1].heading.plain(), "Y ffilm");
    assert!(
        words(home)[0].starts_with("There were 864 cases by 5 December 2016"),
        "a figure is not shown out of date"
    );
    assert_eq!(codes(&diagnostics, Code::LocaleStale).len(), 3);
    assert_eq!(edition.coverage.stale, 2);
    put(&mut files, "locales/cy/.state.tsv", "help-dont-pay\t0000000000\t0000000000\n");
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.is_none());
    assert_eq!(
        codes(&diagnostics, Code::LocaleCriticalMissing),
        ["`help-dont-pay` is out of date in cy"]
    );
}

#[test]
fn an_unsafe_translation_is_refused_and_falls_back() {
    let bad = [
        "Ffoniwch <b>{ $police }</b>.",
        "Ffoniwch { $heddlu }.",
        "[Ffoniwch](https://evil.example/) { $police }.",
        "Ffoniwch ![llun](x.png) { $police }.",
        "{ \"\" }",
        "Ffoniwch yr heddlu.",
    ];
    for value in bad {
        let mut files = project();
        let line =
            format!("{}home-call-police = {value}\n", without(WELSH_HOME, "home-call-police"));
        put(&mut files, "locales/cy/home.ftl", &line);
        let (edition, diagnostics) = only(&files, "cy");
        let edition = edition.expect("a Welsh edition");
        assert_eq!(words(&edition.pages["home"])[2], "Call \u{2066}101\u{2069}.", "{value}");
        assert_eq!(codes(&diagnostics, Code::LocaleRefused).len(), 1, "{value}: {diagnostics:?}");
    }
}

#[test]
fn parity_makes_every_missing_text_an_error() {
    let mut files = project();
    put(
        &mut files,
        "themes/south-wales/theme.toml",
        "extends = \"national\"\nparity = [\"cy\", \"en-GB\"]\n",
    );
    put(&mut files, "locales/cy/home.ftl", &without(WELSH_HOME, "home-who"));
    let (_, diagnostics) = resolve(&files, "south-wales", &["cy"]);
    assert_eq!(
        codes(&diagnostics, Code::LocaleParity),
        ["`emergency-now` is not translated into cy", "`home-who` is not translated into cy"]
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
}

#[test]
fn words_of_the_theme_fall_back_and_take_plural_and_phone() {
    let mut files = project();
    let (edition, _) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    let speaker = Speaker::new(&edition).expect("Welsh data");
    let say = |id: &str, name: &str, value: Argument| {
        speaker.word(id, &[(name.to_owned(), value)].into())
    };
    assert_eq!(
        say("all-languages", "count", Argument::Number(10)).as_deref(),
        Ok("Pob un o’r 10 iaith")
    );
    assert_eq!(
        say("emergency-now", "emergency", Argument::Phone("999".into())).as_deref(),
        Ok("In danger now? Call \u{2066}999\u{2069}")
    );
    assert_eq!(speaker.word_fallback("emergency-now").map(|locale| &*locale.tag), Some("en-GB"));
    put(
        &mut files,
        "locales/cy/interface.ftl",
        "exit = Gadael\nexitt = Gadael\nall-languages = Pob { $cuont }\n",
    );
    let (edition, diagnostics) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    let speaker = Speaker::new(&edition).expect("Welsh data");
    assert_eq!(
        speaker
            .word("all-languages", &[("count".to_owned(), Argument::Number(3))].into())
            .as_deref(),
        Ok("All 3 languages")
    );
    let refused = diagnostics.iter().find(|d| d.code == Code::LocaleRefused).expect("told");
    assert_eq!(refused.help.as_deref(), Some("did you mean `{ $count }`?"));
    assert_eq!(codes(&diagnostics, Code::LocaleObsolete), ["`exitt` translates nothing"]);
}

#[test]
fn a_poster_never_mixes_languages() {
    let (edition, _) = only(&project(), "cy");
    let ids: Vec<_> =
        edition.expect("Welsh").press.iter().map(|item| item.id.to_string()).collect();
    assert_eq!(ids, ["dont-pay"]);
    let mut files = project();
    let each = "each = \"advice\"\nlayout = \"advice\"";
    put(
        &mut files,
        "campaign/campaign.toml",
        &CONFIG.replace(each, "headline = \"home#film\"\nlayout = \"advice\""),
    );
    put(&mut files, "campaign/home.md", &HOME.replace("[Watch it]({ $film })", "Watch it soon."));
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.expect("Welsh").press.is_empty());
    let error = diagnostics.iter().find(|d| d.code == Code::PressFallback).expect("told");
    assert_eq!(error.severity, Severity::Error);
    assert!(error.message.contains("home-watch-it-soon"), "{}", error.message);
}

#[test]
fn obsolete_translations_are_told() {
    let mut files = project();
    put(&mut files, "locales/cy/home.ftl", &format!("{WELSH_HOME}home-gone = Wedi mynd\n"));
    let (_, diagnostics) = only(&files, "cy");
    assert_eq!(
        codes(&diagnostics, Code::LocaleObsolete),
        ["`home-gone` translates nothing any more"]
    );
}

#[test]
fn nothing_depends_on_the_order_of_work() {
    let say = || {
        let (editions, diagnostics) = resolve(&project(), "national", &[]);
        format!("{editions:?}{diagnostics:?}")
    };
    assert_eq!(say(), say());
}

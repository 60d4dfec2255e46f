//! Whole editions of a small campaign, as a reader would see them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Inputs, editions};
use crate::diag::{Code, Diagnostics, Severity};
use crate::fixture;
use crate::fluent::{Argument, Localizer};
use crate::load;
use crate::model::{Block, Catalog, Edition, Inline, LinkTarget, Page, Standings, Text};
use crate::source::Snapshot;
use crate::translation::{Verdicts, standings};

mod items;
mod scripts;
mod texts;

fn config() -> String {
    fixture::config(LANGUAGES) + &fixture::number("cases", 864) + DATA
}

const LANGUAGES: &str = r#"[[locales]]
tag = "cy"
[[locales]]
tag = "ur"
[[locales]]
tag = "bn"
fallback = ["cy"]
"#;

const DATA: &str = r#"[facts.demand]
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
home-read-the-steps-or = Darllenwch [y camau]({ $link-help-under-age }) neu [rhowch wybod]({ $report }).
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

const WORDS: &str = "exit = Leave this site\nall-languages = All { $count } languages\nemergency-now = In danger now? Call { $emergency }\nchecked-on = Checked on { $date }\n";

const WELSH_WORDS: &str = "exit = Gadael y wefan\nemergency-now = Mewn perygl nawr? Ffoniwch { $emergency }\nall-languages = Pob un o’r { $count } iaith\n";

/// The words that no language can do without.
const URDU_WORDS: &str =
    "exit = سائٹ چھوڑیں\nemergency-now = خطرے میں ہیں؟ { $emergency } پر فون کریں\n";
const BENGALI_WORDS: &str =
    "exit = সাইট ছাড়ুন\nemergency-now = বিপদে আছেন? { $emergency } নম্বরে ফোন করুন\n";

fn project() -> Snapshot {
    let mut files = Snapshot::new();
    put(&mut files, "campaign/campaign.toml", &config());
    put(&mut files, "campaign/home.md", HOME);
    put(&mut files, "campaign/help.md", HELP);
    put(&mut files, "themes/national/theme.toml", "[brand]\nmark = \"NP\"\n");
    put(&mut files, "locales/en-GB/interface.ftl", WORDS);
    put(&mut files, "locales/cy/home.ftl", WELSH_HOME);
    put(&mut files, "locales/cy/help.ftl", WELSH_HELP);
    put(&mut files, "locales/cy/interface.ftl", WELSH_WORDS);
    put(&mut files, "locales/ur/interface.ftl", URDU_WORDS);
    put(&mut files, "locales/bn/interface.ftl", BENGALI_WORDS);
    files
}

fn put(files: &mut Snapshot, path: &str, text: &str) {
    files.insert(path, text.as_bytes());
}

fn keep(text: &str, wanted: impl Fn(&str) -> bool) -> String {
    text.split_inclusive('\n').filter(|line| wanted(line)).collect()
}

/// Takes the line that begins with `id` out of a file.
fn without(text: &str, id: &str) -> String {
    keep(text, |line| !line.starts_with(&format!("{id} =")))
}

fn resolve(files: &Snapshot, theme: &str, wanted: &[&str]) -> (Vec<Edition>, Diagnostics) {
    let (project, mut problems) = load::project(files);
    let project = project.unwrap_or_else(|| panic!("{problems:?}"));
    let (theme, found) = load::theme(files, theme, &project.campaign);
    problems.append(found);
    let theme = Arc::new(theme.unwrap_or_else(|| panic!("{problems:?}")));
    let problems: Vec<_> = problems.iter().map(|d| (d.code, d.message.clone())).collect();
    let errors: Vec<_> =
        problems.iter().filter(|(code, _)| code.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
    let none = BTreeSet::new();
    let verdicts = Verdicts { refused: &none, copied: &none };
    let all = |catalogs: &BTreeMap<String, Catalog>, segments: &_| {
        let of = |catalog: &Catalog| standings(catalog, None, segments, verdicts);
        Standings(catalogs.iter().map(|(tag, catalog)| (tag.clone(), of(catalog))).collect())
    };
    let standings = all(&project.catalogs, &project.campaign.segments);
    let local_standings = all(&theme.catalogs, &theme.segments);
    editions(&Inputs {
        campaign: &project.campaign,
        theme: &theme,
        catalogs: &project.catalogs,
        standings: &standings,
        local_standings: &local_standings,
        wanted: &wanted,
    })
}

fn only(files: &Snapshot, tag: &str) -> (Option<Edition>, Diagnostics) {
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

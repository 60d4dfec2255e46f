//! Which text a reader sees, and in which language.

use super::*;

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
fn what_refers_to_an_empty_slot_is_left_out_and_reported_once() {
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
        [
            "the slot `under-18` is empty: A helpline for people under 18",
            "the slot `film` is empty"
        ]
    );
    let slot = diagnostics.iter().find(|d| d.code == Code::FactMissing).expect("reported");
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
    assert_eq!(error.message, "`help-they-come-back-for` is not translated into `cy`");
    assert_eq!(&*error.labels[0].span.file, "locales/cy/help.ftl");
    assert!(error.help.as_deref().is_some_and(|help| help.contains("They come back for more.")));
}

#[test]
fn an_ordinary_text_without_translation_falls_back_with_a_warning() {
    let mut files = project();
    put(&mut files, "locales/cy/home.ftl", &without(WELSH_HOME, "home-read-the-steps-or"));
    let (edition, diagnostics) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    assert!(!diagnostics.has_errors());
    assert!(
        codes(&diagnostics, Code::LocaleMissing)
            .contains(&"`home-read-the-steps-or` is not translated into `cy`".to_owned())
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
    let coverage = &edition.coverage;
    // One of the three is kept back; the changed sentence has no translation yet.
    assert_eq!((coverage.stale, coverage.missing), (3, 1));
    assert_eq!(coverage.shown, coverage.total - 2);
    put(&mut files, "locales/cy/.state.tsv", "help-dont-pay\t0000000000\t0000000000\n");
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.is_none());
    assert_eq!(
        codes(&diagnostics, Code::LocaleCriticalMissing),
        ["the `cy` translation of `help-dont-pay` is out of date"]
    );
}

#[test]
fn words_that_readers_in_danger_rely_on_stop_a_language() {
    let emergency = "emergency-now = Mewn perygl nawr? Ffoniwch { $emergency }\n";
    for instead in [
        "",
        "emergency-now =\n",
        "emergency-now = { \" \" }\n",
        "emergency-now = In danger now? Call { $emergency }.\n",
    ] {
        let mut files = project();
        put(&mut files, "locales/cy/interface.ftl", &WELSH_WORDS.replace(emergency, instead));
        let (edition, diagnostics) = only(&files, "cy");
        assert!(edition.is_none(), "{instead}");
        let reported = codes(&diagnostics, Code::LocaleCriticalMissing);
        assert_eq!(reported, ["`emergency-now` is not translated into `cy`"]);
        assert_eq!(diagnostics.iter().filter(|d| d.message.contains("emergency-now")).count(), 1);
    }
    let mut files = project();
    put(&mut files, "locales/cy/interface.ftl", "");
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.is_none());
    assert_eq!(
        codes(&diagnostics, Code::LocaleCriticalMissing),
        [
            "2 words that readers in danger rely on are not translated into `cy`: `exit`, `emergency-now`"
        ]
    );
    // They count, in the source language as in others.
    let (edition, _) = only(&project(), "cy");
    let whole = edition.expect("a Welsh edition").coverage;
    put(&mut files, "locales/en-GB/interface.ftl", "checked-on = Checked on { $date }\n");
    let (edition, _) = only(&files, "cy");
    let fewer = edition.expect("a Welsh edition").coverage;
    assert_eq!((whole.total, whole.shown), (fewer.total + 2, fewer.shown + 2));
}

#[test]
fn an_unsafe_translation_is_refused_and_falls_back() {
    let bad = [
        "Ffoniwch <b>{ $police }</b>.",
        "Ffoniwch { $heddlu }.",
        "[Ffoniwch](https://evil.example/) { $police }.",
        "Ffoniwch ![llun](x.png) { $police }.",
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

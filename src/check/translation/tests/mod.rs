//! Attacks that must be found, and good translations that must pass.

mod honest;
mod honest_disguises;
mod hostile;

use std::collections::BTreeMap;

use super::*;
use crate::diag::{Diagnostics, Severity, SourcePath, Span};
use crate::fluent::parse;
use crate::load::variants;
use crate::markdown::inline::parse_pattern;
use crate::model::{
    LinkTarget, LocaleInfo, Name, PageId, Placeable, Reviewed, SegmentDraft, SegmentKind,
};

fn segment(pattern: &str) -> Segment {
    let placeables: BTreeMap<Name, Placeable> = crate::model::mask::find(pattern)
        .into_iter()
        .map(|found| {
            let placeable = if found.name.as_str().starts_with("link") {
                Placeable::Link(LinkTarget::Page { page: PageId::from("help"), section: None })
            } else if found.name.as_str() == "police" {
                Placeable::Contact(found.name.clone())
            } else {
                Placeable::Fact(found.name.clone())
            };
            (found.name, placeable)
        })
        .collect();
    let text = SegmentDraft {
        kind: SegmentKind::Paragraph,
        group: None,
        pattern: pattern.to_owned(),
        pieces: parse_pattern(pattern).expect("inline"),
        placeables,
        critical: false,
        translatable: true,
        span: Span::start_of(&"campaign/home.md".into()),
    };
    text.named(SegmentId::from("x"), PageId::from("home"))
}

/// What is found for a translation of a source text.
fn found(tag: &str, source: &Segment, translation: &str) -> Diagnostics {
    let path: SourcePath = format!("locales/{tag}/home.ftl").into();
    let mut diagnostics = Diagnostics::new();
    let mut messages = parse(&path, &format!("x = {translation}\n"), &mut diagnostics);
    let entry = registered(tag).expect("a known language");
    let catalog = Catalog {
        tag: tag.into(),
        info: LocaleInfo {
            state: Reviewed::Draft,
            translated_by: Vec::new(),
            reviewed_by: Vec::new(),
            is_unfounded: false,
            exceptions: Vec::new(),
        },
        messages: IndexMap::new(),
        unread: BTreeMap::new(),
        interface: IndexMap::new(),
        unread_interface: BTreeMap::new(),
        state: BTreeMap::new(),
        folder: format!("locales/{tag}").into(),
    };
    let mut report = LanguageReport::new(&catalog, entry.script);
    for (_, message) in &mut messages {
        message.variants = variants(&message.pattern);
        check(source, &Original::of_segment(source, "en-GB"), message, &mut report);
    }
    diagnostics.append(report.finish().diagnostics);
    diagnostics
}

/// The most severe finding for a translation of a source text.
fn most_severe(tag: &str, source: &str, translation: &str) -> Option<Severity> {
    found(tag, &segment(source), translation).iter().map(|d| d.severity).min()
}

const CALL: &str = "Call the police on { $police } now.";
const LINK: &str = "Look [here]({ $link-help }) for **help**.";
const COUNT: &str = "There were { $cases } cases by then.";

#[test]
fn good_translations_pass() {
    for (tag, source, text) in [
        ("fr", CALL, "Appelez la police au { $police } maintenant."),
        ("cy", CALL, "Ffoniwch yr heddlu ar { $police } nawr."),
        ("ar", CALL, "اتصل بالشرطة على { $police } الآن."),
        ("ur", CALL, "ابھی پولیس کو { $police } پر فون کریں۔"),
        ("pa", LINK, "**ਮਦਦ** ਲਈ [ਇੱਥੇ]({ $link-help }) ਦੇਖੋ।"),
        ("bn", LINK, "**সাহায্যের** জন্য [এখানে]({ $link-help }) দেখুন।"),
        ("zh-Hans", LINK, "请看[这里]({ $link-help })获得**帮助**。"),
        ("fa", "You can not do that.", "شما نمی\u{200C}توانید این کار را بکنید."),
        (
            "pl",
            COUNT,
            "{ $cases ->\n        [one] Był wtedy { $cases } przypadek.\n        [few] Były wtedy { $cases } przypadki.\n        [many] Było wtedy { $cases } przypadków.\n       *[other] Było wtedy { $cases } przypadku.\n    }",
        ),
    ] {
        assert_eq!(most_severe(tag, source, text), None, "{tag}: {text}");
    }
}

#[test]
fn attacks_are_refused() {
    for (tag, source, text) in [
        ("fr", CALL, "Appelez la police maintenant."),
        ("fr", CALL, "Appelez le { $polce } maintenant."),
        ("fr", CALL, "Appelez le { $police } ou le 0800 555 111."),
        ("fr", CALL, "Appelez le { $police } ou le 0 8 0 0."),
        ("ur", CALL, "{ $police } یا ۰۸۰۰ پر فون کریں۔"),
        ("ar", CALL, "اتصل \u{202E}{ $police }"),
        ("ar", CALL, "اتصل { \"\\u202E\" }{ $police }"),
        ("ar", CALL, "اتصل \u{2066}{ $police }"),
        ("cy", CALL, "Ffoniwch <script>x</script> { $police }"),
        ("cy", CALL, "Ffoniwch { \"\\u003Cb>\" }{ $police }"),
        ("cy", CALL, "Ffoniwch { $police } neu www.evil.example"),
        ("cy", CALL, "Ffoniwch { $police } neu evil.com"),
        ("cy", CALL, "Ffo\u{200B}niwch { $police }"),
        ("cy", CALL, "Ffo\u{200D}niwch { $police }"),
        ("cy", CALL, "Ffoniwch \u{F0001} { $police }"),
        ("cy", CALL, "Ffoniwch { \"{{\" } x { $police }"),
        ("cy", CALL, "Ffo\u{301}\u{301}\u{301}\u{301}niwch { $police }"),
        ("fr", LINK, "Voyez [ici](https://evil.example) pour **aide**. { $link-help }"),
        ("fr", LINK, "Voyez ici { $link-help } pour de l’**aide**."),
        ("fr", LINK, "Voyez [ici]({ $link-help }) et [là]({ $link-help }) : **aide**."),
        ("fr", LINK, "![x]({ $link-help }) **aide**"),
        ("pl", COUNT, "{ $other ->\n        [one] { $cases }\n       *[other] { $cases }\n    }"),
    ] {
        assert_eq!(most_severe(tag, source, text), Some(Severity::Error), "{tag}: {text}");
    }
}

#[test]
fn slips_are_warned_of() {
    for (tag, source, text) in [
        ("fr", LINK, "Voyez [ici]({ $link-help }) pour de l’aide."),
        ("fr", "Wait 24 hours.", "Attendez."),
        ("fr", "Wait a day.", "Attendez 24 heures."),
        ("ur", "Call the police now.", "Call the police at once."),
        ("cy", "Call the police now.", "Call the police now."),
        ("cy", "Call the police now.", "- Ffoniwch yr heddlu nawr."),
        ("fr", "Call the police now.", "Appelez la pоlice."),
        ("bn", "The film", "প্রচারাভিযানের চলচ্চিত্রটি কী নিয়ে, এবং তার কথাগুলো সম্পর্কে কী জানা আছে।"),
        ("ur", "What the campaign’s film is about, and what is known of its words.", "فلم"),
        (
            "pl",
            COUNT,
            "{ $cases ->\n        [one] Był { $cases }.\n       *[other] Było { $cases }.\n    }",
        ),
    ] {
        assert_eq!(most_severe(tag, source, text), Some(Severity::Warning), "{tag}: {text}");
    }
}

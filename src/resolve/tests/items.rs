//! Parity, words of the theme, posters, and what is reported of them.

use super::*;

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
        ["`checked-on` is not translated into `cy`", "`home-who` is not translated into `cy`"]
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
    let localizer = Localizer::new(&edition).expect("Welsh data");
    let say = |id: &str, name: &str, value: Argument| {
        localizer.word(id, &[(name.to_owned(), value)].into())
    };
    assert_eq!(
        say("all-languages", "count", Argument::Number(10)).as_deref(),
        Ok("Pob un o’r 10 iaith")
    );
    assert_eq!(
        say("emergency-now", "emergency", Argument::Phone("999".into())).as_deref(),
        Ok("Mewn perygl nawr? Ffoniwch \u{2066}999\u{2069}")
    );
    assert_eq!(
        say("checked-on", "date", Argument::Text("today".into())).as_deref(),
        Ok("Checked on today")
    );
    assert_eq!(localizer.word_fallback("checked-on").map(|locale| &*locale.tag), Some("en-GB"));
    put(
        &mut files,
        "locales/cy/interface.ftl",
        &format!("{}exitt = Gadael\n", WELSH_WORDS.replace("$count", "$cuont")),
    );
    let (edition, diagnostics) = only(&files, "cy");
    let edition = edition.expect("a Welsh edition");
    let localizer = Localizer::new(&edition).expect("Welsh data");
    assert_eq!(
        localizer
            .word("all-languages", &[("count".to_owned(), Argument::Number(3))].into())
            .as_deref(),
        Ok("All 3 languages")
    );
    let refused = diagnostics.iter().find(|d| d.code == Code::LocaleRefused).expect("reported");
    assert_eq!(refused.help.as_deref(), Some("did you mean `{ $count }`?"));
    assert_eq!(codes(&diagnostics, Code::LocaleObsolete), ["`exitt` has no source text"]);
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
        &config().replace(each, "headline = \"home#film\"\nlayout = \"advice\""),
    );
    put(&mut files, "campaign/home.md", &HOME.replace("[Watch it]({ $film })", "Watch it soon."));
    let (edition, diagnostics) = only(&files, "cy");
    assert!(edition.expect("Welsh").press.is_empty());
    let error = diagnostics.iter().find(|d| d.code == Code::PressFallback).expect("reported");
    assert_eq!(error.severity, Severity::Error);
    assert!(error.message.contains("home-watch-it-soon"), "{}", error.message);
}

#[test]
fn obsolete_translations_are_reported() {
    let mut files = project();
    put(&mut files, "locales/cy/home.ftl", &format!("{WELSH_HOME}home-gone = Wedi mynd\n"));
    let (_, diagnostics) = only(&files, "cy");
    assert_eq!(
        codes(&diagnostics, Code::LocaleObsolete),
        ["`home-gone` no longer has a source text"]
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

//! Who says so, and when it was true: what stands beside figures.

use super::context::SiteContext;
use super::escape::{escape, escape_kept};
use super::inlines::language;
use crate::fluent::Argument;
use crate::model::{Date, Name, Section, Text, facts_in, kept_date};

/// A line for each source and day of the facts in a section, in their order.
pub(super) fn sources(section: &Section<Text>, site: &SiteContext<'_>) -> Vec<String> {
    let mut names: Vec<&Name> = Vec::new();
    facts_in(&section.heading.inlines, &mut names);
    for block in &section.blocks {
        block.each(&mut |text| facts_in(&text.inlines, &mut names));
    }
    let mut reported: Vec<(&str, Option<Date>)> = Vec::new();
    for fact in names.into_iter().filter_map(|name| site.edition.data.facts.get(name)) {
        let Some(source) = fact.source.as_deref() else { continue };
        if !reported.contains(&(source, fact.as_of)) {
            reported.push((source, fact.as_of));
        }
    }
    reported.into_iter().map(|(source, day)| line(source, day, site)).collect()
}

fn line(source: &str, day: Option<Date>, site: &SiteContext<'_>) -> String {
    let (name, marked) = name(source, site);
    // Isolated, so that its place can be found again and marked with its language.
    let isolated = format!("\u{2068}{name}\u{2069}");
    let mut values = vec![("source", Argument::Text(isolated.clone()))];
    let word = if let Some(day) = day {
        values.push(("date", Argument::Text(kept_date(&site.localizer.date(day)))));
        "figure-source"
    } else {
        "figure-source-undated"
    };
    let words = escape_kept(&site.word_with(word, &values));
    let shown = format!("<bdi{marked}>{}</bdi>", escape(&name));
    let words = words.replace(&escape(&isolated), &shown);
    match site.localizer.word_fallback(word) {
        Some(other) => format!("<span{}>{words}</span>", language(Some(other))),
        None => words,
    }
}

/// The name of a source in the language of the edition; else in that of the campaign, marked.
fn name(source: &str, site: &SiteContext<'_>) -> (String, String) {
    let edition = site.edition;
    let names = edition.data.sources.get(source).map(|source| &source.names);
    if let Some(name) = names.and_then(|names| names.get(&*edition.locale.tag)) {
        // Never by its first letter: names in Urdu may begin with a Latin one.
        return (name.clone(), format!(" dir=\"{}\"", edition.locale.direction.attribute()));
    }
    let foreign = (edition.locale.tag != edition.source.tag).then_some(&*edition.source);
    (source.to_owned(), language(foreign))
}

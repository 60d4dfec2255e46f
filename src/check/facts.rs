//! Facts: where they may stand, and how old they may be.

use super::rules::{Rules, Used};
use crate::diag::{Code, Diagnostic, Diagnostics, closest};
use crate::model::{
    Block, FactStatus, Layout, Origin, PageId, PressItem, Role, Section, SectionRef, SegmentId,
};

/// Dates, periods and caveats of each fact and platform.
pub(super) fn dates(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for (name, fact) in &rules.data.facts {
        if fact.period.is_some() && fact.as_of.is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::FactRelativeTime,
                    format!("`{name}` has a `period` but no `as_of` date"),
                )
                .at(fact.span.clone(), "no `as_of`")
                .help("add `as_of = ` and the day on which the figure was true (YYYY-MM-DD), without quotes"),
            );
        }
        if fact.caveat.as_deref() == Some("missing") {
            diagnostics.push(
                Diagnostic::new(
                    Code::FactCaveat,
                    format!("the source’s note on `{name}` is missing"),
                )
                .at(fact.span.clone(), "no note yet")
                .help("ask the source for its note, and write it as `caveat = \"…\"`"),
            );
        }
        if fact.review_by.is_some_and(|day| day < rules.day.today) {
            diagnostics.push(
                Diagnostic::new(Code::FactExpired, format!("`{name}` is past its review date"))
                    .severity(rules.day.severity_when_published())
                    .at(fact.span.clone(), "`review_by` has passed")
                    .help("check the figure at its source, then set a later `review_by`"),
            );
        }
    }
    for (name, platform) in &rules.data.platforms {
        if platform.checked_on.is_none_or(|day| day.next_year() < rules.day.today) {
            diagnostics.push(
                Diagnostic::new(
                    Code::PlatformUnchecked,
                    format!("the steps for `{name}` were last checked more than a year ago"),
                )
                .at(platform.span.clone(), "`checked_on` is missing or too old")
                .help("try the steps, then set `checked_on` to today’s date"),
            );
        }
    }
}

/// Translated names belong to sources that facts name.
pub(super) fn sources(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    if !rules.data.unread.is_empty() {
        // One of the facts that could not be read may name it.
        return;
    }
    let named = || rules.data.facts.values().filter_map(|fact| fact.source.as_deref());
    for (name, source) in &rules.data.sources {
        if !named().any(|known| known == name) {
            let help = closest(name, named()).map_or_else(
                || "use the name as it is in `source` of a fact, or delete the table".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            diagnostics.push(
                Diagnostic::new(Code::ConfigValue, format!("no fact has the source `{name}`"))
                    .at(source.span.clone(), "not used by any fact")
                    .help(help),
            );
        }
    }
}

/// Disputed facts only in quotations and news; sensitive ones only with support behind them.
pub(super) fn places(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.pages() {
        // Of a force's own text, templates show the sections with the role `.local`.
        let is_local = matches!(page.origin, Origin::Theme(_));
        let supports = |section: &Section<SegmentId>| {
            section.has_role(Role::Support) && (!is_local || section.has_role(Role::Local))
        };
        for (index, section) in page.sections.iter().enumerate() {
            let archive = section.has_role(Role::Quote) || page.layout == Layout::News;
            let supported = supports(section) || page.sections.get(index + 1).is_some_and(supports);
            let help = if is_local {
                "add a section with the roles `.local` and `.support` directly after this one"
            } else {
                "add a section with the role `.support` directly after this one"
            };
            for found in rules.facts_of(section) {
                diagnostics.extend((!archive).then(|| disputed(rules, &found)).flatten());
                diagnostics.extend((!supported).then(|| sensitive(rules, &found, help)).flatten());
            }
        }
    }
}

/// The same for what stands outside of sections: titles and descriptions, which are shown alone in
/// search results and previews, and footnotes, which stand behind the last section.
pub(super) fn edges(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.pages() {
        let archive = page.layout == Layout::News;
        let supported = page.sections.last().is_some_and(|section| section.has_role(Role::Support));
        let own = [&page.title, &page.description].into_iter();
        let own = own.filter(|id| !page.sections.iter().any(|section| section.heading == **id));
        for found in rules.facts_in(own) {
            diagnostics.extend((!archive).then(|| disputed(rules, &found)).flatten());
            diagnostics.extend(sensitive(
                rules,
                &found,
                "reword the title or description without the fact",
            ));
        }
        let mut notes = Vec::new();
        for note in &page.footnotes {
            note.blocks.iter().for_each(|block| block.each(&mut |id| notes.push(id)));
        }
        for found in rules.facts_in(notes.into_iter()) {
            diagnostics.extend((!archive).then(|| disputed(rules, &found)).flatten());
            let help = "end the page with a section that has the role `.support`: footnotes come after the last section";
            diagnostics.extend((!supported).then(|| sensitive(rules, &found, help)).flatten());
        }
    }
}

fn disputed(rules: &Rules<'_>, (id, name, fact): &Used<'_>) -> Option<Diagnostic> {
    (fact.status == FactStatus::Disputed).then_some(())?;
    let message = format!("the disputed fact `{name}` is used outside quotations and news");
    Some(
        Diagnostic::new(Code::FactDisputed, message)
            .at(rules.span(id)?.clone(), "used here")
            .help("move it to a section with the role `.quote` or to a news page, or remove it"),
    )
}

fn sensitive(rules: &Rules<'_>, (id, name, fact): &Used<'_>, help: &str) -> Option<Diagnostic> {
    (fact.status == FactStatus::Sensitive).then_some(())?;
    let message = format!("no support follows the sensitive fact `{name}`");
    Some(
        Diagnostic::new(Code::FactSensitive, message)
            .at(rules.span(id)?.clone(), "used here")
            .help(help),
    )
}

/// Disputed and sensitive facts are kept off posters and cards.
pub(super) fn press(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for item in &rules.campaign.press {
        for section in sections_of(item, rules) {
            for (id, name, fact) in rules.facts_of(section) {
                if !matches!(fact.status, FactStatus::Disputed | FactStatus::Sensitive) {
                    continue;
                }
                let mut diagnostic = Diagnostic::new(
                    Code::FactNotForPress,
                    format!(
                        "`{}` would show the fact `{name}`, which is {}",
                        item.id,
                        if fact.status == FactStatus::Disputed { "disputed" } else { "sensitive" }
                    ),
                )
                .help("choose another section, or remove the fact from this one");
                if let Some(span) = rules.span(&id) {
                    diagnostic = diagnostic.at(span.clone(), "used here");
                }
                diagnostics.push(diagnostic.at(item.span.clone(), "declared here"));
            }
        }
    }
}

fn sections_of<'r>(item: &PressItem, rules: &'r Rules<'_>) -> Vec<&'r Section<SegmentId>> {
    let roles = [item.items, item.each];
    let is_named = |page: &PageId, section: &Section<SegmentId>| {
        item.references().any(|SectionRef { page: wanted, section: id }| {
            wanted == page && section.id.as_ref() == Some(id)
        })
    };
    rules
        .campaign
        .pages
        .values()
        .flat_map(|page| page.sections.iter().map(move |section| (page, section)))
        .filter(|(page, section)| {
            is_named(&page.id, section)
                || roles.into_iter().flatten().any(|role| section.has_role(role))
        })
        .map(|(_, section)| section)
        .collect()
}

/// Advice fits posters: a short heading, a sentence that stands alone.
pub(super) fn advice(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.pages() {
        for section in page.sections.iter().filter(|section| section.has_role(Role::Advice)) {
            length(rules, &section.heading, 24, "heading", diagnostics);
            if let Some(Block::Paragraph(first)) = section.blocks.first() {
                length(rules, first, 110, "first sentence", diagnostics);
            }
        }
    }
}

fn length(
    rules: &Rules<'_>,
    id: &SegmentId,
    most: usize,
    what: &str,
    diagnostics: &mut Diagnostics,
) {
    use unicode_segmentation::UnicodeSegmentation as _;
    let Some(segment) = rules.segment(id) else { return };
    let length = segment.pattern.graphemes(true).count();
    if length > most {
        diagnostics.push(
            Diagnostic::new(Code::PressLong, format!("the {what} of this advice has {length} characters"))
                .at(segment.span.clone(), format!("longer than {most} characters"))
                .help("shorten it, and move the rest to the next paragraph: posters and cards show it in large type"),
        );
    }
}

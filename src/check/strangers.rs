//! Texts and names that have no source to be compared with, put to the guard alone: the source
//! language, the texts of a theme, and every name that readers see.

use super::guard::{Visible, addresses, hidden, in_mark, in_name, turned};
use super::rules::Rules;
use super::visible::{segment_text, word_texts};
use super::word_bounds::out_of_bounds;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{
    Catalog, Direction, FactValue, LinkTarget, Placeable, ReferenceData, Segment, registered,
};

/// A name that readers see, and where it is given.
struct Given<'g> {
    /// What it names: `the name of the theme`.
    what: &'static str,
    text: &'g str,
    span: Option<&'g Span>,
    file: &'g SourcePath,
    /// Whether it may be the name of a site.
    may_be_site: bool,
    /// Whether it is the mark, which stands alone.
    is_mark: bool,
}

/// Characters in the texts of pages, and addresses in those of a theme.
pub(super) fn texts(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let source = &rules.campaign.identity.source;
    let rtl = is_rtl(source);
    let tag = Some(&**source);
    for segment in rules.segments() {
        let text = segment_text(segment);
        if let Some(fault) = hidden(&text, rtl).or_else(|| turned(&text, tag)) {
            diagnostics.push(character(
                "this text",
                &fault.what,
                fault.remedy,
                Some(&segment.span),
            ));
        }
    }
    for segment in rules.theme.segments.values() {
        typed_address(rules, segment, source, diagnostics);
    }
}

fn typed_address(
    rules: &Rules<'_>,
    segment: &Segment,
    source: &str,
    diagnostics: &mut Diagnostics,
) {
    let targets = segment.placeables.values().filter_map(|placeable| match placeable {
        Placeable::Link(LinkTarget::Address(address)) => Some(address),
        _ => None,
    });
    // A number to call is reported as one.
    let is_call =
        |address: &str| address.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("tel:"));
    for address in targets.filter(|it| !is_call(it) && !is_known(rules, it)) {
        diagnostics.push(
            Diagnostic::new(
                Code::TextAddress,
                format!("the text of a theme links to `{address}`, which is typed into it"),
            )
            .at(segment.span.clone(), "in this text")
            .help(
                "define the address under `[links]` in theme.toml, and write `[words]({ $name })`",
            ),
        );
    }
    let found = addresses(&segment_text(segment), source);
    let foreign = found.into_iter().filter(|found| !found.is_sentence);
    for address in foreign.filter(|found| !is_known(rules, &found.shown)) {
        diagnostics.push(
            Diagnostic::new(
                Code::TextAddress,
                format!("the address `{}` is typed into the text of a theme", address.shown),
            )
            .at(segment.span.clone(), "in this text")
            .help("define it under `[links]` in theme.toml, and write `[words]({ $name })`; if it is no address, put a space after the full stop"),
        );
    }
}

/// Characters and addresses in the words of the theme in the source language.
pub(super) fn words(rules: &Rules<'_>, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let rtl = is_rtl(&catalog.tag);
    let tag = Some(&*catalog.tag);
    for (id, message) in &catalog.interface {
        for text in word_texts(rules.data, message) {
            if let Some(fault) = hidden(&text, rtl).or_else(|| turned(&text, tag)) {
                let what = format!("`{id}`");
                diagnostics.push(character(
                    &what,
                    &fault.what,
                    fault.remedy,
                    Some(&message.value_span),
                ));
            }
            let length = text.characters().count();
            if let Some(what) = out_of_bounds(id, length, None) {
                diagnostics.push(
                    Diagnostic::new(Code::TextLength, format!("`{id}` {what}"))
                        .at(message.value_span.clone(), "in this text")
                        .help("say it in fewer or more words"),
                );
            }
            let found = addresses(&text, &catalog.tag);
            diagnostics.extend(found.iter().filter(|found| !is_known(rules, &found.shown)).map(
                |address| {
                    Diagnostic::new(
                        Code::TextAddress,
                        format!("`{id}` contains the address `{}`", address.shown),
                    )
                    .at(message.value_span.clone(), "in this text")
                    .help("delete the address; where a page gives one, write `{ $address }`")
                },
            ));
        }
    }
}

/// Names of people in `locale.toml`.
pub(super) fn translators(rules: &Rules<'_>, catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let file: SourcePath = format!("{}/locale.toml", catalog.folder).into();
    let info = &catalog.info;
    for name in info.translated_by.iter().chain(&info.reviewed_by) {
        let what = "the name of a translator or reviewer";
        let given =
            Given { what, text: name, span: None, file: &file, may_be_site: false, is_mark: false };
        check(rules, &given, diagnostics);
    }
}

/// Names in `campaign.toml` and `theme.toml`.
pub(super) fn names(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let (campaign, theme) = (rules.campaign, rules.theme);
    let given = |what, text, span| Given {
        what,
        text,
        span,
        file: &theme.file,
        may_be_site: false,
        is_mark: false,
    };
    for name in theme.names.values() {
        check(
            rules,
            &given("the name of the organisation", &name.value, Some(&name.span)),
            diagnostics,
        );
    }
    let mark = given("the mark", &theme.mark, None);
    check(rules, &Given { is_mark: true, ..mark }, diagnostics);
    for name in data_names(&theme.data, &theme.file, false) {
        check(rules, &name, diagnostics);
    }
    for fact in theme.data.facts.values() {
        if let Some(FactValue::Text(text)) = &fact.value {
            check(rules, &given("the value of a fact", text, Some(&fact.span)), diagnostics);
        }
    }
    for name in data_names(&campaign.data, &campaign.file, true) {
        check(rules, &name, diagnostics);
    }
}

/// The names among data.
fn data_names<'d>(
    data: &'d ReferenceData,
    file: &'d SourcePath,
    of_campaign: bool,
) -> Vec<Given<'d>> {
    let mut names = Vec::new();
    for platform in data.platforms.values() {
        let (text, span) = (platform.name.as_str(), Some(&platform.span));
        names.push(Given {
            what: "the name of a service",
            text,
            span,
            file,
            may_be_site: of_campaign,
            is_mark: false,
        });
    }
    let mut add = |what, text: &'d str, span| {
        names.push(Given { what, text, span, file, may_be_site: false, is_mark: false });
    };
    for source in data.sources.values() {
        for text in source.names.values() {
            add("the name of a source", text, Some(&source.span));
        }
    }
    for fact in data.facts.values() {
        if let Some(source) = &fact.source {
            add("the name of a source", source, Some(&fact.span));
        }
    }
    for credit in data.credits.values() {
        add("a credit", credit, None);
    }
    names
}

/// What is wrong with a name.
fn check(rules: &Rules<'_>, given: &Given<'_>, diagnostics: &mut Diagnostics) {
    let Given { what, text, span, file, may_be_site, is_mark } = given;
    let visible = Visible::of_text(text);
    let placed = |diagnostic: Diagnostic| match span {
        Some(span) => diagnostic.at((*span).clone(), "given here"),
        None => diagnostic.in_file(file),
    };
    if let Some(fault) = hidden(&visible, true).or_else(|| turned(&visible, None)) {
        diagnostics.push(placed(character(what, &fault.what, fault.remedy, None)));
        return;
    }
    let may_stand = |shown: &str| {
        is_known(rules, shown) || (*may_be_site && !shown.contains(['/', '@', ':', '?']))
    };
    let found = addresses(&visible, "en");
    if let Some(address) = found.iter().find(|found| !may_stand(&found.shown)) {
        let message = format!("{what} contains the address `{}`", address.shown);
        diagnostics
            .push(placed(Diagnostic::new(Code::TextAddress, message)).help(
                "write the name without the address, and define the address under `[links]`",
            ));
    } else if let Some(number) = in_name(&visible).or_else(|| in_mark(text).filter(|_| *is_mark)) {
        let message = format!("{what} contains the number `{number}`");
        diagnostics.push(
            placed(Diagnostic::new(Code::ContactTyped, message)).help(
                "write the name without the number, and define the number under `[contacts]`",
            ),
        );
    }
}

fn character(of: &str, what: &str, remedy: &str, span: Option<&Span>) -> Diagnostic {
    let diagnostic = Diagnostic::new(Code::TextCharacter, format!("{of} {what}")).help(remedy);
    match span {
        Some(span) => diagnostic.at(span.clone(), "in this text"),
        None => diagnostic,
    }
}

/// Whether an address is the campaign's own, or one that it links to by name.
fn is_known(rules: &Rules<'_>, shown: &str) -> bool {
    let identity = &rules.campaign.identity;
    let links = rules.campaign.data.links.values().filter_map(|link| link.url.as_deref());
    let own = identity.base_url.as_deref().into_iter().chain([identity.exit_url.as_str()]);
    let shown = shown.to_lowercase();
    links.chain(own).any(|known| place(known) == place(&shown))
}

/// An address without its scheme and a slash at its end.
fn place(address: &str) -> &str {
    let place = address.split_once("://").map_or(address, |(_, place)| place);
    let place = place.strip_prefix("mailto:").unwrap_or(place).trim_end_matches('/');
    place.strip_prefix("www.").unwrap_or(place)
}

fn is_rtl(tag: &str) -> bool {
    registered(tag).is_some_and(|entry| entry.direction() == Direction::Rtl)
}

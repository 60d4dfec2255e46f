//! `[[posters]]` and `[[cards]]`.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{
    CardFormat, Name, Orientation, OutputPath, PageId, PaperSize, PressItem, PressKind,
    PrintProfile, Role, SectionId, SectionRef, Sheet,
};

pub(super) fn read(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Vec<PressItem> {
    let mut items = Vec::new();
    let mut seen = BTreeMap::new();
    for table in reader.tables("posters", diagnostics) {
        items.extend(item(table, true, &mut seen, diagnostics));
    }
    seen.clear();
    for table in reader.tables("cards", diagnostics) {
        items.extend(item(table, false, &mut seen, diagnostics));
    }
    items
}

fn item(
    mut table: TableReader<'_, '_>,
    poster: bool,
    seen: &mut BTreeMap<String, Span>,
    diagnostics: &mut Diagnostics,
) -> Option<PressItem> {
    let span = table.span();
    let id = table.required_string("id", diagnostics);
    let layout = table.required_string("layout", diagnostics);
    let kind =
        if poster { printed(&mut table, diagnostics) } else { shared(&mut table, diagnostics) };
    let roles = Role::ALL.map(Role::name);
    let each = table.choice("each", &roles, Role::from_name, diagnostics);
    let bullets = section(&mut table, "bullets", diagnostics);
    let items = table.choice("items", &roles, Role::from_name, diagnostics);
    let headline = section(&mut table, "headline", diagnostics);
    let question = section(&mut table, "question", diagnostics);
    let call = section(&mut table, "call", diagnostics);
    let scan = section(&mut table, "scan", diagnostics);
    let foot = section(&mut table, "foot", diagnostics);
    let room = section(&mut table, "room", diagnostics);
    let hashtags = section(&mut table, "hashtags", diagnostics);
    let second = table.string("second", diagnostics).map(|(tag, _)| tag.into());
    let contact = table.string("contact", diagnostics).map(|(text, _)| Name::new(text));
    let page = table.required_string("page", diagnostics);
    let places = KEYS.into_iter().filter(|key| table.has(key));
    let places = places.map(|key| (key, table.span_of(key))).collect();
    table.finish(diagnostics);
    let id = name_of(id?, seen, diagnostics)?;
    Some(PressItem {
        id,
        kind,
        layout: layout?.0,
        each,
        bullets,
        bullet: None,
        headline,
        question,
        items,
        call,
        scan,
        foot,
        room,
        hashtags,
        second,
        contact,
        page: PageId::new(page?.0),
        span,
        places,
    })
}

/// Keys whose values name something that is looked for elsewhere.
const KEYS: [&str; 14] = [
    "layout", "each", "bullets", "items", "headline", "question", "call", "scan", "foot", "room",
    "hashtags", "second", "contact", "page",
];

/// An id that can stand in file names and that no other has.
pub(super) fn name_of(
    (id, span): (String, Span),
    seen: &mut BTreeMap<String, Span>,
    diagnostics: &mut Diagnostics,
) -> Option<Name> {
    if OutputPath::new(id.clone()).is_err() || id.contains('/') {
        diagnostics.push(
            Diagnostic::new(Code::ConfigPath, format!("`{id}` is not a valid `id`"))
                .at(span, "becomes part of file names")
                .help("use lower-case letters a to z, digits and hyphens"),
        );
        return None;
    }
    if let Some(first) = seen.insert(id.clone(), span.clone()) {
        diagnostics.push(
            Diagnostic::new(Code::ConfigDuplicate, format!("two entries have the id `{id}`"))
                .at(span, "again here")
                .at(first, "first here")
                .help("rename one of them"),
        );
        return None;
    }
    Some(Name::new(id))
}

/// The sheets and profiles of a printed product: A4 for the web when nothing is said.
fn printed(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> PressKind {
    let names = Sheet::ALL.map(Sheet::name);
    let mut sheets = closed(table, "sizes", &names, Sheet::from_name, diagnostics);
    if sheets.is_empty() {
        sheets.push(Sheet::new(PaperSize::A4, Orientation::Portrait));
    }
    let names = PrintProfile::ALL.map(PrintProfile::name);
    let mut profiles = closed(table, "profiles", &names, PrintProfile::from_name, diagnostics);
    if profiles.is_empty() {
        profiles.push(PrintProfile::Web);
    }
    PressKind::Poster { sheets, profiles }
}

/// The formats of a card: a link preview when nothing is said.
fn shared(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> PressKind {
    let names = CardFormat::ALL.map(CardFormat::name);
    let formats = closed(table, "formats", &names, CardFormat::from_name, diagnostics);
    PressKind::Card(if formats.is_empty() { vec![CardFormat::Og] } else { formats })
}

fn closed<T>(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    allowed: &[&str],
    read: impl Fn(&str) -> Option<T>,
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    let mut values = Vec::new();
    for (word, span) in table.strings(key, diagnostics) {
        match read(&word) {
            Some(value) => values.push(value),
            None => diagnostics.push(not_allowed(key, &word, span, allowed)),
        }
    }
    values
}

fn section(
    table: &mut TableReader<'_, '_>,
    key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<SectionRef> {
    let (text, span) = table.string(key, diagnostics)?;
    section_ref(key, &text, span, diagnostics)
}

/// A section as authors write it, `page#section`.
pub(super) fn section_ref(
    key: &str,
    text: &str,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<SectionRef> {
    match text.split_once('#') {
        Some((page, section)) if !page.is_empty() && !section.is_empty() => {
            Some(SectionRef { page: PageId::from(page), section: SectionId::from(section) })
        }
        _ => {
            diagnostics.push(
                Diagnostic::new(Code::ConfigValue, format!("`{text}` does not name a section"))
                    .at(span, "not `page#section`")
                    .help(format!("write `page#section` for `{key}`, such as `home#campaign`")),
            );
            None
        }
    }
}

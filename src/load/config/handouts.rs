//! `[[handouts]]` and `[pack]`: handouts, and the texts about the pack itself.

use std::collections::BTreeMap;

use super::press::{name_of, section_ref};
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{HandoutPart, HandoutPlan, Name, Pack, Role, SectionRef};

pub(super) fn read(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Vec<HandoutPlan> {
    let mut plans = Vec::new();
    let mut seen = BTreeMap::new();
    for table in reader.tables("handouts", diagnostics) {
        plans.extend(plan(table, &mut seen, diagnostics));
    }
    plans
}

fn plan(
    mut table: TableReader<'_, '_>,
    seen: &mut BTreeMap<String, Span>,
    diagnostics: &mut Diagnostics,
) -> Option<HandoutPlan> {
    let span = table.span();
    let id = table.required_string("id", diagnostics);
    let named = table.strings("sections", diagnostics);
    let contact = table.string("contact", diagnostics).map(|(text, _)| Name::new(text));
    let contact_span = table.span_of("contact");
    let places = named.iter().map(|(_, span)| span.clone()).collect();
    table.finish(diagnostics);
    let id = name_of(id?, seen, diagnostics)?;
    let count = named.len();
    let parts: Vec<HandoutPart> =
        named.into_iter().filter_map(|(text, span)| part(&text, span, diagnostics)).collect();
    if parts.len() < count {
        return None;
    }
    match parts.first() {
        Some(HandoutPart::Section(_)) => {
            Some(HandoutPlan { id, parts, contact, span, places, contact_span })
        }
        _ => {
            diagnostics.push(
                Diagnostic::new(Code::ConfigValue, format!("the handout `{id}` has no title"))
                    .at(span, "its first section must give the title")
                    .help("put a `page#section` first in `sections`"),
            );
            None
        }
    }
}

fn part(text: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<HandoutPart> {
    let Some(name) = text.strip_prefix('.') else {
        return section_ref("sections", text, span, diagnostics).map(HandoutPart::Section);
    };
    let role = Role::from_name(name);
    if role.is_none() {
        diagnostics.push(not_allowed("sections", name, span, &Role::ALL.map(Role::name)));
    }
    role.map(HandoutPart::Role)
}

/// The table `[pack]`.
pub(super) fn pack(reader: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Pack {
    let Some(mut table) = reader.table("pack", diagnostics) else { return Pack::default() };
    let mut places = Vec::new();
    let mut sections = |key, diagnostics: &mut Diagnostics| -> Vec<SectionRef> {
        let named = table.strings(key, diagnostics);
        named
            .into_iter()
            .filter_map(|(text, span)| {
                let section = section_ref(key, &text, span.clone(), diagnostics)?;
                places.push(span);
                Some(section)
            })
            .collect()
    };
    let readme = sections("readme", diagnostics);
    let licence = sections("licence", diagnostics);
    table.finish(diagnostics);
    Pack { readme, licence, places }
}

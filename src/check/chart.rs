//! Charts: every bar is a fact, and all of them count the same.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{
    Block, Fact, FactValue, Placeable, Quantity, Role, Section, Segment, SegmentId, Table,
};

/// Sections with the role `.chart`: a table whose second column holds one fact a row.
pub(super) fn charts(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    let sections = rules.pages().flat_map(|page| &page.sections);
    for section in sections.filter(|section| section.has_role(Role::Chart)) {
        let table = section.blocks.iter().find_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        match table {
            Some(table) => bars(rules, section, table, diagnostics),
            None => diagnostics.push(problem(
                "this chart has no table",
                section.span.clone(),
                "add a table with two columns: what each bar shows, and its fact as `{ $name }`",
            )),
        }
    }
}

fn bars(
    rules: &Rules<'_>,
    section: &Section<SegmentId>,
    table: &Table<SegmentId>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: Option<BarUnit<'_>> = None;
    for row in &table.rows {
        let cell = row.get(1).and_then(Option::as_ref).and_then(|id| rules.segment(id));
        let span = cell.map_or_else(|| section.span.clone(), |segment| segment.span.clone());
        // What a name that is not known stands for has been asked where it is written.
        let is_unread = |segment: &Segment| {
            segment.placeables.keys().any(|name| rules.data.unread.contains(name))
        };
        if cell.is_some_and(|segment| !segment.is_defined() || is_unread(segment)) {
            continue;
        }
        let Some(fact) = cell.and_then(|segment| only_fact(rules, segment)) else {
            diagnostics.push(problem(
                "a bar of this chart is not a fact",
                span,
                "write only `{ $name }` in this cell, with a fact of the kind `number`, `percent`, `permille` or `money`",
            ));
            continue;
        };
        // A slot that is still empty takes its row with it.
        let Some(value) = &fact.value else { continue };
        match measure(fact, value) {
            Err(why) => diagnostics.push(problem(
                why,
                span,
                "use another fact, or show this one in a list with the role `.figures`",
            )),
            Ok(measure) if *first.get_or_insert(measure) != measure => diagnostics.push(problem(
                "the bars of this chart have different units",
                span,
                "give all of the facts the same `unit` and `currency`, or make separate charts",
            )),
            Ok(_) => {}
        }
    }
}

/// What a bar counts: its unit, and its currency or share.
type BarUnit<'f> = (Option<&'f str>, &'f Quantity);

fn measure<'f>(fact: &'f Fact, value: &'f FactValue) -> Result<BarUnit<'f>, &'static str> {
    let (number, measure) = match value {
        FactValue::Number(number, measure) => (number, measure),
        FactValue::Range(..) => return Err("a range cannot be drawn as one bar"),
        FactValue::Ratio(..) => return Err("a ratio cannot be drawn as one bar"),
        FactValue::Date(_) | FactValue::Text(_) => return Err("this fact is not a number"),
    };
    if number.units < 0 {
        return Err("a negative number cannot be drawn as a bar");
    }
    Ok((fact.unit.as_deref(), measure))
}

/// The fact that is all a cell holds.
fn only_fact<'r>(rules: &Rules<'r>, segment: &Segment) -> Option<&'r Fact> {
    let name = segment.pattern.trim_matches('*').strip_prefix("{ $")?.strip_suffix(" }")?;
    match segment.placeables.get(name)? {
        Placeable::Fact(fact) => rules.data.facts.get(fact),
        _ => None,
    }
}

fn problem(what: &str, span: Span, help: &str) -> Diagnostic {
    Diagnostic::new(Code::FactChart, what).at(span, "cannot be drawn as a bar").help(help)
}

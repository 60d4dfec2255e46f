//! Whether a stylesheet has the layout of the base, whole and in its order.

use std::collections::BTreeSet;

use super::base::{Key, key};
use super::property::kind;
use super::report::{StyleFault, short};
use super::sheet::{RuleKind, StyleRule};

/// What the base needs and a stylesheet lacks.
pub(super) fn lacking(
    base: &[StyleRule],
    own: &[StyleRule],
    is_refused: impl Fn(&str) -> bool,
) -> Option<StyleFault> {
    let wanted: Vec<Key<'_>> =
        keys(base).into_iter().filter(|(_, selector, ..)| !is_refused(selector)).collect();
    let found = keys(own);
    let has: BTreeSet<&Key<'_>> = found.iter().collect();
    let lacking: Vec<&Key<'_>> = wanted.iter().filter(|key| !has.contains(key)).collect();
    // Measures may be given once more.
    let exact = |(_, _, _, value, _): &&Key<'_>| !value.is_empty();
    let all: BTreeSet<&Key<'_>> = wanted.iter().filter(exact).collect();
    let mut places = found.iter().filter(|key| all.contains(key));
    let moved = wanted.iter().filter(exact).find(|key| places.next() != Some(*key));
    let (what, key) = match (lacking.first(), moved.or_else(|| places.next())) {
        (Some(first), _) => ("lacks", *first),
        (None, Some(moved)) => ("has elsewhere or once more", moved),
        (None, None) => return None,
    };
    let (_, selector, name, value, _) = key;
    let declaration =
        if value.is_empty() { (*name).to_owned() } else { format!("{name}: {value}") };
    let others = match lacking.len() {
        0 | 1 => String::new(),
        2 => ", and one other".to_owned(),
        count => format!(", and {} others", count - 1),
    };
    Some(StyleFault {
        what: format!(
            "the stylesheet {what} `{declaration}` of the rule for `{}` of the base{others}",
            short(selector)
        ),
        help: "keep the rules of `themes/national/assets/site.css` in their order, and write those of the theme behind them: its layout is what puts each part in its place".to_owned(),
        selector: String::new(),
        value: String::new(),
    })
}

/// Everything that a layout consists of, in its order. Where a measure may differ, its value is left
/// out.
fn keys(rules: &[StyleRule]) -> Vec<Key<'_>> {
    let rules = rules.iter().filter(|rule| rule.kind == RuleKind::Style);
    let all = rules.flat_map(|rule| rule.declarations.iter().map(move |one| key(rule, one)));
    all.filter_map(|(media, selector, name, value, is_important)| match kind(name) {
        Some(kind) if kind.is_look() => None,
        Some(kind) if kind.is_measured() => Some((media, selector, name, "", false)),
        None | Some(_) => Some((media, selector, name, value, is_important)),
    })
    .collect()
}

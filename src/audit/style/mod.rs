//! What stylesheets do to the words of pages: what must be seen is seen, and nothing is written that
//! is not on the page.

mod colors;
mod content;
mod hiding;
mod protected;
mod selector;
mod sheet;
mod values;
mod variables;

use std::collections::{BTreeMap, BTreeSet};

use colors::Colors;
use content::{Finding, covers, finding, overlaps, recolours};
use hiding::{harm, is_allowed};
pub(super) use protected::path;
pub(crate) use protected::{Protected, ProtectedPath, ProtectedPaths};
use sheet::{Declaration, RuleKind, StyleRule, rules};
use variables::Variables;

/// A rule of a stylesheet that must not be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct StyleFault {
    /// The rule and what it does, as a sentence.
    pub(crate) what: String,
    /// What to do.
    pub(crate) help: String,
    /// The selector, to be looked for.
    pub(crate) selector: String,
    /// The value that stands behind it.
    pub(crate) value: String,
}

/// Everything that is wrong with a stylesheet, seen from the elements that must be seen.
pub(crate) fn style_faults(css: &str, protected: &ProtectedPaths) -> Vec<StyleFault> {
    let rules = rules(css);
    let variables = Variables::new(&rules);
    let mut faults = BTreeSet::new();
    for (index, rule) in rules.iter().enumerate() {
        // The build writes the fonts, then the colours of the theme, before anything else.
        let is_first = !rules.iter().take(index).any(|rule| rule.kind == RuleKind::Style);
        for declaration in &rule.declarations {
            let found = finding(rule, declaration)
                .or_else(|| if is_first { None } else { recolours(declaration) })
                .or_else(|| overlaps(declaration));
            faults.extend(found.map(|found| fault(rule, declaration, found)));
        }
        faults.extend(harms(rule, &variables, protected));
    }
    faults.extend(covering(&rules));
    faults.extend(families(&rules));
    faults.extend(unseen(&rules, protected));
    faults.into_iter().collect()
}

fn fault(rule: &StyleRule, declaration: &Declaration, (what, help): Finding) -> StyleFault {
    let Declaration { name, value } = declaration;
    let shown: String = format!("{name}: {value}").chars().take(60).collect();
    StyleFault {
        what: format!("the rule for `{}` {what} by `{shown}`", short(&rule.prelude)),
        help: help.to_owned(),
        selector: rule.prelude.clone(),
        value: value.clone(),
    }
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// What a rule does to elements that must be seen.
fn harms(
    rule: &StyleRule,
    variables: &Variables<'_>,
    protected: &ProtectedPaths,
) -> Option<StyleFault> {
    let harmful: Vec<(&Declaration, &str)> = rule
        .declarations
        .iter()
        .filter_map(|declaration| {
            let Declaration { name, value } = declaration;
            let with = |value| Declaration { name: name.clone(), value };
            let mut values = variables.variants(value).into_iter();
            Some((declaration, values.find_map(|value| harm(&with(value)))?))
        })
        .collect();
    if harmful.is_empty() {
        return None;
    }
    let selectors = rule.selectors();
    // What stands before and after an element is its ornament.
    let mut selectors = selectors
        .iter()
        .filter(|one| !matches!(one.pseudo_element(), Some("before" | "after" | "backdrop")))
        .peekable();
    selectors.peek()?;
    let selectors: Vec<_> = selectors.collect();
    for ProtectedPath { of, path } in protected {
        let is_for = || {
            (1..=path.len()).any(|end| {
                path.get(..end).is_some_and(|path| selectors.iter().any(|one| one.may_match(path)))
            })
        };
        let found = harmful
            .iter()
            .find(|(declaration, _)| !is_allowed(*of, declaration, rule.is_for_print()));
        if let Some((declaration, harm)) = found
            && is_for()
        {
            let help = "delete it: what keeps readers safe is seen on every screen and on paper; colours are set in theme.toml";
            let what = format!("{harm} {}", of.name());
            return Some(fault(rule, declaration, (what, help)));
        }
    }
    None
}

/// Selectors whose rules together could lay something over the page.
fn covering(rules: &[StyleRule]) -> Vec<StyleFault> {
    let mut by_selector: BTreeMap<&str, (Vec<&Declaration>, &StyleRule)> = BTreeMap::new();
    for rule in rules.iter().filter(|rule| rule.kind == RuleKind::Style) {
        let (declarations, _) =
            by_selector.entry(&rule.prelude).or_insert_with(|| (Vec::new(), rule));
        declarations.extend(&rule.declarations);
    }
    let found = by_selector.into_values().filter_map(|(declarations, rule)| {
        let (what, help) = covers(&declarations)?;
        Some(StyleFault {
            what: format!("the rule for `{}` {what}", short(&rule.prelude)),
            help: help.to_owned(),
            selector: rule.prelude.clone(),
            value: declarations.last().map(|last| last.value.clone()).unwrap_or_default(),
        })
    });
    found.collect()
}

/// Fonts that take the name of one that the build has made.
fn families(rules: &[StyleRule]) -> Vec<StyleFault> {
    let first = rules.iter().position(|rule| rule.kind == RuleKind::Style).unwrap_or(rules.len());
    let family = |rule: &StyleRule| {
        let name = rule.value("font-family")?;
        Some(name.trim_matches(['"', '\'']).to_ascii_lowercase())
    };
    let (made, own) = rules.split_at(first);
    let made: BTreeSet<String> = made.iter().filter_map(family).collect();
    let fonts = own.iter().filter(|rule| rule.kind == RuleKind::FontFace);
    let taken = fonts.filter_map(family).filter(|name| made.contains(name));
    taken
        .map(|name| StyleFault {
            what: format!("the stylesheet defines the font `{name}` again"),
            help: "give the font a name of its own".to_owned(),
            selector: "@font-face".to_owned(),
            value: String::new(),
        })
        .collect()
}

/// Elements that must be seen in the colour of their ground.
fn unseen(rules: &[StyleRule], protected: &ProtectedPaths) -> Option<StyleFault> {
    let colors = Colors::new(rules);
    let mut known = BTreeSet::new();
    protected.iter().find_map(|ProtectedPath { of, path }| {
        let matching = colors.matching(path);
        if known.contains(&matching) {
            return None;
        }
        let unseen = colors.unseen(&matching);
        known.insert(matching);
        let (rule, text, ground) = unseen?;
        Some(StyleFault {
            what: format!(
                "the rule for `{}` lets {} disappear: `{}` on `{}`",
                short(&rule.prelude),
                of.name(),
                short(&text),
                short(&ground)
            ),
            help: "use two colours of the theme that contrast, as `var(--…)` or six digits, and name them under `[contrast]` in theme.toml".to_owned(),
            selector: rule.prelude.clone(),
            value: text,
        })
    })
}

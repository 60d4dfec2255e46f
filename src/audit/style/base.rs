//! The stylesheet that Handbill brings, rule by rule: what a theme need not answer for, and the
//! measures that its own rules are held against.

use std::collections::{BTreeMap, BTreeSet};

use super::extent::{Extent, Screen};
use super::sheet::{Declaration, RuleKind, StyleRule, rules};
use super::spacing::{Spacing, spacing};
use super::value::{Piece, pieces, split};
use super::variables::Variables;

/// A declaration with its place: media, selector, property, value, importance.
pub(super) type Key<'r> = (&'r str, &'r str, &'r str, &'r str, bool);

/// The rules of the base.
pub(super) struct Base {
    pub(super) rules: Vec<StyleRule>,
}

/// The rules of the base, prepared to look things up.
pub(super) struct Known<'b> {
    declarations: BTreeSet<Key<'b>>,
    by_selector: BTreeMap<&'b str, Vec<&'b Declaration>>,
    variables: Variables<'b>,
    /// The custom properties that its rules use.
    pub(super) used: BTreeSet<String>,
    classes: BTreeSet<String>,
}

impl Base {
    /// Reads the stylesheet of the base.
    pub(super) fn new(css: &str) -> Self {
        Self { rules: rules(css) }
    }

    /// Whether it has a rule, or one that holds no more often.
    pub(super) fn has(&self, rule: &StyleRule) -> bool {
        let same = StyleRule { media: queries(&rule.media).to_owned(), ..rule.clone() };
        self.rules.contains(&same)
    }
}

impl<'b> Known<'b> {
    /// `sheet` is the stylesheet that is judged, whose build gives properties their values.
    pub(super) fn new(base: &'b Base, built: &'b [StyleRule]) -> Self {
        let mut known = Self {
            declarations: BTreeSet::new(),
            by_selector: BTreeMap::new(),
            variables: Variables::new(built.iter().chain(&base.rules)),
            used: BTreeSet::new(),
            classes: BTreeSet::new(),
        };
        for rule in &base.rules {
            for selector in rule.selectors() {
                known.classes.extend(selector.all_classes().map(str::to_owned));
            }
            for declaration in &rule.declarations {
                known.declarations.insert(key(rule, declaration));
                if rule.kind == RuleKind::Style {
                    for selector in split(&rule.prelude, |c| c == ',') {
                        known.by_selector.entry(selector).or_default().push(declaration);
                    }
                }
                names(&declaration.value, &mut known.used);
            }
        }
        known
    }

    /// Whether the base has a declaration in the same place, or where it holds no more often.
    pub(super) fn has(&self, rule: &StyleRule, declaration: &Declaration) -> bool {
        let (media, selector, name, value, is_important) = key(rule, declaration);
        self.declarations.contains(&(queries(media), selector, name, value, is_important))
    }

    /// Whether its rules name a class.
    pub(super) fn names_class(&self, class: &str) -> bool {
        self.classes.contains(class)
    }

    /// Whether it gives a selector any of the properties that `is` says.
    pub(super) fn gives(&self, selector: &str, is: impl Fn(&str) -> bool) -> bool {
        self.of(selector).any(|declaration| is(&declaration.name))
    }

    /// What it gives a property of a selector.
    pub(super) fn measure(
        &self,
        selector: &str,
        name: &str,
        (screen, em): (Screen, f32),
    ) -> Option<Extent> {
        let all = self.of(selector).filter(|declaration| declaration.name == name);
        let all = all.flat_map(|declaration| self.variables.settled(&declaration.value));
        all.filter_map(|value| super::extent::extent(&value, screen, em)).reduce(Extent::or)
    }

    /// The most that it gives to the padding, margin or gap of a selector.
    pub(super) fn spacing(&self, selector: &str, family: &str, screen: Screen) -> Spacing {
        let all = self.of(selector).filter(|declaration| {
            declaration.name.starts_with(family)
                || family == "gap" && declaration.name.ends_with("-gap")
        });
        let all = all.flat_map(|declaration| {
            let values = self.variables.settled(&declaration.value);
            values.into_iter().filter_map(|value| spacing(&declaration.name, &value, screen))
        });
        all.fold(Spacing::default(), Spacing::or)
    }

    fn of(&self, selector: &str) -> impl Iterator<Item = &'b Declaration> {
        self.by_selector.get(selector).into_iter().flatten().copied()
    }
}

/// The media queries of a rule, without what else says when it holds.
fn queries(media: &str) -> &str {
    media.split('@').next().unwrap_or_default().trim()
}

/// The place of a declaration and what it says.
pub(super) fn key<'r>(rule: &'r StyleRule, declaration: &'r Declaration) -> Key<'r> {
    let Declaration { name, value, is_important } = declaration;
    (&rule.media, &rule.prelude, name, value, *is_important)
}

/// Notes the custom properties that a value uses.
fn names(value: &str, found: &mut BTreeSet<String>) {
    for piece in pieces(value) {
        if let Piece::Function(name, inside) = piece {
            if name == "var" {
                let own = inside.split(',').next().unwrap_or_default();
                found.insert(own.trim().to_owned());
            }
            names(&inside, found);
        }
    }
}

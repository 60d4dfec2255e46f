//! What a rule may be for.

use std::collections::{BTreeMap, BTreeSet};

use super::base::{Base, Known};
use super::protected::{ElementKey, Protected, ProtectedPaths};
use super::selector::Selector;
use super::sheet::StyleRule;
use super::value::split;

/// Classes of elements of the base that are drawn and say nothing.
const DRAWN: [&str; 1] = ["lens"];

/// The elements that must be seen and all that they stand in, each once.
pub(super) struct Elements<'p> {
    all: BTreeMap<&'p [ElementKey], BTreeSet<Protected>>,
    /// Those beside whose text the base draws something in a place of its own.
    ornamented: Vec<&'p [ElementKey]>,
    /// Those before or after whose text the base writes, with which of the two.
    pub(super) written: Vec<(&'p [ElementKey], String)>,
}

/// Elements that stand in lines of text.
const INLINE: [&str; 13] =
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "small", "span", "strong", "sup"];

/// What a rule may be for.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach {
    /// The element that must be seen, or stands around one, which it may be for.
    pub(super) touches: Option<Protected>,
    /// How many elements before a text it may be for: those in one another, and one more for each
    /// of its selectors.
    pub(super) count: usize,
    traits: Vec<Trait>,
}

/// What holds of all that a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trait {
    /// It may be the whole page, whose letters all others are measured by.
    Root,
    /// It stands before or after the text of elements.
    Beside,
    /// It has classes of the theme's own, and none of it must be seen.
    New,
    /// It is a drawing of the base.
    Drawn,
    /// The base may draw in the space beside its text.
    Ornamented,
    /// It is what the base writes before or after text, or has no class by which to tell.
    Written,
    /// It may be in a line of text, between two others.
    Inline,
    /// It is pictures.
    Pictures,
    /// It is in Latin letters.
    Latin,
}

impl Reach {
    /// Whether something holds of all that the rule is for.
    pub(super) fn is(&self, one: Trait) -> bool {
        self.traits.contains(&one)
    }
}

impl<'p> Elements<'p> {
    pub(super) fn new(protected: &'p ProtectedPaths, base: &Base) -> Self {
        let mut all: BTreeMap<&[ElementKey], BTreeSet<Protected>> = BTreeMap::new();
        for one in protected {
            for path in (1..=one.path.len()).filter_map(|end| one.path.get(..end)) {
                all.entry(path).or_default().insert(one.of);
            }
        }
        let placed = base.rules.iter().filter(|rule| rule.value("position") == Some("absolute"));
        let ornaments: Vec<Selector> = placed.flat_map(StyleRule::selectors).collect();
        let ornaments: Vec<_> = ornaments.iter().filter(|one| is_beside(one)).collect();
        let is_ornamented = |path: &&&[ElementKey]| ornaments.iter().any(|one| one.may_match(path));
        let ornamented = all.keys().filter(is_ornamented).copied().collect();
        let writes = |rule: &&StyleRule| {
            rule.value("content")
                .is_some_and(|value| value.contains("counter(") || value.contains("attr("))
        };
        let writing: Vec<Selector> =
            base.rules.iter().filter(writes).flat_map(StyleRule::selectors).collect();
        let written = all.keys().flat_map(|path| {
            let found = writing.iter().filter(|one| one.may_match(path));
            found.filter_map(|one| Some((*path, one.pseudo_element()?.to_owned())))
        });
        let written = written.collect();
        Self { all, ornamented, written }
    }

    /// What a rule may be for.
    pub(super) fn reach(&self, rule: &StyleRule, known: &Known<'_>) -> Reach {
        let selectors = rule.selectors();
        let found: Vec<_> = self
            .all
            .iter()
            .filter(|(path, _)| selectors.iter().any(|one| one.may_match(path)))
            .collect();
        let touches = found.iter().filter_map(|(_, of)| of.first()).min().copied();
        // Elements of a chain that stand in one another all become larger.
        let places: BTreeSet<&[ElementKey]> = found.iter().map(|(path, _)| **path).collect();
        let nested = |path: &[ElementKey]| {
            let around = (1..=path.len()).filter_map(|end| path.get(..end));
            around.filter(|path| places.contains(path)).count()
        };
        let nested = places.iter().map(|path| nested(path)).max().unwrap_or(1)
            + selectors.len().saturating_sub(1);
        let all =
            |is: &dyn Fn(&Selector) -> bool| !selectors.is_empty() && selectors.iter().all(is);
        let is_picture = |one: &Selector| matches!(one.name(), Some("img" | "svg"));
        let is_new = |one: &Selector| {
            one.classes().iter().any(|class| !known.names_class(class))
                || is_picture(one) && one.all_classes().any(|class| !known.names_class(class))
        };
        let is_written = || {
            self.written.iter().any(|(path, part)| {
                let mut all = selectors.iter();
                all.any(|one| one.pseudo_element() == Some(part.as_str()) && one.may_match(path))
            })
        };
        let is_given = |one: &str| known.gives(one, |name| name == "display");
        let is_inline = || {
            let last =
                |path: &[ElementKey]| path.last().is_some_and(|last| INLINE.contains(&&*last.name));
            found.iter().any(|(path, _)| last(path))
                && !split(&rule.prelude, |c| c == ',').into_iter().all(is_given)
        };
        let is_drawn = |one: &Selector| one.all_classes().any(|class| DRAWN.contains(&class));
        let is_ornamented = || {
            let mut all = self.ornamented.iter();
            all.any(|path| selectors.iter().any(|one| one.may_match(path)))
        };
        let is_root = || rule.prelude == ":root" || found.iter().any(|(path, _)| path.len() == 1);
        let is_latin = |one: &Selector| one.all_classes().any(|class| class == "script-latin");
        let free = touches.is_none();
        let traits = [
            (Trait::Root, is_root()),
            (Trait::Beside, all(&is_beside)),
            (Trait::New, free && all(&is_new)),
            (Trait::Drawn, free && all(&is_drawn)),
            (Trait::Ornamented, is_ornamented()),
            (Trait::Written, is_written() || !all(&|one| !one.classes().is_empty())),
            (Trait::Inline, is_inline()),
            (Trait::Pictures, all(&is_picture)),
            (Trait::Latin, all(&is_latin)),
        ];
        let traits = traits.into_iter().filter(|(_, is)| *is).map(|(one, _)| one).collect();
        Reach { touches, count: nested, traits }
    }

    /// The element that must be seen which a rule of the base may be for, with what would be done
    /// to it.
    pub(super) fn first(
        &self,
        selectors: &[&Selector],
        is: impl Fn(Protected) -> bool,
    ) -> Option<Protected> {
        let found = self
            .all
            .iter()
            .filter_map(|(path, of)| Some((path, of.iter().copied().find(|of| is(*of))?)));
        let mut found = found.filter(|(path, _)| selectors.iter().any(|one| one.may_match(path)));
        found.next().map(|(_, of)| of)
    }
}

/// Whether a selector is for what stands before or after the text of an element.
pub(super) fn is_beside(selector: &Selector) -> bool {
    matches!(selector.pseudo_element(), Some("before" | "after" | "backdrop"))
}

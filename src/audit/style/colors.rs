//! Text in the colour of its ground.

use std::collections::{BTreeMap, BTreeSet};

use super::protected::ElementKey;
use super::selector::Selector;
use super::sheet::StyleRule;
use crate::model::Color;

/// The least ratio, in hundredths, at which text is taken to be seen at all. The theme's pairs are
/// measured elsewhere, and more strictly.
const LEAST: u32 = 200;
/// How often colours may be mixed of others.
const DEPTH: u8 = 8;

/// The rules that may match an element and each that it stands in, the nearest first. Elements
/// with the same have the same colours.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Matching(Vec<Vec<usize>>);

/// The colours of a stylesheet.
pub(super) struct Colors<'r> {
    rules: Vec<(&'r StyleRule, Vec<Selector>)>,
    /// Every value of each custom property, by the media that it holds for.
    custom: BTreeMap<&'r str, BTreeMap<&'r str, &'r str>>,
    media: BTreeSet<&'r str>,
}

impl<'r> Colors<'r> {
    pub(super) fn new(rules: &'r [StyleRule]) -> Self {
        let mut custom: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        let mut media = BTreeSet::from([""]);
        for rule in rules {
            for declaration in rule.declarations.iter().filter(|d| d.name.starts_with("--")) {
                let values = custom.entry(&declaration.name).or_default();
                values.insert(&rule.media, &declaration.value);
                media.insert(&rule.media);
            }
        }
        let colours = |rule: &&StyleRule| {
            ["color", "background", "background-color"]
                .iter()
                .any(|name| rule.value(name).is_some())
        };
        let rules: Vec<_> =
            rules.iter().filter(colours).map(|rule| (rule, rule.selectors())).collect();
        media.extend(rules.iter().map(|(rule, _)| rule.media.as_str()));
        Self { rules, custom, media }
    }

    /// The rules that may match an element and each that it stands in, the nearest first.
    pub(super) fn matching(&self, path: &[ElementKey]) -> Matching {
        let may = |selector: &Selector, path: &[ElementKey]| {
            selector.pseudo_element().is_none() && selector.may_match(path)
        };
        let rules_for = |path: &[ElementKey]| -> Vec<usize> {
            let rules = self.rules.iter().enumerate();
            rules
                .filter(|(_, (_, selectors))| selectors.iter().any(|selector| may(selector, path)))
                .map(|(index, _)| index)
                .collect()
        };
        let paths = (1..=path.len()).rev().filter_map(|end| path.get(..end));
        Matching(paths.map(rules_for).filter(|rules| !rules.is_empty()).collect())
    }

    /// A colour of text and its ground that cannot be told apart, or that nobody can work out, with
    /// the rule that sets the text or else the ground.
    pub(super) fn unseen(&self, matching: &Matching) -> Option<(&'r StyleRule, String, String)> {
        for media in &self.media {
            let text = self.nearest(matching, &["color"], media, &["inherit", "currentcolor"]);
            let ground =
                self.nearest(matching, &["background", "background-color"], media, &["inherit"]);
            for (rule, text) in &text {
                for (other, ground) in &ground {
                    if self.is_lost(text, ground, media) {
                        let blamed = if rule.prelude == ":root" || rule.prelude == "html" {
                            other
                        } else {
                            rule
                        };
                        return Some((blamed, (*text).to_owned(), (*ground).to_owned()));
                    }
                }
            }
        }
        None
    }

    /// The values of a property on the nearest element that has any, under some media.
    fn nearest(
        &self,
        matching: &Matching,
        names: &[&str],
        media: &str,
        passed: &[&str],
    ) -> Vec<(&'r StyleRule, &'r str)> {
        for indices in &matching.0 {
            let mut own = Vec::new();
            let mut common = Vec::new();
            for (rule, _) in indices.iter().filter_map(|index| self.rules.get(*index)) {
                let value = names.iter().find_map(|name| rule.value(name));
                let Some(value) =
                    value.filter(|value| !passed.contains(&value.to_ascii_lowercase().as_str()))
                else {
                    continue;
                };
                if rule.media == media {
                    own.push((*rule, value));
                } else if rule.media.is_empty() {
                    common.push((*rule, value));
                }
            }
            let found = if own.is_empty() { common } else { own };
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Whether a text cannot be told from its ground, or one of the two colours cannot be worked
    /// out.
    fn is_lost(&self, text: &str, ground: &str, media: &str) -> bool {
        let is_none =
            |value: &str| matches!(&*self.resolved(value, media), "none" | "transparent" | "0 0");
        if is_none(ground) {
            return false;
        }
        let color = |value| self.color(value, media, DEPTH);
        match (color(text), color(ground)) {
            (Some(text), Some(ground)) => text.contrast(ground) < LEAST,
            _ => true,
        }
    }

    /// The colour that a value comes to.
    fn color(&self, value: &str, media: &str, depth: u8) -> Option<Color> {
        let value = self.resolved(value, media);
        written(&value).or_else(|| self.mix(&value, media, depth.checked_sub(1)?))
    }

    /// Two colours mixed as the base theme mixes them.
    fn mix(&self, value: &str, media: &str, depth: u8) -> Option<Color> {
        let inner = value.strip_prefix("color-mix(in srgb,")?.strip_suffix(')')?;
        let (first, second) = inner.rsplit_once(',')?;
        let (first, percent) = first.trim().rsplit_once(' ')?;
        let percent = percent.strip_suffix('%')?.parse().ok()?;
        let of = |value: &str| self.color(value.trim(), media, depth);
        Some(of(first)?.mixed(percent, of(second)?))
    }

    /// A value with the custom property that it names put in.
    fn resolved(&self, value: &str, media: &str) -> String {
        let mut value = value.trim();
        for _ in 0..8 {
            let inner = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
            let name = inner.map(|inner| inner.split(',').next().unwrap_or(inner).trim());
            let values = name.and_then(|name| self.custom.get(name));
            match values.and_then(|values| values.get(media).or_else(|| values.get(""))) {
                Some(found) => value = found.trim(),
                None => break,
            }
        }
        value.to_ascii_lowercase()
    }
}

/// A colour that is written out.
fn written(value: &str) -> Option<Color> {
    match value {
        "white" => Color::parse("#ffffff"),
        "black" => Color::parse("#000000"),
        _ => {
            let digits = value.strip_prefix('#')?;
            if digits.len() == 3 {
                let long: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
                return Color::parse(&format!("#{long}"));
            }
            Color::parse(value)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::audit::style::protected::ElementKey;
    use crate::audit::style::{Protected, ProtectedPath, ProtectedPaths, style_faults};

    /// Whether the advice, in a page of these colours, is seen.
    fn is_seen(css: &str) -> bool {
        let key = |name: &str| ElementKey { name: name.into(), ..ElementKey::default() };
        let path = vec![key("html"), key("main"), key("p")];
        let protected = ProtectedPaths::from([ProtectedPath { of: Protected::Advice, path }]);
        let root = ":root{--words:#141a2a;--page:#fbf8f2;--ink:#111a33}html{color:var(--words);background:var(--page)}";
        style_faults(&format!("{root}{css}"), &protected).is_empty()
    }

    #[test]
    fn text_stands_on_a_ground_that_can_be_measured() {
        for css in [
            "",
            "main{color:#fff;background:var(--ink)}",
            "main{background:color-mix(in srgb, var(--page) 82%, #000)}",
            "main{background:none}",
            "p{color:inherit}",
        ] {
            assert!(is_seen(css), "{css}");
        }
        for css in [
            "p{color:color-mix(in srgb, var(--page) 97%, var(--words))}",
            "p{color:color-mix(in srgb,var(--page) 99%,red)}",
            "html{color:Canvas}",
            "p{color:light-dark(#fff,#000)}",
            "p{color:var(--nothing, #fbf8f2)}",
            "main{background:currentColor}",
            "main{background:linear-gradient(var(--words),var(--words))}",
            ":root{--a:color-mix(in srgb, var(--a) 50%, #000)}p{color:var(--a)}",
        ] {
            assert!(!is_seen(css), "{css}");
        }
    }
}

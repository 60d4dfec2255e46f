//! Text in the colour of its ground.

use std::collections::{BTreeMap, BTreeSet};

use super::protected::ElementKey;
use super::selector::Selector;
use super::sheet::StyleRule;
use super::value::{Piece, pieces, split};
use crate::model::Color;

/// The least ratio, in hundredths, at which text is taken to be seen at all. The theme's pairs are
/// measured elsewhere, and more strictly.
const LEAST: u32 = 200;
/// How often colours may be mixed of others.
const DEPTH: u8 = 8;

/// Properties that give an element its ground.
const GROUNDS: [&str; 3] = ["background", "background-color", "background-image"];

/// The rules that may match an element and each that it stands in, the nearest first. Elements
/// with the same have the same colours.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Matching(Vec<Vec<usize>>);

/// The colours of a stylesheet.
pub(super) struct Colors<'r> {
    rules: Vec<(&'r StyleRule, Vec<Selector>)>,
    /// Every value of each custom property with the media that it holds for, in their order.
    custom: BTreeMap<&'r str, Vec<(&'r str, &'r str)>>,
    media: BTreeSet<&'r str>,
}

impl<'r> Colors<'r> {
    pub(super) fn new(rules: impl IntoIterator<Item = &'r StyleRule>) -> Self {
        let rules: Vec<&StyleRule> = rules.into_iter().collect();
        let mut custom: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        let mut media = BTreeSet::from([""]);
        for rule in &rules {
            for declaration in rule.declarations.iter().filter(|d| d.name.starts_with("--")) {
                let values = custom.entry(&declaration.name).or_default();
                values.push((&rule.media, &declaration.value));
                media.insert(&rule.media);
            }
        }
        let colours = |rule: &&StyleRule| {
            GROUNDS.iter().chain(&["color"]).any(|name| rule.value(name).is_some())
        };
        let rules: Vec<_> =
            rules.into_iter().filter(colours).map(|rule| (rule, rule.selectors())).collect();
        media.extend(rules.iter().map(|(rule, _)| rule.media.as_str()));
        Self { rules, custom, media }
    }

    /// The rules that may match an element, or what stands before or after its text, and each that
    /// it stands in, the nearest first.
    pub(super) fn matching(&self, path: &[ElementKey], beside: Option<&str>) -> Matching {
        let rules_for = |path: &[ElementKey], beside: Option<&str>| -> Vec<usize> {
            let may = |selector: &Selector| {
                // The first line or letter of an element is text of it.
                let is_for = match selector.pseudo_element() {
                    Some(part @ ("before" | "after" | "backdrop" | "marker" | "selection")) => {
                        beside == Some(part)
                    }
                    _ => beside.is_none(),
                };
                is_for && selector.may_match(path)
            };
            let rules = self.rules.iter().enumerate();
            let found = rules.filter(|(_, (_, selectors))| selectors.iter().any(may));
            found.map(|(index, _)| index).collect()
        };
        let own = beside.map(|part| rules_for(path, Some(part)));
        let paths = (1..=path.len()).rev().filter_map(|end| path.get(..end));
        let all = own.into_iter().chain(paths.map(|path| rules_for(path, None)));
        Matching(all.filter(|rules| !rules.is_empty()).collect())
    }

    /// A colour of text and its ground that cannot be told apart, or that nobody can work out, with
    /// the rule that sets the text or else the ground.
    pub(super) fn unseen(&self, matching: &Matching) -> Option<(&'r StyleRule, String, String)> {
        for media in &self.media {
            let text = self.nearest(matching, &["color"], media, &["inherit", "currentcolor"]);
            let ground = self.nearest(matching, &GROUNDS, media, &["inherit"]);
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

    /// The values of a property on the nearest element that has any, under some media. Where one may
    /// let those around it through, they count as well.
    fn nearest(
        &self,
        matching: &Matching,
        names: &[&str],
        media: &str,
        passed: &[&str],
    ) -> Vec<(&'r StyleRule, &'r str)> {
        let mut all = Vec::new();
        for indices in &matching.0 {
            let mut found = Vec::new();
            let mut has_own = false;
            for (rule, _) in indices.iter().filter_map(|index| self.rules.get(*index)) {
                let is_own = rule.media == media;
                let values = rule.declarations.iter().filter(|one| {
                    names.contains(&one.name.as_str())
                        && !passed.contains(&one.value.to_ascii_lowercase().as_str())
                });
                let values: Vec<_> = values.map(|one| (*rule, one.value.as_str())).collect();
                if values.is_empty() || !is_own && !rule.media.is_empty() {
                    continue;
                }
                // What is said of this medium stands above what was said of all of them before. Paper
                // has no grounds, and browsers darken what they print.
                if has_own && !is_own && media == "print" {
                    continue;
                }
                if is_own && !has_own {
                    found.clear();
                    has_own = true;
                }
                found.extend(values);
            }
            let (open, closed): (Vec<_>, Vec<_>) =
                found.into_iter().partition(|(_, value)| self.is_open(value, media));
            let is_done = open.is_empty() && !closed.is_empty();
            all.extend(closed);
            if is_done {
                break;
            }
        }
        all
    }

    /// Whether a ground lets those around it through.
    fn is_open(&self, ground: &str, media: &str) -> bool {
        matches!(&*self.resolved(ground, media), "none" | "transparent" | "0 0")
    }

    /// Whether a text cannot be told from its ground, or one of the two cannot be worked out.
    fn is_lost(&self, text: &str, ground: &str, media: &str) -> bool {
        let (text, ground) = (self.color(text, media, DEPTH), self.ground(ground, media));
        match (text, ground) {
            (Some(text), Some((dark, light))) => {
                text.contrast(dark) < LEAST
                    || text.contrast(light) < LEAST
                    || text.is_lighter_than(dark) && light.is_lighter_than(text)
            }
            _ => true,
        }
    }

    /// The darkest and the lightest that a ground may be.
    fn ground(&self, ground: &str, media: &str) -> Option<(Color, Color)> {
        let ground = self.resolved(ground, media);
        let pieces = pieces(&ground);
        let [Piece::Function(name, inside)] = pieces.as_slice() else {
            return self.color(&ground, media, DEPTH).map(|color| (color, color));
        };
        if !name.ends_with("-gradient") {
            return self.color(&ground, media, DEPTH).map(|color| (color, color));
        }
        let mut stops = Vec::new();
        for (index, part) in split(inside, |c| c == ',').into_iter().enumerate() {
            let first = split(part, |c| c.is_ascii_whitespace()).first().copied()?;
            match self.color(first, media, DEPTH) {
                Some(color) => stops.push(color),
                // The angle or the shape.
                None if index == 0 => {}
                None => return None,
            }
        }
        let dark = stops.iter().copied().reduce(|a, b| a.by_channel(b, u8::min))?;
        let light = stops.iter().copied().reduce(|a, b| a.by_channel(b, u8::max))?;
        Some((dark, light))
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
            let last = values.and_then(|values| {
                values.iter().rev().find(|(own, _)| own.is_empty() || *own == media)
            });
            match last {
                Some((_, found)) => value = found.trim(),
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

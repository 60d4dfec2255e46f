//! Values with custom properties, as everything that they can come to.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet::StyleRule;

/// Every value that each custom property has somewhere.
pub(super) struct Variables<'r>(BTreeMap<&'r str, BTreeSet<&'r str>>);

/// How many values are tried for one declaration.
const MOST: usize = 64;

impl<'r> Variables<'r> {
    pub(super) fn new(rules: impl IntoIterator<Item = &'r StyleRule>) -> Self {
        let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for declaration in rules.into_iter().flat_map(|rule| &rule.declarations) {
            if declaration.name.starts_with("--") {
                values.entry(&declaration.name).or_default().insert(&declaration.value);
            }
        }
        Self(values)
    }

    /// Every value of a custom property.
    pub(super) fn of(&self, name: &str) -> impl Iterator<Item = &'r str> {
        self.0.get(name).into_iter().flatten().copied()
    }

    /// Everything that a value can come to, without custom properties; nothing if nobody can say.
    pub(super) fn settled(&self, value: &str) -> Vec<String> {
        let all = self.variants(value);
        if all.len() >= MOST {
            return Vec::new();
        }
        all.into_iter().filter(|value| !value.to_ascii_lowercase().contains("var(")).collect()
    }

    /// Everything that a value can come to; itself among them.
    fn variants(&self, value: &str) -> Vec<String> {
        let mut all = vec![value.to_owned()];
        let mut next = 0;
        while let Some(value) = all.get(next).cloned() {
            next += 1;
            let Some((before, inner, after)) = split(&value) else { continue };
            let (name, fallback) = inner.split_once(',').unwrap_or((inner, ""));
            let known = self.0.get(name.trim()).into_iter().flatten().copied();
            for inside in known.chain(Some(fallback.trim()).filter(|text| !text.is_empty())) {
                let made = format!("{before}{inside}{after}");
                if all.len() < MOST && !all.contains(&made) {
                    all.push(made);
                }
            }
        }
        all
    }
}

/// The first `var()` of a value: what stands before it, in it and after it.
fn split(value: &str) -> Option<(&str, &str, &str)> {
    let start = value.to_ascii_lowercase().find("var(")?;
    let inside = value.get(start + 4..)?;
    let mut depth = 0_u32;
    let end = inside.char_indices().find_map(|(at, character)| {
        match character {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })?;
    Some((value.get(..start)?, inside.get(..end)?, inside.get(end + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::super::sheet::rules;
    use super::*;

    #[test]
    fn every_value_is_tried() {
        let rules = rules(":root { --a: none; --b: var(--a) } p { --a: flex }");
        let variants = Variables::new(&rules);
        assert_eq!(variants.settled("var(--b)"), ["flex", "none"]);
        let found = variants.variants("var(--b, calc((1px)))");
        for wanted in ["none", "flex", "calc((1px))"] {
            assert!(found.iter().any(|value| value == wanted), "{found:?}");
        }
        assert_eq!(variants.variants("var(--none)"), ["var(--none)"]);
        assert!(!variants.variants("var(--a").is_empty());
    }
}

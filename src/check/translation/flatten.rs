//! Every text that a message can come to.

use crate::model::{Element, Pattern};

/// Most texts that are made of one message.
const MOST: usize = 64;

/// The texts of all variants, placeables as `{ $name }`. A selector that is not shown in a variant
/// does not count as a placeable of it.
pub(super) fn variants(pattern: &Pattern) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.0 {
        let endings: Vec<String> = match element {
            Element::Text(words) => vec![words.clone()],
            Element::Variable(name) => vec![format!("{{ ${name} }}")],
            Element::Select { variants: arms, .. } => {
                arms.iter().flat_map(|(_, arm)| variants(arm)).collect()
            }
        };
        texts = texts
            .iter()
            .flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}")))
            .take(MOST)
            .collect();
    }
    texts
}

/// The variables that the message chooses by.
pub(super) fn selectors(pattern: &Pattern) -> Vec<&str> {
    let mut names = Vec::new();
    for element in &pattern.0 {
        if let Element::Select { selector, variants, .. } = element {
            names.push(selector.as_str());
            for (_, arm) in variants {
                names.extend(selectors(arm));
            }
        }
    }
    names
}

//! A pattern written out in one form.

use crate::model::{Element, Pattern, PluralType, VariantKey};

/// The pattern written out in one normal form, for hashes and reports.
pub(super) fn normal_text(pattern: &Pattern) -> String {
    let mut text = String::new();
    for element in &pattern.0 {
        match element {
            Element::Text(words) => text.push_str(words),
            Element::Variable(name) => {
                text.push_str("{ $");
                text.push_str(name);
                text.push_str(" }");
            }
            Element::Select { selector, plural, variants, default } => {
                match plural {
                    PluralType::Cardinal => text.push_str(&format!("{{ ${selector} ->")),
                    PluralType::Ordinal => {
                        text.push_str(&format!("{{ NUMBER(${selector}, type: \"ordinal\") ->"));
                    }
                }
                for (index, (key, value)) in variants.iter().enumerate() {
                    text.push_str(if index == *default { " *[" } else { " [" });
                    match key {
                        VariantKey::Word(word) => text.push_str(word),
                        VariantKey::Number(number) => text.push_str(&number.to_string()),
                    }
                    text.push_str("] ");
                    text.push_str(normal_text(value).trim());
                }
                text.push_str(" }");
            }
        }
    }
    text
}

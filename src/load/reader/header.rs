//! Tables as their headers name them.

use toml::de::DeValue;

/// A table as its header names it: `[contact.police]`, `[[poster]]`.
pub(super) fn header(name: &str, value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::Table(table) => {
            let inner = table.iter().find(|(_, value)| value.get_ref().is_table());
            Some(inner.map_or_else(
                || format!("[{name}]"),
                |(inner, _)| format!("[{name}.{}]", inner.get_ref()),
            ))
        }
        DeValue::Array(array) if array.iter().any(|item| item.get_ref().is_table()) => {
            Some(format!("[[{name}]]"))
        }
        _ => None,
    }
}

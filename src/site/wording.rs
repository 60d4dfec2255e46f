//! Which of the values of a template are read by people.

use tera::Value;

use crate::model::Wording;

/// Names of values that are read by machines only. All others may be read by people.
const MACHINE: [&str; 30] = [
    "absolute",
    "address",
    "all",
    "canonical",
    "card",
    "chooser",
    "dir",
    "exit_url",
    "feed",
    "format",
    "format_names",
    "home",
    "home_url",
    "icon",
    "id",
    "index",
    "ink",
    "kind",
    "lang",
    "layout",
    "link",
    "og",
    "preview",
    "roles",
    "root_stylesheet",
    "self_url",
    "stylesheet",
    "tag",
    "theme",
    "zip",
];

/// Adds every text and value below a name.
pub(super) fn collect(name: &str, value: &Value, wording: &mut Wording) {
    if let Some(text) = value.as_str() {
        let is_machine = MACHINE.contains(&name)
            || matches!(
                name,
                "url" | "script" | "police_tel" | "updated" | "og_type" | "og_locale"
            )
            || name.ends_with("_lang");
        if is_machine { &mut wording.values } else { &mut wording.texts }.push(text.to_owned());
        return;
    }
    if value.is_number() {
        // The numeral of a step is read; all other numbers are sizes.
        let number = value.to_string();
        if name == "numeral" { &mut wording.texts } else { &mut wording.values }.push(number);
        return;
    }
    if let Some(list) = value.as_array() {
        for value in list {
            collect(name, value, wording);
        }
    }
    if let Some(map) = value.as_map() {
        for (key, value) in map {
            collect(&key.to_string(), value, wording);
        }
    }
}

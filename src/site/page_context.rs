//! The values of a template, which the audit compares with what comes of them.

use serde::Serialize;
use tera::{Context, Value};

use crate::model::{SafetyPassage, Wording};

/// The values that a template gets.
#[derive(Default)]
pub(super) struct PageContext {
    context: Context,
    given: Vec<(&'static str, Value)>,
    /// What the page must say, whatever its template does.
    pub(super) required: Required,
}

/// What a page must say, whatever its template does.
#[derive(Default)]
pub(super) struct Required {
    pub(super) passages: Vec<SafetyPassage>,
    pub(super) strip: Vec<String>,
    pub(super) exit: Option<String>,
    pub(super) notices: Vec<String>,
    pub(super) mark: Option<String>,
    pub(super) base_url: Option<String>,
}

impl PageContext {
    pub(super) fn insert<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.insert_value(name, Value::from_serializable(value));
    }

    pub(super) fn insert_value(&mut self, name: &'static str, value: Value) {
        self.context.insert_value(name, value.clone());
        self.given.push((name, value));
    }

    /// What Tera gets.
    pub(super) fn context(&self) -> &Context {
        &self.context
    }

    /// A page made with these values.
    pub(super) fn rendered(self, text: String) -> Rendered {
        Rendered { text, given: self.given, required: self.required }
    }
}

/// What a template has made of its values.
pub(crate) struct Rendered {
    /// The page.
    pub(crate) text: String,
    given: Vec<(&'static str, Value)>,
    required: Required,
}

impl Rendered {
    /// What the template was given to say, and what it must say.
    pub(crate) fn wording(&self) -> Wording {
        let Required { passages, strip, exit, notices, mark, base_url } = &self.required;
        let mut wording = Wording {
            passages: passages.clone(),
            strip: strip.clone(),
            exit: exit.clone(),
            notices: notices.clone(),
            mark: mark.clone(),
            base_url: base_url.clone(),
            ..Wording::default()
        };
        for (name, value) in &self.given {
            collect(name, value, &mut wording);
        }
        wording
    }
}

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
fn collect(name: &str, value: &Value, wording: &mut Wording) {
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

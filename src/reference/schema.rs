//! The JSON Schema of a file: editors complete keys and underline mistakes with it.

use serde_json::{Map, Value, json};

use super::key::{Field, File, Key, Table};
use super::tables;

/// The JSON Schema of a TOML file, for the line `#:schema` at its head.
pub fn schema(file: File) -> Value {
    let mut root = Node::default();
    for table in tables(file) {
        let mut at = &mut root;
        for name in table.path().split('.').filter(|name| !name.is_empty()) {
            at = at.inner.entry(name).or_default();
        }
        at.table = Some(table);
    }
    let mut head = Map::new();
    head.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    head.insert("title".into(), json!(file.title()));
    head.extend(root.own());
    Value::Object(head)
}

/// A table with the tables that stand in it.
#[derive(Default)]
struct Node {
    table: Option<&'static Table>,
    inner: indexmap::IndexMap<&'static str, Node>,
}

impl Node {
    /// What the keys of the table are.
    fn own(&self) -> Map<String, Value> {
        let keys = self.table.map_or(&[] as &[Key], |table| table.keys);
        let also = self.table.map(|table| (table.also)()).unwrap_or_default();
        let mut properties: Map<String, Value> =
            keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
        if let Some(first) = keys.first() {
            properties.extend(also.into_iter().map(|name| (name.to_owned(), property(first))));
        }
        for (name, node) in &self.inner {
            properties.insert((*name).to_owned(), node.value());
        }
        let required = keys.iter().filter(|key| key.required).map(|key| key.name.into());
        Map::from_iter([
            ("type".to_owned(), json!("object")),
            ("description".to_owned(), json!(self.table.map_or("", |table| table.about))),
            ("additionalProperties".to_owned(), json!(false)),
            ("properties".to_owned(), Value::Object(properties)),
            ("required".to_owned(), Value::Array(required.collect())),
        ])
    }

    /// The table as a value: one, several, or several by name.
    fn value(&self) -> Value {
        let named = |inner: Value| json!({ "type": "object", "additionalProperties": inner });
        let Some(table) = self.table else { return Value::Object(self.own()) };
        let text = || named(json!({ "type": "string" }));
        match (table.keys.is_empty(), table.is_list(), table.is_named()) {
            (true, _, true) => named(text()),
            (true, _, false) => text(),
            (false, true, _) => json!({ "type": "array", "items": self.own() }),
            (false, false, true) => named(Value::Object(self.own())),
            (false, false, false) => Value::Object(self.own()),
        }
    }
}

fn property(key: &Key) -> Value {
    let mut value = match key.field {
        Field::Text => json!({ "type": "string" }),
        Field::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Field::Whole => json!({ "type": "integer" }),
        Field::Number => json!({ "type": "number" }),
        Field::Switch => json!({ "type": "boolean" }),
        // TOML has days and moments of its own, which editors hand on as texts.
        Field::Date => json!({ "type": "string", "format": "date" }),
        Field::Moment => json!({ "type": "string", "format": "date-time" }),
        Field::Word(words) => json!({ "enum": words() }),
        Field::Words(words) => json!({ "type": "array", "items": { "enum": words() } }),
        Field::Value => json!({ "type": ["string", "number"] }),
        Field::Inks => json!({
            "type": "array",
            "items": { "type": "number", "minimum": 0, "maximum": 100 },
            "minItems": 4,
            "maxItems": 4,
        }),
    };
    if let Some(value) = value.as_object_mut() {
        value.insert("description".into(), json!(key.about));
    }
    value
}

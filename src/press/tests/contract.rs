//! The contract with the press sources as a JSON Schema, made from the types that are handed over.

#![expect(clippy::disallowed_methods, reason = "tests make their own files")]

use std::collections::BTreeSet;
use std::path::Path;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{NATIONAL, edition};
use crate::fluent::Localizer;
use crate::model::{CardFormat, Orientation, PaperSize, PressKind, PrintPart, PrintProfile, Sheet};
use crate::press::{LocalizedEdition, PressData, card, handout, poster};

use crate::toolkit::handout::passages_to_set;

/// The schema: every field is there and no other.
fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<PressData>().to_value();
    let scheme = schema.pointer_mut("/$defs/Scheme").expect("a scheme");
    name_parts(scheme.as_object_mut().expect("an object"));
    close(&mut schema);
    let root = schema.as_object_mut().expect("an object");
    root.insert("$id".into(), json!("press-contract.schema.json"));
    root.insert("title".into(), json!("What a poster, card or handout says and looks like"));
    schema
}

/// The scheme is a list of names to the types, but one of known names to templates.
fn name_parts(scheme: &mut Map<String, Value>) {
    let paint = scheme.remove("additionalProperties").expect("what parts are coloured with");
    for part in PrintPart::ALL {
        let (part, role) = (part.name(), part.full_role());
        let mut field = paint.clone();
        field["description"] =
            json!(format!("The part `{part}`: the theme's `{role}` on screens."));
        scheme["properties"][part] = field;
        scheme["required"].as_array_mut().expect("a list").push(json!(part));
    }
}

fn close(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".into(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(values) => values.iter_mut().for_each(close),
        _ => {}
    }
}

/// What keeps a value from the schema, with its place. Knows the words that our schema uses, and
/// panics at others, so that no rule is passed over.
fn broken(value: &Value, schema: &Value, root: &Value, place: &str) -> Vec<String> {
    let Value::Object(rules) = schema else {
        return if *schema == json!(true) { Vec::new() } else { vec![format!("{place}: refused")] };
    };
    let mut found = Vec::new();
    for (word, rule) in rules {
        let holds = match word.as_str() {
            "$schema"
            | "$id"
            | "$defs"
            | "title"
            | "description"
            | "format"
            | "required"
            | "additionalProperties" => continue,
            "$ref" => {
                let target = rule.as_str().and_then(|path| root.pointer(path.strip_prefix('#')?));
                let target = if rule == "#" { Some(root) } else { target };
                found.extend(broken(value, target.expect("a definition"), root, place));
                true
            }
            "type" => {
                let is = |name: &Value| is_of_type(value, name.as_str().expect("a type"));
                rule.as_array().map_or_else(|| is(rule), |names| names.iter().any(is))
            }
            "const" => value == rule,
            "enum" => rule.as_array().expect("a list").contains(value),
            "minimum" => value.as_f64() >= rule.as_f64(),
            "maximum" => value.as_f64() <= rule.as_f64(),
            "anyOf" | "oneOf" => {
                let fits = |schema: &&Value| broken(value, schema, root, place).is_empty();
                let count = rule.as_array().expect("a list").iter().filter(fits).count();
                if word == "oneOf" { count == 1 } else { count > 0 }
            }
            "minItems" | "maxItems" | "items" | "prefixItems" => {
                found.extend(list_broken(value, (word, rule), root, place));
                true
            }
            "properties" => {
                found.extend(fields_broken(value, rules, root, place));
                true
            }
            other => panic!("the test does not know `{other}`"),
        };
        if !holds {
            found.push(format!("{place}: {word}"));
        }
    }
    found
}

fn list_broken(
    value: &Value,
    (word, rule): (&str, &Value),
    root: &Value,
    place: &str,
) -> Vec<String> {
    let Some(list) = value.as_array() else { return Vec::new() };
    let holds = match word {
        "minItems" => list.len() as u64 >= rule.as_u64().expect("a number"),
        "maxItems" => list.len() as u64 <= rule.as_u64().expect("a number"),
        _ => true,
    };
    let mut found = Vec::new();
    if !holds {
        found.push(format!("{place}: {word}"));
    }
    for (index, item) in list.iter().enumerate() {
        let own = match word {
            "items" => Some(rule),
            "prefixItems" => rule.get(index),
            _ => None,
        };
        if let Some(own) = own {
            found.extend(broken(item, own, root, &format!("{place}/{index}")));
        }
    }
    found
}

fn fields_broken(
    value: &Value,
    rules: &Map<String, Value>,
    root: &Value,
    place: &str,
) -> Vec<String> {
    let Some(fields) = value.as_object() else { return Vec::new() };
    let known = rules["properties"].as_object().expect("an object");
    let mut found = Vec::new();
    for (name, field) in fields {
        match known.get(name) {
            Some(rule) => found.extend(broken(field, rule, root, &format!("{place}/{name}"))),
            None => found.push(format!("{place}/{name}: not known")),
        }
    }
    let required = rules.get("required").and_then(Value::as_array).into_iter().flatten();
    for name in required.filter_map(Value::as_str) {
        if !fields.contains_key(name) {
            found.push(format!("{place}/{name}: missing"));
        }
    }
    found
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("there is no type `{other}`"),
    }
}

/// The data of every poster, card and handout of some languages, in every profile.
fn all_data() -> Vec<PressData> {
    let mut all = Vec::new();
    let english = edition("en-GB").expect("a language");
    let beside = Localizer::new(english).expect("its data");
    for tag in ["en-GB", "cy", "ur", "ar", "pa", "bn", "zh-Hans"] {
        let edition = edition(tag).expect("a language");
        let localizer = Localizer::new(edition).expect("its data");
        let localized = LocalizedEdition { edition, localizer: &localizer };
        for item in &edition.press {
            let second = item
                .second
                .as_ref()
                .map(|_| LocalizedEdition { edition: english, localizer: &beside });
            match &item.kind {
                PressKind::Card(_) => {
                    all.extend(CardFormat::ALL.map(|format| card(localized, item, format)));
                }
                PressKind::Poster { .. } => {
                    let sheet = Sheet::new(PaperSize::A4, Orientation::Portrait);
                    let each = |profile| poster(localized, second, item, (sheet, profile));
                    all.extend(PrintProfile::ALL.map(each));
                }
            }
        }
        for made in &edition.handouts {
            let passages =
                passages_to_set(edition, &localizer, &made.sections, made.contact.as_ref());
            all.push(handout(localized, made, passages));
        }
    }
    all
}

#[test]
fn the_schema_of_the_contract_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/press-contract.schema.json");
    let wanted = format!("{:#}\n", schema());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &wanted).expect("written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "docs/press-contract.schema.json is old; run: UPDATE=1 cargo test --lib contract"
    );
}

#[test]
fn every_field_of_the_contract_is_described() {
    let schema = schema();
    let mut bare = Vec::new();
    let definitions = schema["$defs"].as_object().expect("definitions");
    for (name, object) in definitions.iter().chain([(&"PressData".to_owned(), &schema)]) {
        for (field, rules) in object["properties"].as_object().into_iter().flatten() {
            if rules["description"].as_str().is_none_or(str::is_empty) {
                bare.push(format!("{name}.{field}"));
            }
        }
    }
    assert_eq!(bare, [""; 0]);
}

#[test]
fn the_data_of_the_sample_keeps_the_contract() {
    let schema = schema();
    let all = all_data();
    assert!(all.len() > 1000, "{}", all.len());
    let layouts: BTreeSet<&str> = all.iter().map(|data| data.layout.as_str()).collect();
    let declared = NATIONAL
        .editions
        .iter()
        .flat_map(|edition| &edition.press)
        .map(|item| item.layout.as_str());
    assert_eq!(layouts, declared.chain(["handout"]).collect::<BTreeSet<_>>());
    for data in all {
        let value = serde_json::to_value(&data).expect("JSON");
        let found = broken(&value, &schema, &schema, "");
        assert_eq!(found, [""; 0], "{}", data.label());
    }
}

#[test]
fn data_that_breaks_the_contract_is_refused() {
    let schema = schema();
    let data = all_data().into_iter().find(|data| data.qr.is_some()).expect("a poster");
    let sound = serde_json::to_value(&data).expect("JSON");
    let reported = |place: &str, to: Option<Value>| {
        let mut value = sound.clone();
        let (parent, name) = place.rsplit_once('/').expect("a place");
        let parent = value.pointer_mut(parent).expect("an object").as_object_mut();
        let parent = parent.expect("an object");
        match to {
            Some(to) => parent.insert(name.to_owned(), to),
            None => parent.remove(name),
        };
        broken(&value, &schema, &schema, "")
    };
    assert_eq!(reported("/schema", Some(json!(1))), ["/schema: const"]);
    assert_eq!(reported("/surprise", Some(json!(1))), ["/surprise: not known"]);
    assert_eq!(reported("/scheme/pannel", Some(json!("#ffffff"))), ["/scheme/pannel: not known"]);
    assert_eq!(reported("/scheme/panel", None), ["/scheme/panel: missing"]);
    assert_eq!(reported("/scheme/panel", Some(json!([1, 2, 3]))), ["/scheme/panel: anyOf"]);
    assert_eq!(reported("/question", None), ["/question: missing"]);
    assert_eq!(reported("/headline/0/segments", Some(json!(null))), ["/headline/0/segments: type"]);
    assert_eq!(reported("/locale/dir", Some(json!("up"))), ["/locale/dir: enum"]);
    assert_eq!(reported("/kind", Some(json!("flag"))), ["/kind: oneOf"]);
    assert_eq!(reported("/format/width", Some(json!("wide"))), ["/format/width: type"]);
}

//! A template with the values that it places, which the audit compares with what comes of them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tera::{Context, Value};

use super::required::Required;
use super::wording::collect;
use crate::model::Wording;

/// What a template places, by name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, serde_json::Value>")]
pub struct Values(BTreeMap<Cow<'static, str>, Value>);

impl From<BTreeMap<String, serde_json::Value>> for Values {
    fn from(values: BTreeMap<String, serde_json::Value>) -> Self {
        let value = |value| Value::from_serializable(&value);
        Self(values.into_iter().map(|(name, given)| (Cow::Owned(name), value(given))).collect())
    }
}

impl Values {
    /// The values as Tera takes them.
    pub(super) fn context(&self) -> Context {
        let mut context = Context::new();
        for (name, value) in &self.0 {
            context.insert_value(name.clone(), value.clone());
        }
        context
    }
}

/// What a page is made from, put together piece by piece.
#[derive(Default)]
pub(super) struct PageContext {
    values: Values,
    /// What the page must say, whatever its template does.
    pub(super) required: Required,
}

impl PageContext {
    pub(super) fn insert(&mut self, name: &'static str, value: &(impl Serialize + ?Sized)) {
        self.insert_value(name, Value::from_serializable(value));
    }

    pub(super) fn insert_value(&mut self, name: &'static str, value: Value) {
        self.values.0.insert(Cow::Borrowed(name), value);
    }

    /// The template that places it.
    pub(super) fn filled(self, template: impl Into<String>) -> Filled {
        Filled { template: template.into(), values: self.values, required: self.required }
    }
}

/// A template with the values that it places.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Filled {
    /// The template's path below `templates/`.
    pub template: String,
    /// What it places.
    pub values: Values,
    #[serde(skip)]
    required: Required,
}

impl Filled {
    /// What the template is given to say, and what it must say.
    pub(crate) fn wording(&self) -> Wording {
        let mut wording = self.required.wording();
        for (name, value) in &self.values.0 {
            collect(name, value, &mut wording);
        }
        wording
    }
}

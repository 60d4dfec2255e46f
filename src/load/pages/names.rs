//! What a `{ $name }` stands for.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::model::{LinkTarget, Name, Placeable, ReferenceData};

/// Knows every name that text may refer to.
pub(in crate::load) struct Namer<'d> {
    data: &'d ReferenceData,
}

impl<'d> Namer<'d> {
    pub(in crate::load) fn new(data: &'d ReferenceData) -> Self {
        Self { data }
    }

    /// What the name stands for; reports a name that is not known.
    pub(in crate::load) fn placeable(
        &self,
        name: &Name,
        span: &Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placeable> {
        let found = self.find(name);
        if found.is_none() && !self.is_unread(name) {
            let all = self.all();
            let help = closest(name.as_str(), all.iter().map(String::as_str)).map_or_else(
                || {
                    "define it in campaign/campaign.toml, under `[facts]`, `[contacts]`, `[links]` or `[platforms]`"
                        .to_owned()
                },
                |near| format!("did you mean `{{ ${near} }}`?"),
            );
            diagnostics.push(
                Diagnostic::new(Code::FactUndefined, format!("`{{ ${name} }}` is not defined"))
                    .at(span.clone(), "used here")
                    .follows("campaign/campaign.toml")
                    .help(help),
            );
        }
        found
    }

    /// Whether the name is that of an entry that could not be read.
    fn is_unread(&self, name: &Name) -> bool {
        let text = name.as_str();
        let parts = ["-as-of", "-low", "-high"].map(|suffix| text.strip_suffix(suffix));
        let mut names = parts.into_iter().flatten().chain([text]);
        names.any(|name| self.data.unread.contains(name))
    }

    fn find(&self, name: &Name) -> Option<Placeable> {
        let text = name.as_str();
        let fact = |suffix: &str| {
            let base = Name::from(text.strip_suffix(suffix)?);
            self.data.facts.contains_key(&base).then_some(base)
        };
        if self.data.facts.contains_key(name) {
            return Some(Placeable::Fact(name.clone()));
        }
        if self.data.contacts.contains_key(name) {
            return Some(Placeable::Contact(name.clone()));
        }
        if self.data.links.contains_key(name) {
            return Some(Placeable::Link(LinkTarget::Named(name.clone())));
        }
        if self.data.platforms.contains_key(name) {
            return Some(Placeable::Platform(name.clone()));
        }
        match text {
            "languages" => return Some(Placeable::LanguageCount),
            "published" => return Some(Placeable::Published),
            "updated" => return Some(Placeable::Updated),
            "review-by" => return Some(Placeable::ReviewBy),
            _ => {}
        }
        fact("-as-of")
            .map(Placeable::FactAsOf)
            .or_else(|| fact("-low").map(Placeable::FactLow))
            .or_else(|| fact("-high").map(Placeable::FactHigh))
    }

    fn all(&self) -> BTreeSet<String> {
        let data = self.data;
        data.facts
            .keys()
            .chain(data.contacts.keys())
            .chain(data.links.keys())
            .chain(data.platforms.keys())
            .map(ToString::to_string)
            .chain(["languages", "published", "updated", "review-by"].map(str::to_owned))
            .collect()
    }
}

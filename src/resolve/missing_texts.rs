//! What a language does not have of its own, and how that is reported.

use indexmap::IndexMap;

use super::inputs::Inputs;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Locale, Message, PageId, Segment, Standing, Unread, UnreadReason};
use crate::translation::may_be_the_same;

/// From how many texts of a language on they are covered by one report.
const MANY: usize = 6;

/// A text that is shown in a fallback language, with what the language has instead.
pub(super) struct MissingText<'r> {
    pub(super) segment: &'r Segment,
    pub(super) standing: Standing,
    /// The translation, when there is one that is not shown.
    pub(super) translation: Option<&'r Span>,
    /// A message of the language that translates nothing and has nearly this id.
    pub(super) misspelt: Option<&'r Message>,
    /// The message, when it gives no text.
    pub(super) unread: Option<&'r Unread>,
}

impl MissingText<'_> {
    /// Whether an error has been reported that is to blame: whoever refused a translation has said
    /// why, as has whoever could not read it, or found an unknown name in its source text.
    fn is_reported(&self) -> bool {
        self.standing == Standing::Refused
            || !self.segment.is_defined()
            || self.unread.is_some_and(|unread| unread.reason == UnreadReason::Reported)
    }
}

/// The texts that are shown in a fallback language.
#[derive(Default)]
pub(super) struct MissingTexts<'r>(Vec<MissingText<'r>>);

impl<'r> MissingTexts<'r> {
    pub(super) fn add(&mut self, missing: MissingText<'r>) {
        self.0.push(missing);
    }

    /// Critical texts one by one, as errors; the others in one report when there are many. Whether
    /// there is a critical one.
    pub(super) fn report(
        &self,
        inputs: &Inputs<'_>,
        locale: &Locale,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let parity = inputs.theme.parity.contains(&locale.tag);
        let mut others = Vec::new();
        for missing in self.0.iter().filter(|missing| !missing.is_reported()) {
            let segment = missing.segment;
            match missing.standing {
                _ if segment.critical => {
                    diagnostics.push(text(Code::LocaleCriticalMissing, inputs, locale, missing));
                }
                _ if parity => {
                    diagnostics.push(text(Code::LocaleParity, inputs, locale, missing));
                }
                Standing::Missing => others.push(missing),
                _ => {}
            }
        }
        match others.as_slice() {
            [first, ..] if others.len() >= MANY => {
                diagnostics.push(many(inputs, locale, first.segment, &others));
            }
            few => diagnostics.extend(
                few.iter().map(|missing| text(Code::LocaleMissing, inputs, locale, missing)),
            ),
        }
        self.0.iter().any(|missing| missing.segment.critical)
    }
}

/// One report for all texts that a language lacks, with how many they are on each page.
fn many(
    inputs: &Inputs<'_>,
    locale: &Locale,
    first: &Segment,
    missing: &[&MissingText<'_>],
) -> Diagnostic {
    let mut pages: IndexMap<&PageId, usize> = IndexMap::new();
    for text in missing {
        *pages.entry(&text.segment.page).or_default() += 1;
    }
    pages.sort_by(|_, a, _, b| b.cmp(a));
    let pages: Vec<String> =
        pages.iter().map(|(page, count)| format!("{count} of `{page}`")).collect();
    Diagnostic::new(
        Code::LocaleMissing,
        format!(
            "{} texts are not translated into `{}`: {}",
            missing.len(),
            locale.tag,
            pages.join(", ")
        ),
    )
    .in_file(&file(inputs, locale, first))
    .help(format!(
        "translate them; until then readers see the fallback language. The first is `{}`: {}",
        first.id, first.pattern
    ))
}

fn text(
    code: Code,
    inputs: &Inputs<'_>,
    locale: &Locale,
    missing_text: &MissingText<'_>,
) -> Diagnostic {
    let segment = missing_text.segment;
    let (id, tag, file) = (&segment.id, &locale.tag, file(inputs, locale, segment));
    match (&missing_text.standing, missing_text.translation) {
        (Standing::Missing, Some(span)) => {
            Diagnostic::new(code, format!("`{id}` is not translated into `{tag}`"))
                .at(span.clone(), "a text of the source language")
                .help(if may_be_the_same(&segment.pattern) {
                    format!("translate it; if it is the same in both languages, whoever has reviewed it runs `handbill locale review {tag} {id} --by \"NAME\"`")
                } else {
                    format!("translate it: {}", segment.pattern)
                })
        }
        (Standing::Missing, _) | (_, None) => {
            let missing = Diagnostic::new(code, format!("`{id}` is not translated into `{tag}`"));
            if let Some(misspelt) = missing_text.misspelt {
                return missing
                    .at(misspelt.span.clone(), "this id has no text")
                    .at(segment.span.clone(), "the text")
                    .help(format!("if this is its translation, correct the id to `{id}`; otherwise add `{id} = …` to {file}"));
            }
            let unread = missing_text.unread.map(|unread| (unread, unread.reason));
            let (missing, what) = match unread {
                Some((unread, UnreadReason::Tab)) => (
                    missing.at(unread.span.clone(), "its text begins with a tab"),
                    "begin the line with spaces".to_owned(),
                ),
                Some((unread, _)) => (
                    missing.at(unread.span.clone(), "no text"),
                    "write it after the `=`".to_owned(),
                ),
                None => (missing.in_file(&file), format!("add `{id} = …` to {file}")),
            };
            missing
                .at(segment.span.clone(), "the text")
                .follows(&*file)
                .help(format!("{what}; the source text is: {}", segment.pattern))
        }
        (Standing::Stale { .. }, Some(span)) => {
            Diagnostic::new(code, format!("the `{tag}` translation of `{id}` is out of date"))
                .at(span.clone(), "translated from an earlier text")
                .at(segment.span.clone(), "the text now")
                .help(format!("update it in {file}, then run `handbill locale sync`. It must match: {}", segment.pattern))
        }
        (Standing::Refused | Standing::Fresh | Standing::Unreviewed, Some(_)) => {
            Diagnostic::new(code, format!("the `{tag}` translation of `{id}` was refused"))
                .in_file(&file)
                .at(segment.span.clone(), "the text")
                .help(format!("correct it in {file}; the source text is: {}", segment.pattern))
        }
    }
}

/// The file that the translation belongs into.
fn file(inputs: &Inputs<'_>, locale: &Locale, segment: &Segment) -> SourcePath {
    let local = || {
        let path = &inputs.theme.local.as_ref()?.file;
        path.strip_suffix("local.md")
            .map(|theme| format!("{theme}locales/{}/local.ftl", locale.tag))
    };
    let own = || format!("locales/{}/{}.ftl", locale.tag, segment.page);
    let path = if segment.page.as_str() == "local" { local() } else { None };
    path.unwrap_or_else(own).into()
}

//! What a language does not have of its own, and how that is told.

use indexmap::IndexMap;

use super::editions::Inputs;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{Locale, PageId, Segment};

/// Why a language has no text of its own to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// There is no translation.
    Untranslated,
    /// The translation there is older than its source and must not be shown.
    Stale(Span),
    /// The translation is not safe to use, which has been reported.
    Refused,
}

/// From how many texts of a page on they are told in one report.
const MANY: usize = 6;

/// The texts shown in a fallback language.
#[derive(Default)]
pub(super) struct Gaps<'r>(Vec<(&'r Segment, Gap)>);

impl<'r> Gaps<'r> {
    pub(super) fn note(&mut self, segment: &'r Segment, gap: Gap) {
        self.0.push((segment, gap));
    }

    /// Critical texts one by one, as errors; of the others, a page at a time when there are
    /// many. Whether there is a critical one.
    pub(super) fn report(
        &self,
        inputs: &Inputs<'_>,
        locale: &Locale,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let parity = inputs.theme.parity.contains(&locale.tag);
        let mut pages: IndexMap<&PageId, Vec<&Segment>> = IndexMap::new();
        for (segment, gap) in &self.0 {
            match gap {
                _ if segment.critical => {
                    diagnostics.push(text(
                        Code::LocaleCriticalMissing,
                        inputs,
                        locale,
                        segment,
                        gap,
                    ));
                }
                _ if parity => {
                    diagnostics.push(text(Code::LocaleParity, inputs, locale, segment, gap));
                }
                Gap::Untranslated => pages.entry(&segment.page).or_default().push(segment),
                Gap::Stale(_) | Gap::Refused => {}
            }
        }
        for segments in pages.values() {
            match segments.as_slice() {
                [first, ..] if segments.len() >= MANY => {
                    diagnostics.push(page(inputs, locale, first, segments.len()));
                }
                few => diagnostics.extend(few.iter().map(|segment| {
                    text(Code::LocaleMissing, inputs, locale, segment, &Gap::Untranslated)
                })),
            }
        }
        self.0.iter().any(|(segment, _)| segment.critical)
    }
}

fn page(inputs: &Inputs<'_>, locale: &Locale, first: &Segment, count: usize) -> Diagnostic {
    Diagnostic::new(
        Code::LocaleMissing,
        format!("{count} texts of `{}` are not translated into `{}`", first.page, locale.tag),
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
    segment: &Segment,
    gap: &Gap,
) -> Diagnostic {
    let (id, tag, file) = (&segment.id, &locale.tag, file(inputs, locale, segment));
    match gap {
        Gap::Untranslated => {
            Diagnostic::new(code, format!("`{id}` is not translated into `{tag}`"))
                .in_file(&file)
                .at(segment.span.clone(), "the text")
                .help(format!("add `{id} = …` to {file}; the source text is: {}", segment.pattern))
        }
        Gap::Stale(span) => {
            Diagnostic::new(code, format!("the `{tag}` translation of `{id}` is out of date"))
                .at(span.clone(), "translated from an earlier text")
                .at(segment.span.clone(), "the text now")
                .help(format!("update it in {file} to match: {}", segment.pattern))
        }
        Gap::Refused => {
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

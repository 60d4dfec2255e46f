//! One text, looked up along the chain of languages.

use std::sync::Arc;

use super::edition::Resolver;
use super::missing_texts::Gap;
use super::text::{TextError, Values};
use crate::diag::{Code, Diagnostic, Span};
use crate::model::{Catalog, Freshness, Inline, Locale, Placeable, Segment, SegmentId, Text};
use crate::translation::freshness;

impl<'r> Resolver<'r> {
    /// The text of a segment; `None` when no language of the chain has a usable one, which has
    /// been reported.
    pub(super) fn text(&mut self, id: &SegmentId) -> Option<Text> {
        let segment = self.segment(id)?;
        let first = self.seen.insert(id.clone()) && segment.translatable;
        self.coverage.total += usize::from(first);
        let mut gap = Gap::Untranslated;
        for tag in self.chain.clone() {
            if *tag == *self.inputs.campaign.identity.source || !segment.translatable {
                break;
            }
            let own = tag == self.locale.tag;
            match self.translated(&tag, segment, own && first) {
                Ok((text, fresh)) => {
                    match fresh {
                        _ if !first => {}
                        _ if !own => self.note(segment, gap),
                        Freshness::Fresh => self.coverage.fresh += 1,
                        _ => self.coverage.stale += 1,
                    }
                    return Some(text);
                }
                Err(why) if own => gap = why,
                Err(_) => {}
            }
        }
        self.source_text(segment, first, gap)
    }

    fn segment(&self, id: &SegmentId) -> Option<&'r Segment> {
        let campaign = &self.inputs.campaign.segments;
        campaign.get(id).or_else(|| self.inputs.theme.segments.get(id))
    }

    fn catalog(&self, tag: &str, segment: &Segment) -> Option<&'r Catalog> {
        if segment.page.as_str() == "local" {
            self.inputs.theme.catalogs.get(tag)
        } else {
            self.inputs.catalogs.get(tag)
        }
    }

    /// The translation under one tag, or why it cannot be used.
    fn translated(
        &mut self,
        tag: &Arc<str>,
        segment: &'r Segment,
        tell: bool,
    ) -> Result<(Text, Freshness), Gap> {
        let catalog = self.catalog(tag, segment).ok_or(Gap::Untranslated)?;
        let message = catalog.messages.get(&segment.id).ok_or(Gap::Untranslated)?;
        let fresh = freshness(catalog, segment);
        if self.inputs.refused.contains(&(tag.to_string(), segment.id.clone())) {
            return Err(Gap::Refused);
        }
        if matches!(fresh, Freshness::Stale { .. }) {
            let kept_back = segment.critical || holds_data(segment);
            if tell {
                self.diagnostics.push(stale(segment, &message.value_span, kept_back));
            }
            if kept_back {
                return Err(Gap::Stale(message.value_span.clone()));
            }
        }
        let formatter = self.formatters.iter().find(|(known, _)| known == tag).map(|(_, f)| f);
        let formatter = formatter.ok_or(Gap::Untranslated)?;
        let values = Values { formatter, ..self.values };
        let resolved = values.resolve(&message.pattern, &segment.placeables);
        let blank = matches!(&resolved, Ok(inlines) if is_blank(inlines));
        match resolved {
            Ok(inlines) if !blank => {
                let span = message.value_span.clone();
                let fallback = self.fallback(tag);
                Ok((Text { segment: segment.id.clone(), inlines, fallback, span }, fresh))
            }
            Ok(_) => {
                if tell {
                    self.diagnostics.push(refused(segment, &message.value_span, "is empty"));
                }
                Err(Gap::Refused)
            }
            Err(TextError::Unsafe(what)) => {
                if tell && segment.is_defined() {
                    self.diagnostics.push(refused(segment, &message.value_span, &what));
                }
                Err(Gap::Refused)
            }
            Err(TextError::Missing(_)) => Err(Gap::Untranslated),
            Err(TextError::Format) => {
                if tell {
                    self.diagnostics.push(no_format(tag, segment));
                }
                Err(Gap::Refused)
            }
        }
    }

    fn source_text(&mut self, segment: &'r Segment, first: bool, gap: Gap) -> Option<Text> {
        let source = Arc::clone(&self.inputs.campaign.identity.source);
        let own = source == self.locale.tag || !segment.translatable;
        if first && own {
            self.coverage.fresh += 1;
        } else if first {
            self.note(segment, gap);
        }
        let formatter = if segment.translatable {
            self.formatters
                .iter()
                .find(|(tag, _)| *tag == source)
                .map(|(_, formatter)| formatter)?
        } else {
            self.values.formatter
        };
        let values = Values { formatter, ..self.values };
        match values.resolve_source(&segment.pattern, &segment.placeables) {
            Ok(inlines) => {
                let fallback = if own { None } else { self.fallback(&source) };
                let span = segment.span.clone();
                return Some(Text { segment: segment.id.clone(), inlines, fallback, span });
            }
            // What refers to an empty slot has been left out before.
            Err(TextError::Missing(_)) => {}
            Err(TextError::Format) => self.diagnostics.push(no_format(&source, segment)),
            // A name that nothing defines was reported when the page was read.
            Err(TextError::Unsafe(_)) if !segment.is_defined() => {}
            Err(TextError::Unsafe(what)) => self.diagnostics.push(
                Diagnostic::new(Code::MarkdownSegment, format!("this text {what}"))
                    .at(segment.span.clone(), "here")
                    .help("link to a page (`help.md`) or to an entry under `[links]` (`{ $name }`), and use `{ $name }` for everything else"),
            ),
        }
        None
    }

    /// The language of a text, when that is not the edition's own.
    fn fallback(&self, tag: &str) -> Option<Arc<Locale>> {
        if *self.locale.tag == *tag {
            return None;
        }
        self.locales.iter().find(|locale| *locale.tag == *tag).cloned()
    }

    fn note(&mut self, segment: &'r Segment, gap: Gap) {
        self.coverage.missing += 1;
        self.gaps.note(segment, gap);
    }
}

/// Whether the text holds a figure, a date or a number to call.
fn holds_data(segment: &Segment) -> bool {
    segment.placeables.values().any(|placeable| {
        !matches!(placeable, Placeable::Link(_) | Placeable::Footnote(_) | Placeable::Platform(_))
    })
}

/// Whether a text shows nothing.
fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.trim().is_empty(),
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } => {
            is_blank(content)
        }
        Inline::Break | Inline::Note(_) => true,
        Inline::Value { .. } | Inline::Phone(_) => false,
    })
}

fn stale(segment: &Segment, span: &Span, kept_back: bool) -> Diagnostic {
    let why = match (kept_back, segment.critical) {
        (false, _) => "",
        (true, true) => ", and is not shown because the text is critical",
        (true, false) => ", and is not shown because the text contains data",
    };
    Diagnostic::new(
        Code::LocaleStale,
        format!("the translation of `{}` is out of date{why}", segment.id),
    )
    .at(span.clone(), "translated from an earlier text")
    .at(segment.span.clone(), "the text now")
    .help("update the translation, then run `handbill locale sync`")
}

fn refused(segment: &Segment, span: &Span, what: &str) -> Diagnostic {
    Diagnostic::new(Code::LocaleRefused, format!("the translation of `{}` {what}", segment.id))
        .at(span.clone(), "in this translation")
        .help(format!(
            "keep every `{{ $name }}` and every link of the source text: {}",
            segment.pattern
        ))
}

fn no_format(tag: &str, segment: &Segment) -> Diagnostic {
    Diagnostic::new(Code::LocaleFormat, format!("there is no Unicode data for dates in `{tag}`"))
        .at(segment.span.clone(), "contains a date")
        .help("report this as a bug, and name the language")
}

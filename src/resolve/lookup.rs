//! One text, looked up along the chain of languages.

use std::sync::Arc;

use super::edition::Resolver;
use super::keep_together::keep_together;
use super::missing_texts::MissingText;
use super::text::{TextError, Values};
use crate::diag::{Code, Diagnostic, Span, is_slip};
use crate::model::{Catalog, Inline, Locale, Message, Segment, SegmentId, Standing, Text};
use crate::translation::is_shown;

impl<'r> Resolver<'r> {
    /// The text of a segment; `None` when no language of the chain has a usable one, which has
    /// been reported.
    pub(super) fn text(&mut self, id: &SegmentId) -> Option<Text> {
        let segment = self.segment(id)?;
        let is_first = self.seen.insert(id.clone()) && segment.translatable;
        let own = Arc::clone(&self.locale.tag);
        let source = Arc::clone(&self.inputs.campaign.identity.source);
        for tag in self.chain.clone() {
            if tag == source || !segment.translatable {
                break;
            }
            let is_reported = is_first && tag == own;
            if let Some(text) = self.translated(&tag, segment, is_reported) {
                if is_first {
                    self.count(segment, tag == own);
                }
                return Some(text);
            }
        }
        if is_first {
            self.count(segment, own == source);
        }
        self.source_text(segment)
    }

    /// Counts a text; notes it as missing when it is shown in another language.
    fn count(&mut self, segment: &'r Segment, is_shown: bool) {
        let tag = &*self.locale.tag;
        let is_source = *tag == *self.inputs.campaign.identity.source;
        let standing = if is_source { &Standing::Fresh } else { self.standing(tag, segment) };
        self.coverage.add(standing, is_shown);
        if !is_shown {
            let catalog = self.catalog(tag, segment);
            let message = catalog.and_then(|catalog| catalog.messages.get(&segment.id));
            self.missing.add(MissingText {
                segment,
                standing: standing.clone(),
                translation: message.map(|message| &message.value_span),
                misspelt: catalog
                    .filter(|_| message.is_none())
                    .and_then(|catalog| self.misspelt(catalog, segment)),
                unread: catalog.and_then(|catalog| catalog.unread.get(&segment.id)),
            });
        }
    }

    /// The message that translates nothing and has nearly the id of a text.
    fn misspelt(&self, catalog: &'r Catalog, segment: &Segment) -> Option<&'r Message> {
        let mut spare = catalog.messages.iter().filter(|(id, _)| self.segment(id).is_none());
        spare.find(|(id, _)| is_slip(id.as_str(), segment.id.as_str())).map(|(_, message)| message)
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

    fn standing(&self, tag: &str, segment: &Segment) -> &'r Standing {
        let local = segment.page.as_str() == "local";
        let standings = if local { self.inputs.local_standings } else { self.inputs.standings };
        standings.get(tag, &segment.id)
    }

    /// The translation under one tag, when it may be shown.
    fn translated(
        &mut self,
        tag: &Arc<str>,
        segment: &'r Segment,
        is_reported: bool,
    ) -> Option<Text> {
        let message = self.catalog(tag, segment)?.messages.get(&segment.id)?;
        let standing = self.standing(tag, segment);
        let is_shown = is_shown(standing, segment);
        // A language that must have the text is stopped by an error that says so.
        let parity = self.inputs.theme.parity.contains(&self.locale.tag);
        let stops = !is_shown && (segment.critical || parity);
        if is_reported && matches!(standing, Standing::Stale { .. }) && !stops {
            self.diagnostics.push(stale(segment, &message.value_span, !is_shown));
        }
        if !is_shown {
            return None;
        }
        let formatter = self.formatters.iter().find(|(known, _)| known == tag).map(|(_, f)| f)?;
        let values = Values { formatter, ..self.values };
        match values.resolve(message, &segment.placeables) {
            Ok(mut inlines) => {
                self.drop_notes(&mut inlines);
                self.keep_together(&mut inlines, tag);
                let (span, fallback) = (message.value_span.clone(), self.fallback(tag));
                return Some(Text { segment: segment.id.clone(), inlines, fallback, span });
            }
            // The checks refuse what is not safe; this is the second lock on the door.
            Err(TextError::Unsafe(what)) if is_reported && segment.is_defined() => {
                self.diagnostics.push(refused(segment, &message.value_span, &what));
            }
            Err(TextError::Format) if is_reported => {
                self.diagnostics.push(no_format(tag, segment));
            }
            Err(_) => {}
        }
        None
    }

    fn source_text(&mut self, segment: &'r Segment) -> Option<Text> {
        let source = Arc::clone(&self.inputs.campaign.identity.source);
        let own = source == self.locale.tag || !segment.translatable;
        let formatter = if segment.translatable {
            self.formatters
                .iter()
                .find(|(tag, _)| *tag == source)
                .map(|(_, formatter)| formatter)?
        } else {
            self.values.formatter
        };
        let values = Values { formatter, ..self.values };
        match values.resolve_source(segment) {
            Ok(mut inlines) => {
                self.drop_notes(&mut inlines);
                self.keep_together(&mut inlines, if own { &self.locale.tag } else { &source });
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

    fn keep_together(&self, inlines: &mut [Inline], tag: &str) {
        if let Some(rules) = self.inputs.theme.keep_together.of(tag) {
            keep_together(inlines, rules);
        }
    }

    /// The language of a text, when that is not the edition's own.
    fn fallback(&self, tag: &str) -> Option<Arc<Locale>> {
        if *self.locale.tag == *tag {
            return None;
        }
        self.locales.iter().find(|locale| *locale.tag == *tag).cloned()
    }
}

fn stale(segment: &Segment, span: &Span, kept_back: bool) -> Diagnostic {
    let why = if kept_back { ", and is not shown because the text contains data" } else { "" };
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

//! The stylesheets of a site, held against that of the base.

use std::collections::BTreeSet;
use std::ops::Range;

use super::style::{Held, ProtectedPaths, SITE, StyleFault, style_faults};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{MediaType, OutputTree};

/// Gives the text of a file of the theme.
pub(crate) type ReadSource<'s> = &'s dyn Fn(&SourcePath) -> Option<String>;

/// Reports what stylesheets do beyond looks. `source` gives the text of a file of the theme.
pub(super) fn check(
    tree: &OutputTree,
    protected: &ProtectedPaths,
    source: ReadSource<'_>,
    diagnostics: &mut Diagnostics,
) {
    // The stylesheets of all languages come from one file, and differ in what the build wrote
    // before it.
    let mut read = BTreeSet::new();
    let mut found: BTreeSet<(SourcePath, StyleFault)> = BTreeSet::new();
    for artifact in tree.0.values().filter(|artifact| artifact.media == MediaType::Css) {
        let Some(file) = &artifact.source else { continue };
        let css = String::from_utf8_lossy(&artifact.bytes);
        let own = css.split_once("--scale:").map_or(&*css, |(_, own)| own).to_owned();
        let own = own.split_once('}').map_or(own.clone(), |(_, own)| own.to_owned());
        if read.insert((file.clone(), own)) {
            let faults = style_faults(&css, Held { base: SITE, whole: true }, protected);
            found.extend(faults.into_iter().map(|fault| (file.clone(), fault)));
        }
    }
    for (file, fault) in found {
        let text = source(&file).unwrap_or_default();
        let diagnostic = Diagnostic::new(Code::ThemeStyle, fault.what).help(fault.help);
        let place = place(&text, &fault.selector, &fault.value);
        diagnostics.push(match place {
            Some(place) => diagnostic.at(Span::new(&file, place), "this rule"),
            None => diagnostic.in_file(&file),
        });
    }
}

/// Where a rule with this selector and value begins; where the value stands, if the selector is
/// written otherwise.
fn place(text: &str, selector: &str, value: &str) -> Option<Range<usize>> {
    let has_value = |start: &usize| {
        let rule = text.get(*start..).unwrap_or_default();
        rule.split('}').next().is_some_and(|rule| rule.contains(value))
    };
    let of = |words: &str| {
        let mut places = text.match_indices(words).map(|(start, _)| start).filter(has_value);
        let start = places.next().filter(|_| !words.is_empty())?;
        Some(start..start + words.len())
    };
    of(selector).or_else(|| of(value))
}

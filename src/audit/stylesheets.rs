//! The stylesheets of a site, seen from the elements that must be seen.

use std::collections::BTreeSet;

use super::style::{ProtectedPaths, StyleFault, style_faults};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::model::{MediaType, OutputTree};

/// Gives the text of a file of the theme.
pub(crate) type ReadSource<'s> = &'s dyn Fn(&SourcePath) -> Option<String>;

/// Reports what stylesheets hide, write or cover. `source` gives the text of a file of the theme.
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
            let faults = style_faults(&css, protected);
            found.extend(faults.into_iter().map(|fault| (file.clone(), fault)));
        }
    }
    for (file, fault) in found {
        let text = source(&file).unwrap_or_default();
        let diagnostic = Diagnostic::new(Code::ThemeStyle, fault.what).help(fault.help);
        let place = place(&text, &fault.selector, &fault.value);
        diagnostics.push(match place {
            Some(start) => {
                diagnostic.at(Span::new(&file, start..start + fault.selector.len()), "this rule")
            }
            None => diagnostic.in_file(&file),
        });
    }
}

/// Where a rule with this selector and value begins.
fn place(text: &str, selector: &str, value: &str) -> Option<usize> {
    if selector.is_empty() {
        return None;
    }
    let has_value = |start: &usize| {
        let rule = text.get(*start..).unwrap_or_default();
        rule.split('}').next().is_some_and(|rule| rule.contains(value))
    };
    text.match_indices(selector).map(|(start, _)| start).find(has_value)
}

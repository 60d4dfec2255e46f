//! Drawings of a theme, which have no words: nobody translates them, and no rule reads them.

use super::svg;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{MediaType, OutputTree};

/// Reports drawings of a theme with letters or digits.
pub(super) fn check(tree: &OutputTree, diagnostics: &mut Diagnostics) {
    for artifact in tree.0.values().filter(|artifact| artifact.media == MediaType::Svg) {
        let Some(file) = artifact.source.as_ref().filter(|file| file.starts_with("themes/")) else {
            continue;
        };
        let words = svg::words(&String::from_utf8_lossy(&artifact.bytes));
        if let Some(first) = words.first() {
            let first: String = first.chars().take(60).collect();
            diagnostics.push(
                Diagnostic::new(
                    Code::PageWords,
                    format!("the drawing `{file}` shows `{first}`, which is neither the campaign's text nor an interface word"),
                )
                .in_file(file)
                .help("delete the text from the drawing: words of pages are translated and checked"),
            );
        }
    }
}

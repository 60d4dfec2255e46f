//! A TOML text as it can be read.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use super::edits::Edits;
use super::repair::repair;
use super::repaired::Repaired;
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};

/// A TOML text, with what is wrong with its syntax put right as far as that is known.
pub(in crate::load) struct TomlText {
    pub(in crate::load) file: SourcePath,
    /// The byte of the file at which the text begins.
    offset: usize,
    text: String,
    edits: Edits,
    is_whole: bool,
}

impl TomlText {
    /// Reads a text that begins at byte `offset` of `file`; every error of its syntax is reported.
    pub(in crate::load) fn read(
        file: &SourcePath,
        offset: usize,
        text: &str,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let Repaired { text, edits, faults, is_whole } = repair(text);
        for fault in faults {
            let place =
                |range: Range<usize>| Span::new(file, range.start + offset..range.end + offset);
            let message = format!("this is not valid TOML: {}", fault.what);
            let mut diagnostic = Diagnostic::new(Code::ConfigSyntax, message)
                .at(place(fault.range), "here")
                .help(fault.help);
            if let Some(first) = fault.first {
                diagnostic = diagnostic.at(place(first), "first here");
            }
            diagnostics.push(diagnostic);
        }
        Self { file: Arc::clone(file), offset, text, edits, is_whole }
    }

    /// Its tables.
    pub(in crate::load) fn table(&self) -> Spanned<DeTable<'_>> {
        DeTable::parse_recoverable(&self.text).0
    }

    /// Whether all of it could be read. Where a part could not, what seems to be missing may stand
    /// in it.
    pub(in crate::load) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The place of a passage in the file.
    pub(in crate::load) fn place(&self, range: Range<usize>) -> Span {
        let range = self.edits.written(range);
        Span::new(&self.file, range.start + self.offset..range.end + self.offset)
    }

    /// A passage as it stands in the text.
    pub(in crate::load) fn passage(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }
}

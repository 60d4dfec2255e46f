//! The project's files as the loader sees them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};

/// All files of a project by path.
pub(super) struct Files<'f>(pub(super) &'f BTreeMap<SourcePath, Arc<[u8]>>);

impl<'f> Files<'f> {
    /// The text of a file; reports one that is not UTF-8.
    pub(super) fn text(&self, path: &str, diagnostics: &mut Diagnostics) -> Option<&'f str> {
        let (path, bytes) = self.0.get_key_value(path)?;
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let at = error.valid_up_to();
                diagnostics.push(
                    Diagnostic::new(Code::FileNotUtf8, format!("`{path}` is not UTF-8"))
                        .at(Span::new(path, at..at + 1), "first byte that is not UTF-8")
                        .help("open the file in an editor and save it with the encoding UTF-8"),
                );
                None
            }
        }
    }

    /// Whether the file is there.
    pub(super) fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The files whose path begins with `prefix`, by path.
    pub(super) fn below(
        &self,
        prefix: &str,
    ) -> impl Iterator<Item = (&'f SourcePath, &'f Arc<[u8]>)> + use<'f> {
        let prefix: SourcePath = prefix.into();
        let bound = Arc::clone(&prefix);
        self.0.range(bound..).take_while(move |(path, _)| path.starts_with(&*prefix))
    }

    /// The names of the themes.
    pub(super) fn themes(&self) -> BTreeSet<String> {
        self.below("themes/")
            .filter_map(|(path, _)| {
                let name = path.strip_prefix("themes/")?.strip_suffix("/theme.toml")?;
                (!name.contains('/')).then(|| name.to_owned())
            })
            .collect()
    }
}

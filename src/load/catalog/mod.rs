//! The Fluent files of one language, with its `locale.toml` and what earlier runs remember.
//!
//! The parser recovers from a bad message, so that one slip does not lose a whole file; every
//! slip is reported, and what could be read is used.

mod info;
mod state;

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath, Span};
use crate::fluent::{self, FlatText, FluentFile};
use crate::markdown::inline;
use crate::model::{Catalog, Message, Pattern, SegmentId, Variant};
use crate::translation::parse_state;

/// Loads the catalog of `tag` from the files of `folder`: Fluent files, `locale.toml`,
/// `.state.tsv`. `source` is the source language.
pub(super) fn load<'f>(
    (tag, source): (&str, &str),
    folder: &str,
    files: impl Iterator<Item = (&'f SourcePath, &'f [u8])>,
    diagnostics: &mut Diagnostics,
) -> Catalog {
    let mut catalog = Catalog {
        tag: tag.into(),
        info: info::unreviewed(),
        messages: IndexMap::new(),
        unread: BTreeMap::new(),
        interface: IndexMap::new(),
        unread_interface: BTreeMap::new(),
        state: BTreeMap::new(),
        folder: folder.into(),
    };
    for (path, bytes) in files {
        let inner = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/');
        let Ok(text) = std::str::from_utf8(bytes) else {
            diagnostics.push(not_utf8(path, bytes));
            continue;
        };
        match inner {
            "locale.toml" => catalog.info = info::read(path, text, (tag, source), diagnostics),
            ".state.tsv" => {
                catalog.state = parse_state(text, tag);
                state::check(path, (tag, text), &catalog.state, diagnostics);
            }
            "interface.ftl" => {
                let FluentFile { messages, unread } = fluent::read(path, text, diagnostics);
                for (id, message) in messages {
                    insert(&mut catalog.interface, id, message, diagnostics);
                }
                catalog.unread_interface.extend(unread);
            }
            _ if inner.rsplit('.').next() == Some("ftl") => {
                let FluentFile { messages, unread } = fluent::read(path, text, diagnostics);
                for (id, mut message) in messages {
                    message.variants = variants(&message.pattern);
                    insert(&mut catalog.messages, SegmentId::new(id), message, diagnostics);
                }
                let unread = unread.into_iter().map(|(id, unread)| (SegmentId::new(id), unread));
                catalog.unread.extend(unread);
            }
            _ => {}
        }
    }
    catalog
}

/// Every text that a translation can come to, parsed: once here, for the checks and for all themes.
pub(crate) fn variants(pattern: &Pattern) -> Vec<Variant> {
    let parsed = |flat: FlatText| Variant {
        pieces: inline::parse(&flat.masked, &flat.names),
        choices: flat.choices,
        text: flat.text,
    };
    fluent::variants(pattern).into_iter().map(parsed).collect()
}

fn insert<K: std::hash::Hash + Eq + std::fmt::Display>(
    messages: &mut IndexMap<K, Message>,
    id: K,
    message: Message,
    diagnostics: &mut Diagnostics,
) {
    if let Some(first) = messages.get(&id) {
        diagnostics.push(
            Diagnostic::new(Code::LocaleDuplicate, format!("`{id}` is translated twice"))
                .at(message.span.clone(), "again here")
                .at(first.span.clone(), "first here")
                .help("delete one of the two"),
        );
        return;
    }
    messages.insert(id, message);
}

fn not_utf8(path: &SourcePath, bytes: &[u8]) -> Diagnostic {
    let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
    Diagnostic::new(Code::FileNotUtf8, format!("`{path}` is not UTF-8"))
        .at(Span::new(path, at..at + 1), "first byte that is not UTF-8")
        .help("open the file in an editor and save it with the encoding UTF-8")
}

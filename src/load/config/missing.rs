//! A key that an entry lacks.

use crate::diag::{Code, Diagnostic};
use crate::load::reader::TableReader;

/// Reports a key that an entry needs while its status is not `missing`.
pub(super) fn missing(table: &TableReader<'_, '_>, key: &str) -> Diagnostic {
    Diagnostic::new(Code::ConfigMissingKey, format!("this entry has no `{key}`"))
        .at(table.span(), format!("no `{key}`"))
        .help(format!("add `{key} = …`, or `status = \"missing\"` until you know it"))
}

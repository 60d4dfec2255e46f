//! `[bold]`: what the stylesheet and the templates of a theme set in bold.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{BoldPart, BoldText};

/// Reads `[bold]`; `None` when the theme does not say.
pub(super) fn bold(
    reader: &mut TableReader<'_, '_>,
    diagnostics: &mut Diagnostics,
) -> Option<BoldText> {
    let mut table = reader.table("bold", diagnostics)?;
    let mut bold = BoldText::default();
    for (name, span) in table.strings("parts", diagnostics) {
        match BoldPart::from_name(&name) {
            Some(part) => drop(bold.parts.insert(part)),
            None => {
                let known = BoldPart::ALL.map(BoldPart::name);
                diagnostics.push(not_allowed("parts", &name, span, &known));
            }
        }
    }
    for (id, span) in table.strings("words", diagnostics) {
        let begin = id.strip_suffix('*').unwrap_or(&id);
        let is_id = begin.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_id && !id.is_empty() {
            bold.words.insert(id);
        } else {
            diagnostics.push(
                Diagnostic::new(Code::ConfigValue, format!("`words` cannot hold `{id}`"))
                    .at(span, "not an id of interface.ftl")
                    .help(
                        "write an id such as `exit`, or the beginning of several such as `alert-*`",
                    ),
            );
        }
    }
    table.finish(diagnostics);
    Some(bold)
}

//! Lists that begin with a number that could be one to call.

use super::rules::Rules;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Block, ListKind, Origin, SegmentId};

/// The highest number that a list of the campaign may begin with; it goes on from another.
const CAMPAIGN: u64 = 99;
/// The same in the text of a theme, which has no long lists.
const THEME: u64 = 9;

/// No list begins like a number to call: `118. Call us`.
pub(super) fn starts(rules: &Rules<'_>, diagnostics: &mut Diagnostics) {
    for page in rules.pages() {
        let most = if matches!(page.origin, Origin::Theme(_)) { THEME } else { CAMPAIGN };
        let notes = page.footnotes.iter().flat_map(|note| &note.blocks);
        let blocks = page.sections.iter().flat_map(|section| &section.blocks);
        let mut open: Vec<&Block<SegmentId>> = blocks.chain(notes).collect();
        while let Some(block) = open.pop() {
            let (kind, items) = match block {
                Block::List { kind, items } => (*kind, items),
                Block::Quote(blocks) | Block::Alert { blocks, .. } => {
                    open.extend(blocks);
                    continue;
                }
                Block::Definitions(all) => {
                    open.extend(all.iter().flat_map(|definition| &definition.details));
                    continue;
                }
                _ => continue,
            };
            open.extend(items.iter().flatten());
            let first = items.iter().flatten().find_map(Block::words);
            let ListKind::Ordered(start) = kind else { continue };
            if start <= most {
                continue;
            }
            let message = format!("the list begins with {start}, which reads as a number to call");
            let diagnostic = Diagnostic::new(Code::ContactTyped, message)
                .help("begin the list with 1, or write it without numbers");
            diagnostics.push(match first.and_then(|id| rules.span(id)) {
                Some(span) => diagnostic.at(span.clone(), "in this list"),
                None => diagnostic,
            });
        }
    }
}

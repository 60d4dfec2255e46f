//! Whether a product that is not final says so, and each piece that is cut out of it.

use super::outline::Bounds;
use super::said::{Said, letters, said};
use super::sheet::Sheet;
use crate::diag::{Code, Diagnostic};
use crate::model::without_marks;

/// The slot of the word that says so.
const MARK: &str = "mark";

/// What the first page of a product fails to say.
pub(super) fn unmarked(sheet: &Sheet<'_>) -> Option<Diagnostic> {
    let word = sheet.info.texts.iter().find(|written| written.slot == MARK)?;
    let word = without_marks(&word.text);
    // A block of that name may say something else.
    let wanted = letters(&word);
    let is_mark =
        |owner: usize, block: &Said| sheet.owner(owner).name == MARK && block.letters() == wanted;
    let blocks = said(sheet).into_iter().filter(|(owner, block)| is_mark(*owner, block));
    let marks: Vec<Bounds> = blocks.map(|(_, block)| block.bounds).collect();
    let label = &sheet.info.label;
    let message = if sheet.pieces.is_empty() {
        if !marks.is_empty() {
            return None;
        }
        format!("nothing on {label} says `{}`", word.trim())
    } else {
        let is_bare = |piece: &&Bounds| !marks.iter().any(|mark| piece.holds(*mark));
        let bare = sheet.pieces.iter().filter(is_bare).count();
        if bare == 0 {
            return None;
        }
        let all = sheet.pieces.len();
        format!("{bare} of the {all} pieces of {label} do not say `{}`", word.trim())
    };
    let help = "ask the designer of the theme to show `data.mark` on it, and on each piece that is cut out of it";
    Some(Diagnostic::new(Code::PressMark, message).help(help))
}

//! Markup and links must match the source.

use super::case::Case;
use super::finding::Finding;
use crate::model::{InlineError, LinkTarget, Piece, Placeable, Tree, WrittenTarget};

/// Rule 4: no markup but Markdown's.
pub(super) fn raw_html(case: &Case<'_>) -> Option<Finding> {
    match &case.variant.pieces {
        Err(InlineError::RawHtml(html)) => Some(Finding::error(
            format!("contains raw HTML: `{html}`"),
            "write it in Markdown; the only tag allowed is `<br>`",
        )),
        Err(InlineError::Foreign { shown, remedy }) => Some(Finding::error(
            format!("contains `{shown}`, which readers would see as it is typed"),
            remedy,
        )),
        Err(InlineError::Reference(broken)) => Some(Finding::error(
            format!("contains `{}`: {}", broken.shown, broken.what),
            "write every `{ $name }` as the source text does; to show a dollar sign or a brace, write `\\$` or `\\{`",
        )),
        Err(_) => Some(Finding::error(
            "contains an image, a block or emphasis nested too deeply",
            "write plain text, with `**bold**` or `*italic*` where the source has them",
        )),
        Ok(_) => None,
    }
}

/// Rule 5: links lead where those of the source lead.
pub(super) fn links(case: &Case<'_>) -> Option<Finding> {
    let pieces = case.variant.pieces.as_ref().ok()?;
    let targets = targets(pieces);
    let is_link = |target: &WrittenTarget| match target {
        WrittenTarget::Placeable(name) => matches!(
            case.source.placeables.get(name),
            Some(Placeable::Link(_) | Placeable::Contact(_))
        ),
        WrittenTarget::Typed(_) => false,
    };
    if !targets.iter().all(|target| is_link(target)) {
        return Some(Finding::error(
            "links to an address that is not in the source text",
            "write `[words]({ $link })` with a `{ $link }` from the source text",
        ));
    }
    let wanted = self::targets(&case.source.pieces).len();
    (targets.len() != wanted).then(|| {
        Finding::error(
            format!("has {} links; the source text has {wanted}", targets.len()),
            "keep every `[words]({ $link })` of the source text",
        )
    })
}

fn targets(pieces: &[Piece]) -> Vec<&WrittenTarget> {
    let mut targets = Vec::new();
    Piece::walk(pieces, &mut |piece| {
        if let Piece::Link { target, .. } = piece {
            targets.push(target);
        }
    });
    targets
}

/// Rule 5: a link stands behind words, not alone.
pub(super) fn bare_links(case: &Case<'_>) -> Option<Finding> {
    let mut shown = None;
    Piece::walk(case.variant.pieces.as_ref().ok()?, &mut |piece| {
        if let Piece::Placeable(name) = piece
            && let Some(Placeable::Link(target)) = case.source.placeables.get(name)
            && !matches!(target, LinkTarget::Named(_))
        {
            shown = Some(name);
        }
    });
    shown.map(|name| {
        Finding::error(
            format!("shows `{{ ${name} }}` outside of a link"),
            "write `[words]({ $link })`, as the source does",
        )
    })
}

/// A translation says something.
pub(super) fn blank(case: &Case<'_>) -> Option<Finding> {
    let mut says = false;
    Piece::walk(case.variant.pieces.as_ref().ok()?, &mut |piece| {
        says |= match piece {
            Piece::Text(text) => !text.trim().is_empty(),
            Piece::Placeable(name) => {
                !matches!(case.source.placeables.get(name), Some(Placeable::Footnote(_)))
            }
            _ => false,
        };
    });
    (!says).then(|| Finding::error("is empty", "write the translation, or delete the line"))
}

/// A mark of emphasis or code that the parser took for a word: readers would see it.
pub(super) fn bare_marks(case: &Case<'_>) -> Option<Finding> {
    let pieces = case.variant.pieces.as_ref().ok()?;
    ['*', '_', '`'].into_iter().find_map(|mark| {
        let (count, known) = (shown(pieces, mark), shown(&case.source.pieces, mark));
        let name = match mark {
            '*' if count > known + 1 => "`**`",
            '*' => "`*`",
            '_' => "`_`",
            _ => "a backquote",
        };
        (count > known).then(|| {
            Finding::error(
                format!("shows {name} to readers, as it is typed"),
                "put the mark directly before the first and directly after the last of the words that it marks; to show it, write `\\` before it",
            )
        })
    })
}

/// Whether a sign could be a mark: a low line within a word, as in a hashtag, is none.
fn is_mark(text: &str, at: usize, sign: char) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let after = text.get(at + sign.len_utf8()..).and_then(|tail| tail.chars().next());
    sign != '_' || before.is_none_or(char::is_whitespace) || after.is_none_or(char::is_whitespace)
}

/// How often readers see a sign.
fn shown(pieces: &[Piece], sign: char) -> usize {
    let mut count = 0;
    Piece::walk(pieces, &mut |piece| {
        if let Piece::Text(text) = piece {
            count += text.match_indices(sign).filter(|(at, _)| is_mark(text, *at, sign)).count();
        }
    });
    count
}

/// Rule 18: as much emphasis and as many breaks as the source.
pub(super) fn emphasis(case: &Case<'_>) -> Option<Finding> {
    let pieces = case.variant.pieces.as_ref().ok()?;
    (marks(pieces) != marks(&case.source.pieces)).then(|| {
        Finding::warning(
            "differs from the source text in bold, italics or line breaks",
            "use `**`, `*` and `<br>` as often as the source text does",
        )
    })
}

/// How often a text has strong emphasis, emphasis, code and line breaks.
fn marks(pieces: &[Piece]) -> [usize; 4] {
    let [mut strong, mut emphasis, mut code, mut breaks] = [0; 4];
    Piece::walk(pieces, &mut |piece| match piece {
        Piece::Strong(_) => strong += 1,
        Piece::Emphasis(_) => emphasis += 1,
        Piece::Code(_) => code += 1,
        Piece::Break => breaks += 1,
        _ => {}
    });
    [strong, emphasis, code, breaks]
}

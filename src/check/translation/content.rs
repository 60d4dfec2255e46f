//! References, markup, addresses and numbers must match the source.

use std::collections::BTreeMap;

use super::case::{Case, Finding};
use crate::diag::closest;
use crate::fluent::selectors;
use crate::model::{InlineError, LinkTarget, Name, Piece, Placeable, Tree, WrittenTarget, mask};

/// How often each placeable occurs in a text.
fn counts(text: &str) -> BTreeMap<Name, usize> {
    let mut counts = BTreeMap::new();
    for found in mask::find(text) {
        *counts.entry(found.name).or_default() += 1;
    }
    counts
}

/// Rule 2: the same placeables, none lost, none foreign.
pub(super) fn placeables(case: &Case<'_>) -> Option<Finding> {
    const REMEDY: &str = "use every `{ $name }` of the source text, and no other";
    let wanted = counts(&case.source.pattern);
    let found = counts(&case.variant.text);
    let chosen_by = selectors(&case.message.pattern);
    let meant = |foreign: &str| {
        let near = closest(foreign, wanted.keys().map(Name::as_str));
        near.map_or_else(String::new, |near| format!("; did you mean `{{ ${near} }}`?"))
    };
    if let Some(foreign) = found.keys().find(|name| !wanted.contains_key(*name)) {
        return Some(Finding::error(
            format!(
                "uses `{{ ${foreign} }}`, which is not in the source text{}",
                meant(foreign.as_str())
            ),
            REMEDY,
        ));
    }
    if let Some(foreign) = chosen_by.iter().find(|name| !wanted.contains_key(**name)) {
        return Some(Finding::error(
            format!(
                "selects a plural form by `${foreign}`, which is not in the source text{}",
                meant(foreign)
            ),
            REMEDY,
        ));
    }
    let lost = wanted
        .keys()
        .find(|name| !found.contains_key(*name) && !chosen_by.contains(&name.as_str()));
    lost.map(|name| Finding::error(format!("leaves out `{{ ${name} }}`"), REMEDY))
}

/// Rule 4: no markup but Markdown's.
pub(super) fn raw_html(case: &Case<'_>) -> Option<Finding> {
    match &case.variant.pieces {
        Err(InlineError::RawHtml(html)) => Some(Finding::error(
            format!("contains raw HTML: `{html}`"),
            "write it in Markdown; the only tag allowed is `<br>`",
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
            Piece::Text(text) | Piece::Code(text) => !text.trim().is_empty(),
            Piece::Placeable(name) => {
                !matches!(case.source.placeables.get(name), Some(Placeable::Footnote(_)))
            }
            _ => false,
        };
    });
    (!says).then(|| Finding::error("is empty", "write the translation, or delete the line"))
}

/// Rule 6: no address typed into the text.
pub(super) fn addresses(case: &Case<'_>) -> Option<Finding> {
    let lower = case.variant.text.to_lowercase();
    let source = case.source.pattern.to_lowercase();
    let typed = ["http:", "https:", "www.", "tel:", "mailto:", "javascript:", "data:"]
        .into_iter()
        .find(|mark| lower.contains(mark) && !source.contains(mark));
    let domain = lower
        .split(|c: char| {
            c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '“' | '”')
        })
        .find(|word| looks_like_domain(word) && !source.contains(word));
    let found = typed.map(str::to_owned).or_else(|| domain.map(str::to_owned));
    found.map(|found| {
        Finding::error(
            format!("contains the address `{found}`"),
            "delete the address, or use the `{ $link }` of the source text",
        )
    })
}

fn looks_like_domain(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some((name, ending)) = word.rsplit_once('.') else { return false };
    let plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '@'))
    };
    plain(name)
        && name.chars().any(|c| c.is_ascii_alphabetic())
        && ending.len() >= 2
        && ending.chars().all(|c| c.is_ascii_alphabetic())
}

/// The runs of digits of a text, placeables left out, in ASCII.
fn digit_runs(text: &str) -> Vec<String> {
    let mut bare = String::new();
    let mut from = 0;
    for found in mask::find(text) {
        bare.push_str(text.get(from..found.start).unwrap_or_default());
        bare.push(' ');
        from = found.end;
    }
    bare.push_str(text.get(from..).unwrap_or_default());
    let ascii: String = bare.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
    if !ascii.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    // Spaces and hyphens inside a number do not make it two.
    let joined: String = ascii
        .char_indices()
        .filter(|(at, c)| {
            !(matches!(c, ' ' | '-' | '\u{a0}' | '\u{202f}') && between_digits(&ascii, *at, *c))
        })
        .map(|(_, c)| c)
        .collect();
    joined
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect()
}

fn between_digits(text: &str, at: usize, c: char) -> bool {
    let before = text.get(..at).and_then(|head| head.chars().next_back());
    let after = text.get(at + c.len_utf8()..).and_then(|tail| tail.chars().next());
    before.is_some_and(|c| c.is_ascii_digit()) && after.is_some_and(|c| c.is_ascii_digit())
}

fn ascii_digit(c: char) -> Option<char> {
    const ZEROS: [u32; 9] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xFF10, 0x1040];
    if c.is_ascii() {
        return None;
    }
    let code = u32::from(c);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// Rule 8: long numbers stay in ASCII digits, so that they can be dialled.
pub(super) fn digits(case: &Case<'_>) -> Option<Finding> {
    let mut run = 0;
    for c in case.variant.text.chars() {
        run = if ascii_digit(c).is_some() { run + 1 } else { 0 };
        if run >= 3 {
            return Some(Finding::error(
                "writes a number of three or more digits in digits that a phone cannot dial",
                "write it with the digits 0 to 9, or as `{ $name }` where the source text does",
            ));
        }
    }
    None
}

/// Rule 7: no number of its own; three digits and more could be one to call.
pub(super) fn numbers(case: &Case<'_>) -> Option<Finding> {
    let wanted = digit_runs(&case.source.pattern);
    let found = digit_runs(&case.variant.text);
    let own = found.iter().find(|run| !wanted.contains(run));
    if let Some(run) = own {
        let what = format!("contains the number {run}, which is not in the source text");
        let remedy = "delete the number, or copy it from the source text";
        return Some(if run.len() >= 3 {
            Finding::error(what, remedy)
        } else {
            Finding::warning(what, remedy)
        });
    }
    wanted.iter().find(|run| !found.contains(run)).map(|run| {
        Finding::warning(
            format!("leaves out the number {run}"),
            "keep every number of the source text",
        )
    })
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

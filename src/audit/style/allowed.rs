//! Whether a theme may give a property a value: looks within bounds, and never the layout.

use super::extent::is_within;
use super::families;
use super::judge::{Judge, Verdict};
use super::measure::{self, short};
use super::property::{Kind, kind};
use super::reach::{Reach, Trait};
use super::sheet::{Declaration, StyleRule};
use super::value::{Piece, pieces};
use super::{custom, paint};

/// What a theme does instead of setting what it may not set.
const LAYOUT: &str = "delete it: a theme sets colours, fonts, borders, corners, shadows, sizes and spacing; the layout is that of the base";

/// The widest border, in CSS pixels.
const LINE: f32 = 8.0;
/// The same between lines of text.
const INLINE_LINE: f32 = 2.0;

/// Whether a rule may have a declaration.
pub(super) fn verdict(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    reach: &Reach,
) -> Verdict {
    let Declaration { name, value, .. } = declaration;
    let kind = kind(name).ok_or(LAYOUT)?;
    let is_for_all = ["inherit", "initial", "unset"].contains(&value.as_str());
    if is_for_all && kind.is_look() && kind != Kind::Ground {
        return Ok(());
    }
    match kind {
        Kind::Custom => custom::verdict(judge, rule, declaration, reach),
        Kind::Color | Kind::Ground => painted(judge, rule, declaration, kind, reach),
        Kind::Spacing => measure::spaced(judge, rule, declaration, reach),
        Kind::Size => measure::sized(judge, rule, declaration, reach),
        Kind::FontSize => measure::lettered(judge, rule, declaration, reach),
        Kind::Radius => measure::rounded(judge, rule, value),
        Kind::LineHeight => leaded(value, reach),
        Kind::Content => written(value, reach),
        Kind::Display => displayed(value, reach),
        Kind::Opacity if reach.is(Trait::Drawn) && is_within(value, 0.0, 0.55, 16.0) => Ok(()),
        Kind::Opacity => Err("delete it, or mix a colour: text is never see-through".into()),
        Kind::Own(words) => own(reach, value, |value| is_words(value, words)),
        Kind::Tracks => own(reach, value, is_tracks),
        Kind::Ring if reach.is(Trait::Inline) && !rule.prelude.contains(":focus") => {
            Err("write it for `:focus-visible`: elsewhere it would lie over other lines".into())
        }
        Kind::Line | Kind::Shadow if reach.is(Trait::Inline) => judge.each(value, |value| {
            if paint::is_line(value, INLINE_LINE) {
                return simple(judge, value, kind);
            }
            Err(format!("write at most {INLINE_LINE}px: more would lie over other lines"))
        }),
        _ => judge.each(value, |value| simple(judge, value, kind)),
    }
}

/// What is the same whatever a rule is for.
fn simple(judge: &Judge<'_>, value: &str, kind: Kind) -> Verdict {
    let within = |(least, most): (f32, f32)| is_within(value, least, most, 16.0);
    let (is_well, help) = match kind {
        Kind::Pattern => (pieces(value).iter().all(is_plain), "write lengths and words".into()),
        Kind::Line => (
            paint::is_line(value, LINE),
            format!("write a border of at most {LINE}px in one colour"),
        ),
        Kind::Ring => (
            paint::is_ring(value),
            "write a ring of 2px to 4px in one colour".into(),
        ),
        Kind::Shadow => (
            paint::is_shadow(value),
            "write at most four shadows without `inset`, moved and spread by at most 8px, blurred by at most 32px".into(),
        ),
        Kind::FontWeight => (
            is_words(value, &["normal", "bold"]) || within((400.0, 900.0)),
            "write a number from 400 to 900".into(),
        ),
        Kind::Family => (judge.families.has_all(value), families::HELP.into()),
        Kind::Tracking(least, most) | Kind::UnderlineSize(least, most) => (
            is_words(value, &["normal", "auto", "from-font"]) || within((least, most)),
            format!("write {}em to {}em", short(least / 16.0), short(most / 16.0)),
        ),
        Kind::Underline => (
            paint::is_underline(value),
            "write `none` or `underline`: text that is struck through says the opposite".into(),
        ),
        Kind::Transition => (
            pieces(value).iter().all(is_quick),
            "write at most 0.5s".into(),
        ),
        Kind::Words(words) => (is_words(value, words), format!("write one of `{}`", words.join("`, `"))),
        _ => (false, LAYOUT.into()),
    };
    if is_well { Ok(()) } else { Err(help) }
}

/// Colours, and where they may change.
fn painted(
    judge: &Judge<'_>,
    rule: &StyleRule,
    declaration: &Declaration,
    kind: Kind,
    reach: &Reach,
) -> Verdict {
    if reach.touches.is_some() && !custom::is_plain_media(&rule.media) {
        return Err(custom::MEDIA.into());
    }
    let name = declaration.name.as_str();
    let is_text = matches!(name, "color" | "outline-color");
    let is_drawn = matches!(name, "fill" | "stroke" | "stop-color");
    let is_free = reach.is(Trait::New) || rule.prelude.contains(".chart");
    if is_drawn && !is_free && !paint::is_dark(&declaration.value) {
        return Err("mix `var(--ink)`, `var(--ink-raised)` and `#000`: headlines stand on the drawings of the base".into());
    }
    let is_well = match kind {
        Kind::Ground => paint::is_ground(&declaration.value),
        _ => judge.is_color(&declaration.value, is_text, 8),
    };
    let help = "write a colour of the theme such as `var(--ink)`, or six digits; a ground may be a gradient, but no picture: nobody reads back what a picture says";
    if is_well { Ok(()) } else { Err(help.into()) }
}

/// The height of lines, which every script has its own of.
fn leaded(value: &str, reach: &Reach) -> Verdict {
    const GIVEN: [&str; 5] = [
        "var(--leading)",
        "var(--heading-leading)",
        "var(--display-leading)",
        "var(--snug)",
        "normal",
    ];
    let least = if reach.is(Trait::Latin) { 1.1 } else { 1.8 };
    let is_well = GIVEN.contains(&value)
        || matches!(pieces(value).as_slice(), [Piece::Number(number)] if (least..=2.6).contains(number));
    if is_well {
        return Ok(());
    }
    Err("write `var(--leading)`, `var(--snug)` or `var(--heading-leading)`, which each script has its own of; or a number from 1.1 to 2.6 in a rule for `.script-latin`".into())
}

fn written(value: &str, reach: &Reach) -> Verdict {
    let pieces = pieces(value);
    let is_sign = |text: &str| {
        reach.touches.is_none()
            && text.chars().count() < 4
            && !text.chars().any(|c| c.is_alphanumeric() || c.is_control())
    };
    let is_well = match pieces.as_slice() {
        [Piece::Text(text)] => text.is_empty() || is_sign(text),
        [Piece::Word(word)] => word == "none" || word == "normal",
        _ => false,
    };
    if is_well && reach.is(Trait::Beside) && !reach.is(Trait::Written) {
        return Ok(());
    }
    Err("write `content: \"\"` for `::before` or `::after`: a page says what its text says, and the numbers and marks of the base stay; name a class of the part, and write signs only beside parts of the theme's own".into())
}

/// What parts of the theme's own alone may have.
fn own(reach: &Reach, value: &str, is_well: impl Fn(&str) -> bool) -> Verdict {
    if reach.is(Trait::New) && is_well(value) {
        return Ok(());
    }
    let new = "name a class of the theme's own, on a part without advice, notices and headlines: the layout of all others is that of the base";
    Err(if reach.touches.is_some() { LAYOUT } else { new }.into())
}

fn displayed(value: &str, reach: &Reach) -> Verdict {
    if reach.is(Trait::Drawn) && value == "none"
        || reach.is(Trait::Beside) && is_words(value, &["block", "inline", "inline-block"])
    {
        return Ok(());
    }
    let words = ["block", "inline", "inline-block", "flex", "grid", "inline-flex"];
    own(reach, value, |value| is_words(value, &words))
}

/// Whether these are the columns of a grid, none wider than a telephone.
fn is_tracks(value: &str) -> bool {
    let pieces = pieces(value);
    pieces.iter().all(|piece| !matches!(piece, Piece::Number(_))) && is_track(value)
}

/// Whether these are columns, or what functions of columns are given.
fn is_track(value: &str) -> bool {
    pieces(value).iter().all(|piece| match piece {
        Piece::Word(word) => word != "subgrid",
        Piece::Number(number) => (0.0..=6.0).contains(number),
        Piece::Amount(number, unit) if unit == "fr" => (0.5..=12.0).contains(number),
        Piece::Amount(number, unit) if unit == "%" => (10.0..=100.0).contains(number),
        Piece::Function(name, inside) if name == "repeat" || name == "minmax" || name == "min" => {
            is_track(inside)
        }
        Piece::Amount(number, unit) => is_within(&format!("{number}{unit}"), 64.0, 320.0, 16.0),
        Piece::Sign(',') => true,
        _ => false,
    })
}

/// Whether every word of a value is one of these.
pub(super) fn is_words(value: &str, words: &[&str]) -> bool {
    let is_word =
        |piece: &Piece| matches!(piece, Piece::Word(word) if words.contains(&word.as_str()));
    let pieces = pieces(value);
    !pieces.is_empty() && pieces.iter().all(is_word)
}

fn is_plain(piece: &Piece) -> bool {
    matches!(piece, Piece::Word(_) | Piece::Number(_) | Piece::Amount(..) | Piece::Sign(',' | '/'))
}

fn is_quick(piece: &Piece) -> bool {
    match piece {
        Piece::Word(_) | Piece::Sign(',') => true,
        Piece::Amount(number, unit) => match unit.as_str() {
            "s" => (0.0..=0.5).contains(number),
            "ms" => (0.0..=500.0).contains(number),
            _ => false,
        },
        _ => false,
    }
}

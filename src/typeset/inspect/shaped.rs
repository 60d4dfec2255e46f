//! Whether texts are drawn as their fonts draw them: with the glyphs, the room and the height that
//! the letters have by themselves. So nothing has to be known of the features that a layout asks
//! for: whatever it asks, what is seen is what is written.

use super::ink::{Kind, TextInk};
use super::pose::Distortion;
use super::run::{Run, runs};
use super::shaping::{Natural, Shaper};
use super::sheet::Sheet;
use crate::typeset::spoken::{bare, is_complex};

/// How much nearer and farther than by themselves letters may stand, as shares of the size.
const NEARER: f64 = 0.08;
const FARTHER: f64 = 0.16;
/// The same for letters that are joined.
const JOINED_NEARER: f64 = 0.04;
const JOINED_FARTHER: f64 = 0.06;
/// Between signs of full width, which give way to one another, and between such and others.
const FULL_NEARER: f64 = 0.6;
const FULL_FARTHER: f64 = 0.55;
const BESIDE_FULL: f64 = 0.32;
/// How wide a space is at least, as a share of its own width, and at most.
const LEAST_SPACE: f64 = 0.4;
const MOST_SPACE: f64 = 2.5;
/// How far a glyph may lie from its place.
const ASIDE: f64 = 0.03;
/// How much the size of one word may change, and how far its letters may leave their line.
const UNEVEN: f64 = 0.04;
/// How far letters of one line may be lifted: what stands lower or higher is another line.
const LIFT: f64 = 0.75;
/// How near to one another pieces of a word are, and pieces of a line.
const OF_WORD: f64 = 0.16;
const OF_LINE: f64 = 1.2;

/// The texts that are not drawn as their fonts draw them.
pub(super) fn altered(sheet: &Sheet<'_>) -> Vec<(usize, Distortion)> {
    let has_full = sheet.info.texts.iter().any(|written| written.text.chars().any(is_full));
    let mut look = Look { shaper: Shaper::default(), has_full };
    let mut found = Vec::new();
    let mut lines = Vec::new();
    for run in runs(sheet) {
        let drawn = Drawn::of(&run, &mut look);
        found.extend(drawn.fault.map(|fault| (drawn.first, fault)));
        lines.extend(drawn.lines);
    }
    found.extend(uneven(sheet, &lines).map(|order| (order, Distortion::Uneven)));
    found
}

/// What texts are looked at with.
struct Look {
    shaper: Shaper,
    /// Whether a text has signs of full width, from which others keep a distance.
    has_full: bool,
}

/// What is known of a run: its fault, and how far above its line each of its pieces is lifted by its
/// font.
struct Drawn {
    first: usize,
    fault: Option<Distortion>,
    lines: Vec<(usize, f64)>,
}

impl Drawn {
    fn of(run: &Run<'_, '_>, look: &mut Look) -> Self {
        let first = run.pieces.first().map_or(0, |(order, _)| *order);
        let mut drawn = Self { first, fault: None, lines: Vec::new() };
        let is_known = |text: &TextInk<'_>| text.item.glyphs.iter().all(|glyph| glyph.id != 0);
        if !run.pieces.iter().all(|(_, text)| is_known(text)) {
            return drawn;
        }
        for (order, text) in &run.pieces {
            let alone = Run { pieces: vec![(*order, *text)] };
            if !drawn.take(&alone, &text.item.text, look) {
                return Self::together(run, look);
            }
        }
        drawn
    }

    /// The same for pieces that only make sense together.
    fn together(run: &Run<'_, '_>, look: &mut Look) -> Self {
        let first = run.pieces.first().map_or(0, |(order, _)| *order);
        let mut drawn = Self { first, fault: None, lines: Vec::new() };
        let says = |text: &TextInk<'_>| text.item.text.chars().any(char::is_alphanumeric);
        let is_said = run.pieces.iter().any(|(_, text)| says(text));
        if !drawn.take(run, &run.text(), look) && is_said {
            drawn.fault = Some(Distortion::Altered);
        }
        drawn
    }

    /// Takes what a run tells; `false` when its glyphs are others than those of its text.
    fn take(&mut self, run: &Run<'_, '_>, text: &str, look: &mut Look) -> bool {
        let Some((_, first)) = run.pieces.first() else { return true };
        let natural = look.shaper.shaped(text, first.item, run.direction());
        let Some(matched) = Matched::of(run, natural, look.has_full) else { return false };
        self.fault = self.fault.or(matched.fault);
        let rises = run.pieces.iter().zip(matched.rises);
        self.lines.extend(rises.map(|((order, text), rise)| (*order, rise * text.size)));
        true
    }
}

/// How the glyphs of a run lie beside those of its text.
#[derive(Default)]
struct Matched {
    fault: Option<Distortion>,
    /// How far above the line its font lifts each piece.
    rises: Vec<f64>,
}

impl Matched {
    /// `None` when the glyphs are others.
    fn of(run: &Run<'_, '_>, natural: &[Natural], has_full: bool) -> Option<Self> {
        let mut found = Self::default();
        let mut rest = natural;
        let mut before: Option<&TextInk<'_>> = None;
        for (_, text) in &run.pieces {
            let face = text.item.font.ttf();
            let is_bare =
                |glyph: &Natural| !u16::try_from(glyph.id).is_ok_and(|id| has_ink(face, id));
            let clusters: Vec<&str> = text
                .item
                .glyphs
                .iter()
                .map(|glyph| text.item.text.get(glyph.range()).unwrap_or_default())
                .collect();
            for (index, glyph) in text.item.glyphs.iter().enumerate() {
                let cluster = clusters.get(index).copied().unwrap_or_default();
                // The hyphen at the end of a line stands for nothing.
                if !cluster.chars().any(is_seen) && is_hyphen(face, glyph.id) {
                    continue;
                }
                // What has no ink may be a piece by itself, which nobody sees.
                let skipped = rest.iter().take_while(|meant| {
                    index == 0 && meant.id != u32::from(glyph.id) && is_bare(meant)
                });
                let (count, room) = skipped
                    .fold((0, 0.0), |(count, room), meant| (count + 1, room + meant.advance));
                let (meant, later) = rest.get(count..)?.split_first()?;
                if meant.id != u32::from(glyph.id) {
                    return None;
                }
                rest = later;
                if index == 0 {
                    found.rises.push(meant.rise);
                    let gap = before.map(|before| before.pose.gap(&text.pose) / text.size - room);
                    found.note(gap.and_then(|gap| parted(gap, room)));
                }
                let (advance, shift) = (glyph.x_advance.get(), glyph.x_offset.get());
                let around =
                    [index.checked_sub(1), Some(index + 1)].map(|place| clusters.get(place?));
                let is_beside =
                    has_full && around.iter().any(|it| it.is_none_or(|it| it.chars().any(is_full)));
                found.note(misplaced(cluster, (advance, shift), meant, is_beside));
            }
            before = Some(text);
        }
        let is_rest_bare = rest.iter().all(|meant| {
            !run.pieces.last().is_some_and(|(_, text)| {
                u16::try_from(meant.id).is_ok_and(|id| has_ink(text.item.font.ttf(), id))
            })
        });
        is_rest_bare.then_some(found)
    }

    fn note(&mut self, fault: Option<Distortion>) {
        self.fault = self.fault.or(fault);
    }
}

/// Whether a piece stands too near to the one before it or too far from it, where there may be a
/// space between them.
fn parted(gap: f64, room: f64) -> Option<Distortion> {
    let most = if room > JOINED_FARTHER { MOST_SPACE } else { JOINED_FARTHER };
    match () {
        () if gap < -JOINED_NEARER.max(room * (1.0 - LEAST_SPACE)) => Some(Distortion::Squeezed),
        () if gap > most => Some(Distortion::Spread),
        () => None,
    }
}

fn has_ink(face: &ttf_parser::Face<'_>, id: u16) -> bool {
    face.glyph_bounding_box(ttf_parser::GlyphId(id)).is_some()
}

fn is_hyphen(face: &ttf_parser::Face<'_>, id: u16) -> bool {
    ['-', '\u{2010}'].iter().any(|sign| face.glyph_index(*sign).is_some_and(|known| known.0 == id))
}

/// Whether a glyph has another place or other room than by itself. What begins or ends a piece, or
/// stands beside a sign of full width, may keep a distance from it.
fn misplaced(
    cluster: &str,
    (advance, shift): (f64, f64),
    meant: &Natural,
    is_beside: bool,
) -> Option<Distortion> {
    if cluster.chars().all(|sign| sign.is_whitespace() || !is_seen(sign)) {
        // At the end of a line a space takes no room.
        let is_narrow = advance > 0.0 && advance < meant.advance * LEAST_SPACE || advance < 0.0;
        return match () {
            () if is_narrow => Some(Distortion::Squeezed),
            () if advance > meant.advance + MOST_SPACE => Some(Distortion::Spread),
            () => None,
        };
    }
    let is_full = cluster.chars().any(is_full);
    let (nearer, farther) = match () {
        () if is_full => (FULL_NEARER, FULL_FARTHER),
        () if cluster.chars().any(is_complex) => (JOINED_NEARER, JOINED_FARTHER),
        () => (NEARER, FARTHER),
    };
    let farther = if is_beside { farther.max(BESIDE_FULL) } else { farther };
    let by = advance - meant.advance;
    let aside = if is_full || is_beside { FULL_NEARER } else { ASIDE };
    match () {
        () if by < -nearer => Some(Distortion::Squeezed),
        () if by > farther => Some(Distortion::Spread),
        () if (shift - meant.shift).abs() > aside => Some(Distortion::Altered),
        () => None,
    }
}

/// Signs that keep letters together or apart and are not seen.
fn is_seen(sign: char) -> bool {
    !matches!(u32::from(sign), 0xAD | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF)
}

/// Letters and signs of full width.
pub(super) fn is_full(sign: char) -> bool {
    matches!(u32::from(sign), 0x2E80..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
        || "“”‘’…—·".contains(sign)
}

/// Whether two pieces stand beside one another in a text of the data.
fn are_of_one(sheet: &Sheet<'_>, one: &TextInk<'_>, other: &TextInk<'_>) -> bool {
    let (one, other) = (bare(&one.item.text), bare(&other.item.text));
    let both = [format!("{one}{other}"), format!("{other}{one}")];
    sheet
        .info
        .texts
        .iter()
        .map(|written| bare(&written.text))
        .any(|text| both.iter().any(|both| text.contains(both)))
}

/// Pieces of a line that are larger, smaller, higher or lower than what they stand beside.
fn uneven<'s>(sheet: &'s Sheet<'_>, lines: &'s [(usize, f64)]) -> impl Iterator<Item = usize> + 's {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs.filter_map(|(one, other)| {
        let (before, after) = (sheet.inks.get(one.0)?, sheet.inks.get(other.0)?);
        let (Kind::Text(text), Kind::Text(next)) = (&before.kind, &after.kind) else { return None };
        let says = |text: &TextInk<'_>| text.item.text.chars().any(char::is_alphanumeric);
        if !says(text) || !says(next) || text.is_on_another_line(next) {
            return None;
        }
        let (small, large) = (text.size.min(next.size), text.size.max(next.size));
        let gap = text.pose.gap(&next.pose) / small;
        let lift = text.pose.below(next.pose.start) + other.1 - one.1;
        let is_uneven = small < large * (1.0 - UNEVEN) || lift.abs() > large * UNEVEN;
        if !is_uneven || lift.abs() > LIFT * small || !(-OF_WORD..OF_LINE).contains(&gap) {
            return None;
        }
        // Two texts beside one another may have two sizes.
        let is_one = gap < OF_WORD || are_of_one(sheet, text, next);
        (before.owner == after.owner && is_one).then_some(other.0)
    })
}

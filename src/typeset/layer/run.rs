//! Puts together what layout took apart: the glyphs of a line.

use typst::layout::{Abs, FrameItem, Point};
use typst::syntax::Span;
use typst::text::{FontInstance, TextItem};

use super::letters::{is_mark, short};

/// How far the end of one piece and the start of the next may lie apart.
const TOLERANCE: f64 = 0.01;

/// Pieces of text that follow one another without a gap, in whatever fonts.
pub(super) struct GlyphRun<'r> {
    /// How many items of the frame it takes.
    pub(super) items: usize,
    /// Where it starts, on the line that its letters share.
    pub(super) start: Point,
    /// Its first piece.
    pub(super) first: &'r TextItem,
    /// What its glyphs stand for, from left to right.
    pub(super) clusters: Vec<Cluster<'r>>,
}

/// Glyphs that stand for the same letters.
pub(super) struct Cluster<'r> {
    pub(super) text: &'r str,
    span: (Span, u16),
    advance: f64,
}

/// One letter, and its share of the width of its glyphs in thousandths of the font size.
pub(super) struct Letter {
    pub(super) sign: char,
    pub(super) width: u16,
    pub(super) span: (Span, u16),
}

impl<'r> GlyphRun<'r> {
    /// The run that these items of a frame begin with, if it is in these fonts.
    pub(super) fn at_start(
        items: &'r [(Point, FrameItem)],
        joined: &[FontInstance],
    ) -> Option<Self> {
        let pieces = pieces(items);
        let (corner, first) = *pieces.first()?;
        if !pieces.iter().all(|(_, piece)| joined.contains(&piece.font)) {
            return None;
        }
        Some(Self {
            items: pieces.len(),
            start: Point::new(corner.x, baseline(&pieces)),
            first,
            clusters: clusters(&pieces),
        })
    }

    /// Its letters from left to right.
    pub(super) fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        // Places are rounded, not widths, so that the end of a long line does not drift.
        let mut place = 0.0;
        for cluster in &self.clusters {
            // Who copies a text wants its spaces, whether a line may break there or not.
            let signs = cluster.text.chars().filter(|c| !is_mark(*c));
            let mut signs: Vec<char> = signs.map(|c| if c == '\u{a0}' { ' ' } else { c }).collect();
            // The space at which a line was broken.
            let trimmed = cluster.advance == 0.0 && signs.iter().all(|c| c.is_whitespace());
            if signs.is_empty() || trimmed {
                continue;
            }
            if signs.iter().copied().any(runs_left) {
                signs.reverse();
            }
            let share = cluster.advance / f64::from(short(signs.len()));
            for sign in signs {
                let width = thousandths(place + share) - thousandths(place);
                place += share;
                letters.push(Letter {
                    sign,
                    width: u16::try_from(width).unwrap_or_default(),
                    span: cluster.span,
                });
            }
        }
        letters
    }
}

/// The pieces of text at the start of a frame's items that stand beside one another without a gap,
/// from left to right. Layout tells the parts of a line in the order in which they are read, so
/// that the next may end where the first begins.
pub(super) fn pieces(items: &[(Point, FrameItem)]) -> Vec<(Point, &TextItem)> {
    let mut line: Vec<(Point, &TextItem)> = Vec::new();
    let mut rest = items;
    loop {
        let part = part(rest);
        let Some(last) = part.last() else { return line };
        if let Some((start, first)) = line.first() {
            let end = last.0.x + last.1.width();
            let alike = first.size == last.1.size && first.fill == last.1.fill;
            if !alike || !meet(end, start.x) {
                return line;
            }
        }
        rest = rest.get(part.len()..).unwrap_or_default();
        line.splice(0..0, part);
    }
}

/// The pieces of which each begins where the one before it ends.
fn part(items: &[(Point, FrameItem)]) -> Vec<(Point, &TextItem)> {
    let mut part: Vec<(Point, &TextItem)> = Vec::new();
    for (position, item) in items {
        let FrameItem::Text(text) = item else { break };
        let follows = part.last().is_none_or(|(before, last)| {
            let alike = last.size == text.size && last.fill == text.fill;
            alike && meet(before.x + last.width(), position.x)
        });
        if !follows {
            break;
        }
        part.push((*position, text));
    }
    part
}

fn meet(end: Abs, start: Abs) -> bool {
    (end - start).to_pt().abs() < TOLERANCE
}

/// The height that most of the run's width stands on: marks and raised letters are narrow, or at
/// least the space between words is not raised.
fn baseline(pieces: &[(Point, &TextItem)]) -> Abs {
    let with_space = pieces.iter().find(|(_, piece)| piece.text.contains(' '));
    let widest = || {
        let total = |y: Abs| -> Abs {
            pieces.iter().filter(|(other, _)| other.y == y).map(|(_, piece)| piece.width()).sum()
        };
        pieces.iter().max_by_key(|(position, _)| (total(position.y), position.y))
    };
    with_space.or_else(widest).map(|(position, _)| position.y).unwrap_or_default()
}

/// What the glyphs of some pieces stand for, from left to right.
pub(super) fn clusters<'r>(pieces: &[(Point, &'r TextItem)]) -> Vec<Cluster<'r>> {
    let mut clusters: Vec<Cluster<'r>> = Vec::new();
    for (_, piece) in pieces {
        for glyph in &piece.glyphs {
            let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
            let text = piece.text.get(range).unwrap_or_default();
            let advance = glyph.x_advance.get();
            match clusters.last_mut() {
                Some(last) if last.span == glyph.span && last.text == text => {
                    last.advance += advance;
                }
                _ => clusters.push(Cluster { text, span: glyph.span, advance }),
            }
        }
    }
    clusters
}

/// Whether a letter is read from right to left.
pub(super) fn runs_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn thousandths(share: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a line is a few thousand ems at most")]
    let rounded = (share * 1000.0).round() as i64;
    rounded
}

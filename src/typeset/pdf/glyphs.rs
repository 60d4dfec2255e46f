//! Glyphs as shapes, each drawn once and used wherever it stands.

use std::collections::BTreeMap;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use read_fonts::types::GlyphId;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider as _};

use super::numbers::number;

/// How long it is to say that a stream is packed.
const FILTER: usize = 19;

/// A font whose glyphs become shapes.
pub(super) struct Drawn {
    /// The font program.
    program: Vec<u8>,
    /// How many units of its outlines make an em.
    pub(super) units: f64,
    /// Width by glyph, in thousandths of the font size.
    widths: BTreeMap<u16, f64>,
    /// What the names of its shapes begin with.
    prefix: String,
    /// The shapes made so far; none for a glyph without ink.
    shapes: BTreeMap<u16, Option<ObjectId>>,
    packer: Packer,
}

impl Drawn {
    /// Reads a composite font. `None` when its glyphs cannot be drawn one by one.
    pub(super) fn read(document: &Document, font: &Dictionary, prefix: String) -> Option<Self> {
        let descendants = font.get_deref(b"DescendantFonts", document).ok()?.as_array().ok()?;
        let (_, descendant) = document.dereference(descendants.first()?).ok()?;
        let descendant = descendant.as_dict().ok()?;
        let descriptor = descendant.get_deref(b"FontDescriptor", document).ok()?.as_dict().ok()?;
        let file = descriptor.get_deref(b"FontFile2", document).ok()?.as_stream().ok()?;
        let program = file.get_plain_content().ok()?;
        let metrics =
            FontRef::new(&program).ok()?.metrics(Size::unscaled(), LocationRef::default());
        let widths = descendant.get_deref(b"W", document).ok()?.as_array().ok()?;
        Some(Self {
            program,
            units: f64::from(metrics.units_per_em),
            widths: widths_of(widths),
            prefix,
            shapes: BTreeMap::new(),
            packer: Packer::new(),
        })
    }

    /// The width of a glyph in thousandths of the font size.
    pub(super) fn width(&self, glyph: u16) -> f64 {
        self.widths.get(&glyph).copied().unwrap_or_default()
    }

    /// The name of the shape of a glyph, which is made when it is first asked for.
    pub(super) fn shape(&mut self, document: &mut Document, glyph: u16) -> Option<String> {
        if !self.shapes.contains_key(&glyph) {
            let made = self.draw(glyph).map(|shape| document.add_object(shape));
            self.shapes.insert(glyph, made);
        }
        self.shapes.get(&glyph).copied().flatten().map(|_| format!("{}{glyph}", self.prefix))
    }

    /// Every shape made so far, by name.
    pub(super) fn shapes(&self) -> impl Iterator<Item = (String, ObjectId)> + '_ {
        self.shapes
            .iter()
            .filter_map(|(glyph, id)| Some((format!("{}{glyph}", self.prefix), (*id)?)))
    }

    fn draw(&mut self, glyph: u16) -> Option<Stream> {
        let font = FontRef::new(&self.program).ok()?;
        let outline = font.outline_glyphs().get(GlyphId::from(glyph))?;
        let mut pen = GlyphDrawer::default();
        let settings = DrawSettings::from(Size::unscaled());
        outline.draw(settings, &mut pen).ok()?;
        if pen.path.is_empty() {
            return None;
        }
        pen.path.push('f');
        // There are hundreds of them: each says no more of itself than it must.
        let edges = [pen.least.0, pen.least.1, pen.most.0, pen.most.1];
        let dictionary = dictionary! {
            "Subtype" => "Form",
            "BBox" => edges.map(Object::Integer).to_vec(),
        };
        let mut stream = Stream::new(dictionary, pen.path.into_bytes());
        self.packer.pack(&mut stream);
        Some(stream)
    }
}

/// Packs one stream after another. Making room for the search costs more than the search in a
/// shape of a hundred bytes, so that all of them share one.
struct Packer(Compress);

impl Packer {
    fn new() -> Self {
        Self(Compress::new(Compression::best(), true))
    }

    /// Packs a stream, unless it is shorter as it is.
    fn pack(&mut self, stream: &mut Stream) {
        self.0.reset();
        let plain = stream.content.len();
        // Whatever finds no room in less is not worth packing: its filter must be told too.
        let mut packed = Vec::with_capacity(plain);
        let status = self.0.compress_vec(&stream.content, &mut packed, FlushCompress::Finish);
        if matches!(status, Ok(Status::StreamEnd)) && packed.len() + FILTER < plain {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
}

/// `[first [a b c] from to width …]` as a width by glyph.
fn widths_of(array: &[Object]) -> BTreeMap<u16, f64> {
    let mut widths = BTreeMap::new();
    let mut parts = array.iter();
    while let (Some(first), Some(second)) = (parts.next(), parts.next()) {
        let first = glyph_of(first);
        if let Ok(list) = second.as_array() {
            widths.extend((first..).zip(list.iter().map(|width| number(Some(width)))));
        } else {
            let width = number(parts.next());
            widths.extend((first..=glyph_of(second)).map(|glyph| (glyph, width)));
        }
    }
    widths
}

fn glyph_of(object: &Object) -> u16 {
    object.as_i64().ok().and_then(|glyph| u16::try_from(glyph).ok()).unwrap_or_default()
}

/// Writes an outline as PDF's own path operators, in whole units, which are finer than print.
#[derive(Default)]
struct GlyphDrawer {
    path: String,
    at: (f32, f32),
    least: (i64, i64),
    most: (i64, i64),
}

impl GlyphDrawer {
    fn to(&mut self, points: &[(f32, f32)], operator: &str) {
        for point in points {
            self.at = *point;
            let (x, y) = (whole(point.0), whole(point.1));
            self.least = (self.least.0.min(x), self.least.1.min(y));
            self.most = (self.most.0.max(x), self.most.1.max(y));
            self.path.push_str(&format!("{x} {y} "));
        }
        self.path.push_str(operator);
        self.path.push('\n');
    }
}

fn whole(value: f32) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "glyphs are a few thousand units wide")]
    let whole = value.round() as i64;
    whole
}

impl OutlinePen for GlyphDrawer {
    fn move_to(&mut self, x: f32, y: f32) {
        self.to(&[(x, y)], "m");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.to(&[(x, y)], "l");
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        // PDF has cubic curves only.
        let (from_x, from_y) = self.at;
        let toward = |end: f32, control: f32| end + (control - end) * 2.0 / 3.0;
        let first = (toward(from_x, cx), toward(from_y, cy));
        self.to(&[first, (toward(x, cx), toward(y, cy)), (x, y)], "c");
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.to(&[(ax, ay), (bx, by), (x, y)], "c");
    }

    fn close(&mut self) {
        self.path.push_str("h\n");
    }
}

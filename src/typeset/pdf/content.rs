//! Rewrites what is drawn on the pages: glyphs that are no letters become shapes, which no reader
//! takes for text.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

use super::glyphs::Drawn;
use super::numbers::{fine, number, real};
use crate::typeset::layer::BLANK;

/// What became of a page.
pub(super) struct PdfPage {
    pub(super) id: ObjectId,
    /// Marked content that holds no text any more.
    pub(super) removed: BTreeSet<i64>,
    /// The letters of the rest, in the order in which they are drawn.
    pub(super) letters: BTreeMap<i64, String>,
}

/// Rewrites all pages.
pub(super) fn rewrite(
    document: &mut Document,
    drawn: &BTreeSet<String>,
) -> lopdf::Result<Vec<PdfPage>> {
    let mut fonts = BTreeMap::new();
    let pages: Vec<ObjectId> = document.page_iter().collect();
    pages.into_iter().map(|id| page(document, id, drawn, &mut fonts)).collect()
}

/// The fonts to draw, by the object that each of them is.
type Fonts = BTreeMap<ObjectId, Drawn>;

fn page(
    document: &mut Document,
    id: ObjectId,
    drawn: &BTreeSet<String>,
    fonts: &mut Fonts,
) -> lopdf::Result<PdfPage> {
    let mut named = BTreeMap::new();
    let mut blank = BTreeSet::new();
    let here = font_ids(document, id)?;
    for (name, font) in &here {
        let dictionary = document.get_dictionary(*font)?;
        let base = dictionary.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
        let base = String::from_utf8_lossy(base);
        let base = base.split_once('+').map_or(&*base, |(_, base)| base);
        // Type 0 fonts of CFF outlines carry the encoding in their name.
        let base = base.trim_end_matches("-Identity-H");
        if base == BLANK {
            blank.insert(name.clone());
        }
        if drawn.contains(base) {
            if !fonts.contains_key(font) {
                let prefix = format!("h{}-", fonts.len());
                let Some(read) = Drawn::read(document, dictionary, prefix) else { continue };
                fonts.insert(*font, read);
            }
            named.insert(name.clone(), *font);
        }
    }
    let content = Content::decode(&document.get_page_content(id))?;
    let read = here.iter().filter(|(name, _)| !named.contains_key(name));
    let letters = letters(document, read, &content.operations)?;
    let mut writer =
        ContentWriter { document, fonts, named: &named, blank: &blank, used: BTreeSet::new() };
    let (operations, removed) = writer.sections(&content.operations);
    let used = std::mem::take(&mut writer.used);
    document.change_page_content(id, Content { operations }.encode()?)?;
    exchange_resources(document, id, &used, fonts)?;
    Ok(PdfPage { id, removed, letters })
}

/// The page's fonts by the names that its content has for them.
fn font_ids(document: &Document, page: ObjectId) -> lopdf::Result<Vec<(Vec<u8>, ObjectId)>> {
    let resources = document.get_dictionary(page)?.get_deref(b"Resources", document)?.as_dict()?;
    let Ok(fonts) = resources.get_deref(b"Font", document).and_then(Object::as_dict) else {
        return Ok(Vec::new());
    };
    let found =
        fonts.iter().filter_map(|(name, font)| Some((name.clone(), font.as_reference().ok()?)));
    Ok(found.collect())
}

/// Gives the page the shapes, and takes the fonts from it that they stand for.
fn exchange_resources(
    document: &mut Document,
    page: ObjectId,
    gone: &BTreeSet<Vec<u8>>,
    fonts: &Fonts,
) -> lopdf::Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    let mut resources =
        document.get_dictionary(page)?.get_deref(b"Resources", document)?.as_dict()?.clone();
    let inner = |key: &[u8]| -> Dictionary {
        let found = resources.get_deref(key, document).and_then(Object::as_dict);
        found.cloned().unwrap_or_default()
    };
    let (mut left, mut shapes) = (inner(b"Font"), inner(b"XObject"));
    for name in gone {
        let font = left.remove(name).and_then(|font| font.as_reference().ok());
        let font = font.and_then(|font| fonts.get(&font));
        for (name, shape) in font.into_iter().flat_map(Drawn::shapes) {
            shapes.set(name, shape);
        }
    }
    resources.set("Font", left);
    resources.set("XObject", shapes);
    // Pages may share their resources; this one's are its own from here on.
    document.get_dictionary_mut(page)?.set("Resources", resources);
    Ok(())
}

struct ContentWriter<'w> {
    document: &'w mut Document,
    fonts: &'w mut Fonts,
    /// The fonts to draw, by name on this page.
    named: &'w BTreeMap<Vec<u8>, ObjectId>,
    /// The names of the font without ink.
    blank: &'w BTreeSet<Vec<u8>>,
    /// The names that have been drawn.
    used: BTreeSet<Vec<u8>>,
}

impl ContentWriter<'_> {
    /// The operations with shapes for glyphs, and the marked content that went with them.
    fn sections(&mut self, operations: &[Operation]) -> (Vec<Operation>, BTreeSet<i64>) {
        let mut made = Vec::new();
        let mut removed = BTreeSet::new();
        let mut rest = operations;
        // How deep in content that no reader is given.
        let mut beside = 0_usize;
        while let Some((first, after)) = rest.split_first() {
            let taken = match first.operator.as_str() {
                "BDC" if mcid(first).is_some() => {
                    let (section, more) = rest.split_at(balanced(rest));
                    if let Some((mcid, drawn)) = mcid(first).zip(self.drawn_section(section)) {
                        removed.insert(mcid);
                        made.extend(drawn);
                    } else {
                        made.extend_from_slice(section);
                    }
                    rest = more;
                    continue;
                }
                "BT" => {
                    let (text, more) = rest.split_at(text_end(rest));
                    match self.drawn_text(text) {
                        Some(drawn) => made.extend(drawn),
                        // A copy of what is said elsewhere needs no letters.
                        None if beside > 0 && self.is_blank(text) => {}
                        None => made.extend_from_slice(text),
                    }
                    rest = more;
                    continue;
                }
                "BDC" | "BMC" => {
                    beside += 1;
                    after
                }
                "EMC" => {
                    beside = beside.saturating_sub(1);
                    after
                }
                _ => after,
            };
            made.push(first.clone());
            rest = taken;
        }
        (made, removed)
    }

    /// A section whose text is all drawn, as an artifact: its letters stand in another.
    fn drawn_section(&mut self, section: &[Operation]) -> Option<Vec<Operation>> {
        if !section.iter().any(|operation| operation.operator == "BT") {
            return None;
        }
        let (first, mut rest) = section.split_first()?;
        debug_assert_eq!(first.operator, "BDC", "a section begins with its mark");
        let mut made = vec![Operation::new("BMC", vec![Object::Name(b"Artifact".to_vec())])];
        while let Some((operation, after)) = rest.split_first() {
            if operation.operator == "BT" {
                let (text, more) = rest.split_at(text_end(rest));
                made.extend(self.drawn_text(text)?);
                rest = more;
            } else {
                made.push(operation.clone());
                rest = after;
            }
        }
        Some(made)
    }

    fn is_blank(&self, text: &[Operation]) -> bool {
        fonts_of(text).all(|name| self.blank.contains(name))
    }

    /// One text object as shapes; `None` when some of its glyphs are letters.
    fn drawn_text(&mut self, text: &[Operation]) -> Option<Vec<Operation>> {
        if !fonts_of(text).all(|name| self.named.contains_key(name)) {
            return None;
        }
        let mut made = Vec::new();
        let mut place = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
        let mut font = (Vec::new(), 0.0);
        for operation in text {
            let operand = |index: usize| operation.operands.get(index);
            match operation.operator.as_str() {
                "Tf" => {
                    font = (operand(0)?.as_name().ok()?.to_vec(), number(operand(1)));
                    self.used.insert(font.0.clone());
                }
                "Tm" => {
                    place = [0, 1, 2, 3, 4, 5].map(|index| number(operand(index)));
                }
                "Tj" => self.show(std::slice::from_ref(operand(0)?), &font, &mut place, &mut made),
                "TJ" => self.show(operand(0)?.as_array().ok()?, &font, &mut place, &mut made),
                // Marks of what is read; how it is filled was said before.
                _ => {}
            }
        }
        Some(made)
    }

    fn show(
        &mut self,
        pieces: &[Object],
        (name, size): &(Vec<u8>, f64),
        place: &mut [f64; 6],
        made: &mut Vec<Operation>,
    ) {
        let font = self.named.get(name).and_then(|id| self.fonts.get_mut(id));
        let Some(font) = font else { return };
        let scale = size / font.units;
        let [along_x, along_y, up_x, up_y, x, y] = place;
        let turned = [*along_x, *along_y, *up_x, *up_y].map(|part| fine(part * scale));
        let mut advance = |thousandths: f64| {
            let along = thousandths / 1000.0 * size;
            (*x, *y) = (*x + along * *along_x, *y + along * *along_y);
            (*x, *y)
        };
        for piece in pieces {
            let Ok(codes) = piece.as_str() else {
                advance(-number(Some(piece)));
                continue;
            };
            for glyph in codes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()) {
                let glyph = u16::from_be_bytes(glyph);
                let (x, y) = advance(0.0);
                if let Some(shape) = font.shape(self.document, glyph) {
                    let matrix = turned.iter().cloned().chain([real(x), real(y)]).collect();
                    made.extend([
                        Operation::new("q", Vec::new()),
                        Operation::new("cm", matrix),
                        Operation::new("Do", vec![Object::Name(shape.into_bytes())]),
                        Operation::new("Q", Vec::new()),
                    ]);
                }
                advance(font.width(glyph));
            }
        }
    }
}

/// The number of a piece of marked content that the structure refers to.
fn mcid(operation: &Operation) -> Option<i64> {
    operation.operands.get(1)?.as_dict().ok()?.get(b"MCID").ok()?.as_i64().ok()
}

/// How many operations there are to the end of the marked content that begins here.
fn balanced(operations: &[Operation]) -> usize {
    let mut depth = 0_usize;
    for (index, operation) in operations.iter().enumerate() {
        match operation.operator.as_str() {
            "BDC" | "BMC" => depth += 1,
            "EMC" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    operations.len()
}

/// How many operations there are to the end of the text that begins here.
fn text_end(operations: &[Operation]) -> usize {
    let end = operations.iter().position(|operation| operation.operator == "ET");
    end.map_or(operations.len(), |end| end + 1)
}

fn fonts_of(text: &[Operation]) -> impl Iterator<Item = &[u8]> {
    let chosen = text.iter().filter(|operation| operation.operator == "Tf");
    chosen.filter_map(|operation| operation.operands.first()?.as_name().ok())
}

/// The letters in these fonts of each piece of marked content.
fn letters<'f>(
    document: &Document,
    fonts: impl Iterator<Item = &'f (Vec<u8>, ObjectId)>,
    operations: &[Operation],
) -> lopdf::Result<BTreeMap<i64, String>> {
    let mut encodings: BTreeMap<&[u8], Encoding<'_>> = BTreeMap::new();
    for (name, font) in fonts {
        encodings.insert(name, document.get_dictionary(*font)?.get_font_encoding(document)?);
    }
    let mut letters: BTreeMap<i64, String> = BTreeMap::new();
    let mut marks: Vec<ContentMark> = Vec::new();
    let mut encoding = None;
    for operation in operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => marks.push(ContentMark::of(operation)),
            "EMC" => {
                let said = marks.pop().and_then(|mark| mark.said);
                if let (Some(said), Some(mcid)) = (said, marks.iter().find_map(|mark| mark.mcid)) {
                    letters.entry(mcid).or_default().push_str(&said);
                }
            }
            "Tf" => {
                let name = operation.operands.first().and_then(|name| name.as_name().ok());
                encoding = name.and_then(|name| encodings.get(name));
            }
            "Tj" | "TJ" if !marks.iter().any(|mark| mark.said.is_some()) => {
                let mcid = marks.iter().find_map(|mark| mark.mcid);
                if let (Some(encoding), Some(mcid)) = (encoding, mcid) {
                    let text = letters.entry(mcid).or_default();
                    for codes in strings(operation) {
                        text.push_str(&Document::decode_text(encoding, codes)?);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(letters)
}

/// What a mark says of the content that it begins.
struct ContentMark {
    mcid: Option<i64>,
    /// What its glyphs stand for.
    said: Option<String>,
}

impl ContentMark {
    fn of(operation: &Operation) -> Self {
        let properties = operation.operands.get(1).and_then(|found| found.as_dict().ok());
        let said = properties.and_then(|found| found.get(b"ActualText").ok());
        let said = said.and_then(|text| lopdf::decode_text_string(text).ok());
        Self { mcid: mcid(operation), said }
    }
}

fn strings(operation: &Operation) -> Vec<&[u8]> {
    match operation.operands.first() {
        Some(Object::Array(pieces)) => {
            pieces.iter().filter_map(|piece| piece.as_str().ok()).collect()
        }
        Some(piece) => piece.as_str().into_iter().collect(),
        None => Vec::new(),
    }
}

//! Looks at a finished layout for what Typst does not tell: text that runs over, and characters
//! that no font has.

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::text::{TextItem, TextItemView};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::work::{ProductInfo, SlotText};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::without_marks;

/// The label of what `report` in `fit.typ` leaves behind.
const FIT: &str = "handbill-fit";
/// The label of the number of pages, which `setup` in `kit.typ` leaves behind.
const PAGES: &str = "handbill-pages";
/// The slot of the printer's own line, which stands beyond the sheet on purpose.
const SLUG: &str = "slug";
/// What the labels of `named` in `text.typ` begin with; the name of the slot follows.
const SLOT: &str = "handbill-";
/// The share of the shorter side that text keeps from the edges. Ink of Nastaliq hangs over its margin,
/// so that this is less than the margin of the layout.
const EDGE: f64 = 0.015;

/// Adds what is wrong with a layout.
pub(super) fn inspect(document: &PagedDocument, info: &ProductInfo, diagnostics: &mut Diagnostics) {
    fits(document, info, diagnostics);
    let (made, meant) = (document.pages().len(), pages(document));
    if made != meant {
        let message = format!("{} takes {made} pages instead of {meant}", info.label);
        diagnostics
            .push(blame(Diagnostic::new(Code::PressOverflow, message), info.longest("items")));
    }
    for page in document.pages() {
        let everything = (Point::splat(Abs::raw(f64::MIN)), Point::splat(Abs::raw(f64::MAX)));
        let mut walk =
            Walk { info, bounds: bounds(info), window: everything, slot: None, found: Vec::new() };
        walk.frame(&page.frame, Transform::identity());
        for diagnostic in walk.found {
            diagnostics.push(diagnostic);
        }
    }
}

/// How many pages the layout says it has.
fn pages(document: &PagedDocument) -> usize {
    let reported = Label::new(PicoStr::intern(PAGES)).and_then(|label| {
        let found = document.introspector().query(&Selector::Label(label));
        match &found.first()?.to_packed::<MetadataElem>()?.value {
            Value::Int(pages) => usize::try_from(*pages).ok(),
            _ => None,
        }
    });
    reported.unwrap_or(1)
}

/// What the layout says of its own search for sizes.
fn fits(document: &PagedDocument, info: &ProductInfo, diagnostics: &mut Diagnostics) {
    let Some(label) = Label::new(PicoStr::intern(FIT)) else { return };
    for content in document.introspector().query(&Selector::Label(label)) {
        let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
        let Some(fit) = Fit::read(&metadata.value) else { continue };
        let (code, problem, help) = if !fit.fits {
            (Code::PressOverflow, "does not fit on", "shorten the text")
        } else if fit.size <= fit.min {
            (
                Code::PressTight,
                "fits only in the smallest size on",
                "shorten the text, so that it is easier to read",
            )
        } else {
            continue;
        };
        let over = fit.over.map(|over| format!(", by {over:.1} mm")).unwrap_or_default();
        let message = format!("`{}` {problem} {}{over}", fit.slot, info.label);
        diagnostics.push(blame(Diagnostic::new(code, message).help(help), info.longest(&fit.slot)));
    }
}

struct Fit {
    slot: String,
    size: f64,
    min: f64,
    fits: bool,
    /// How much higher or wider it is than its place, in millimetres.
    over: Option<f64>,
}

impl Fit {
    fn read(value: &Value) -> Option<Self> {
        let Value::Dict(dict) = value else { return None };
        let number = |key: &str| match dict.get(key).ok()? {
            Value::Float(number) => Some(*number),
            #[expect(clippy::cast_precision_loss, reason = "sizes in points are small")]
            Value::Int(number) => Some(*number as f64),
            _ => None,
        };
        let Ok(Value::Str(slot)) = dict.get("slot") else { return None };
        let Ok(Value::Bool(fits)) = dict.get("fits") else { return None };
        Some(Self {
            slot: slot.to_string(),
            size: number("size")?,
            min: number("min")?,
            fits: *fits,
            over: number("over").filter(|over| *over > 0.0).map(|over| Abs::pt(over).to_mm()),
        })
    }
}

fn blame(diagnostic: Diagnostic, written: Option<&SlotText>) -> Diagnostic {
    match written.and_then(|written| written.span.clone()) {
        Some(span) => diagnostic.at(span, "text to shorten"),
        None => diagnostic,
    }
}

/// The rectangle that text stays in: from its upper left to its lower right corner.
fn bounds(info: &ProductInfo) -> (Point, Point) {
    let edge = info.width.min(info.height) * EDGE;
    let end = edge.max(info.safe);
    // What the printer cannot reach lies around the layout.
    let clear = info.clear;
    let corner = |x: f64, y: f64| Point::new(Abs::pt(clear + x), Abs::pt(clear + y));
    (corner(edge, end), corner(info.width - edge, info.height - end))
}

/// What rounding may add to a place.
const TOLERANCE: Abs = Abs::raw(0.05);

/// The upper left and lower right corner of a rectangle after a transform.
fn corners(min: Point, max: Point, transform: Transform) -> (Point, Point) {
    let all = [min, max, Point::new(min.x, max.y), Point::new(max.x, min.y)]
        .map(|corner| corner.transform(transform));
    all.into_iter()
        .fold((all[0], all[0]), |(least, most), corner| (least.min(corner), most.max(corner)))
}

/// What two rectangles share.
fn narrowed(one: (Point, Point), other: (Point, Point)) -> (Point, Point) {
    (one.0.max(other.0), one.1.min(other.1))
}

struct Walk<'d> {
    info: &'d ProductInfo,
    bounds: (Point, Point),
    /// What blocks that cut off their content leave to see: its upper left and lower right corner.
    window: (Point, Point),
    /// The slot whose block we are in.
    slot: Option<String>,
    found: Vec<Diagnostic>,
}

impl Walk<'_> {
    fn frame(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => {
                    let (outer, wider) = (self.slot.clone(), self.window);
                    let label = group.label.map(|label| label.resolve().to_string());
                    if let Some(name) = label.as_deref().and_then(|label| label.strip_prefix(SLOT))
                    {
                        self.slot = Some(name.to_owned());
                    }
                    let inner = here.pre_concat(group.transform);
                    if let Some(clip) = &group.clip {
                        let cut = clip.bbox(None);
                        self.window = narrowed(wider, corners(cut.min, cut.max, inner));
                    }
                    self.frame(&group.frame, inner);
                    (self.slot, self.window) = (outer, wider);
                }
                FrameItem::Text(text) => self.text(text, here),
                _ => {}
            }
        }
    }

    fn text(&mut self, text: &TextItem, transform: Transform) {
        self.glyphs(text);
        if self.slot.as_deref() == Some(SLUG) {
            return;
        }
        let ink = text.bbox();
        if !(ink.min.x.to_pt().is_finite() && ink.max.x.to_pt().is_finite()) {
            return;
        }
        let (least, most) = narrowed(self.bounds, self.window);
        let (first, last) = corners(ink.min, ink.max, transform);
        let beyond = [least.x - first.x, least.y - first.y, last.x - most.x, last.y - most.y];
        let beyond = beyond.into_iter().fold(Abs::zero(), Abs::max);
        if beyond > TOLERANCE {
            let (name, slot) = self.slot_of(&text.text);
            let what = if name == "number" { "the number to call" } else { "the text" };
            let message = format!(
                "{what} `{}` runs {:.1} mm over the edge of {}",
                without_marks(&text.text).trim(),
                beyond.to_mm().max(0.1),
                self.info.label
            );
            let help = if name == "number" {
                "use a shorter number under `[contacts]`, or another `layout` or size".to_owned()
            } else {
                format!("shorten `{name}`, or use shorter words in it")
            };
            let diagnostic = Diagnostic::new(Code::PressOverflow, message).help(help);
            self.push(blame(diagnostic, slot));
        }
    }

    fn glyphs(&mut self, text: &TextItem) {
        let view = TextItemView::full(text);
        for glyph in view.glyphs().iter().filter(|glyph| glyph.id == 0) {
            let missing = view.glyph_text(glyph);
            let codes: Vec<String> =
                missing.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
            let (_, slot) = self.slot_of(&text.text);
            let message = format!(
                "no font has the character `{missing}` ({}) on {}",
                codes.join(" "),
                self.info.label
            );
            let diagnostic = Diagnostic::new(Code::PressGlyph, message).help(
                "replace the character, or add a font that has it to the `fonts` folder of the theme",
            );
            self.push(blame(diagnostic, slot));
        }
    }

    fn push(&mut self, diagnostic: Diagnostic) {
        if !self.found.contains(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// The text that a piece was set from: text from data carries no place of its own.
    fn slot_of(&self, piece: &str) -> (&str, Option<&SlotText>) {
        let wanted = without_marks(piece);
        let within =
            |written: &&SlotText| self.slot.as_deref().is_none_or(|slot| slot == written.slot);
        let candidates = self.info.texts.iter().filter(within);
        let found = candidates
            .filter(|written| without_marks(&written.text).contains(wanted.trim()))
            .max_by_key(|written| written.text.len());
        match found {
            Some(written) => (&written.slot, Some(written)),
            None => (self.slot.as_deref().unwrap_or("text"), None),
        }
    }
}

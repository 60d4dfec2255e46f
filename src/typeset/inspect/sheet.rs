//! A walk over a finished page: what is drawn, in the order in which it is drawn.

use std::cmp::Reverse;
use std::rc::Rc;

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::text::{TextItem, TextItemView};
use typst_layout::Page;

use super::ink::{Ink, Kind, Owner, ShapeInk, TextInk};
use super::modules::{are_drawn, is_dark};
use super::outline::{Bounds, Outline, Place};
use crate::model::{Color, without_marks};
use crate::typeset::tint::is_drawn;
use crate::typeset::work::{ProductInfo, SlotText};

/// The slot of the printer's own line, which stands beyond the sheet on purpose.
const SLUG: &str = "slug";
/// What the labels of `named` in `text.typ` begin with; the name of the slot follows.
const SLOT: &str = "handbill-";
/// The QR code with its tile.
pub(super) const CODE: &str = "code";
/// What is cut out of the sheet, such as a card for the wallet.
const PIECE: &str = "piece";
/// What is torn off; it need not say what the sheet says.
const TAB: &str = "tab";
/// Artwork so soft that a text may run across its edge.
pub(super) const SOFT: &str = "ground";
/// Grounds that texts stand on.
const AREAS: [&str; 6] = ["band", "panel", "strip", SOFT, PIECE, TAB];

/// All ink of a page.
pub(super) struct Sheet<'d> {
    pub(super) info: &'d ProductInfo,
    /// Whose ink there is; the first is the page itself.
    pub(super) owners: Vec<Owner>,
    /// In the order in which it is drawn.
    pub(super) inks: Vec<Ink<'d>>,
    /// The places of QR codes.
    pub(super) codes: Vec<CodeInk>,
    /// Texts that leave the part of the sheet that shows them, and by how many points.
    pub(super) overruns: Vec<(usize, f64)>,
    /// Texts with characters that no font has, and these characters.
    pub(super) missing: Vec<(&'d TextItem, String, usize)>,
    /// What is cut out of it.
    pub(super) pieces: Vec<Bounds>,
    /// Where each owner found by a text itself has its text.
    written: Vec<(usize, usize, usize)>,
    /// Windows that are no upright rectangles, each with the one around it.
    clips: Vec<(Rc<Outline>, Option<usize>)>,
}

/// A QR code.
pub(super) struct CodeInk {
    /// Its dark modules.
    pub(super) dark: Bounds,
    /// The light ground around them.
    pub(super) tile: Bounds,
    /// Where it comes in the order of drawing.
    pub(super) order: usize,
    /// What it may use of the sheet.
    pub(super) room: Bounds,
    /// Whether its modules are those of the data.
    pub(super) is_right: bool,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Around {
    transform: Transform,
    owner: usize,
    /// What blocks that cut off their content leave to see.
    window: Bounds,
    /// The nearest window that is no upright rectangle.
    clip: Option<usize>,
    /// What a text has to stay in.
    room: Bounds,
}

impl<'d> Sheet<'d> {
    /// Walks over a page.
    pub(super) fn of(page: &'d Page, info: &'d ProductInfo) -> Self {
        let page_owner =
            Owner { name: "text".to_owned(), parent: 0, is_area: true, is_guessed: false };
        let mut sheet = Self {
            info,
            owners: vec![page_owner],
            inks: Vec::new(),
            codes: Vec::new(),
            overruns: Vec::new(),
            missing: Vec::new(),
            pieces: Vec::new(),
            written: Vec::new(),
            clips: Vec::new(),
        };
        let around = Around {
            transform: Transform::identity(),
            owner: 0,
            window: Bounds::EVERYTHING,
            clip: None,
            room: room(info),
        };
        sheet.frame(&page.frame, around);
        sheet
    }

    fn frame(&mut self, frame: &'d Frame, around: Around) {
        for (position, item) in frame.items() {
            let here = around.transform.pre_concat(Transform::translate(position.x, position.y));
            let around = Around { transform: here, ..around };
            match item {
                FrameItem::Group(group) => {
                    let inner = here.pre_concat(group.transform);
                    let mut within = Around { transform: inner, ..around };
                    if let Some(clip) = &group.clip {
                        let cut = Outline::of_curve(clip, inner, true);
                        within.window = around.window.shared(cut.bounds);
                        if !cut.is_upright() {
                            self.clips.push((Rc::new(cut), around.clip));
                            within.clip = Some(self.clips.len() - 1);
                        }
                    }
                    let label = group.label.map(|label| label.resolve().to_string());
                    match label.as_deref().and_then(|label| label.strip_prefix(SLOT)) {
                        Some(name) => self.slot(&group.frame, name, within),
                        None => self.frame(&group.frame, within),
                    }
                }
                FrameItem::Text(text) => self.text(text, around),
                FrameItem::Shape(shape, _) => {
                    self.shape(ShapeInk::new(shape, here, around.window), around);
                }
                FrameItem::Image(_, size, _) => {
                    let made = ShapeInk::picture(size.to_point(), here, around.window);
                    self.shape(made, around);
                }
                _ => {}
            }
        }
    }

    /// A block with a name of its own.
    fn slot(&mut self, frame: &'d Frame, name: &str, mut around: Around) {
        let is_area = AREAS.contains(&name);
        let owner =
            Owner { name: name.to_owned(), parent: around.owner, is_area, is_guessed: false };
        self.owners.push(owner);
        around.owner = self.owners.len() - 1;
        if name == PIECE || name == TAB {
            let corners = [Point::zero(), frame.size().to_point()];
            let cut = Bounds::of(corners.map(|corner| Place::of(corner, around.transform)));
            around.room = around.room.shared(cut.grown(-self.info.limits.cut));
            self.pieces.extend((name == PIECE).then_some(cut));
        }
        let before = self.inks.len();
        self.frame(frame, around);
        if name == CODE {
            self.code(before, around);
        }
    }

    /// Takes the shapes of a code together: to all others it is one tile. What is no shape of a code
    /// stays what it is, whatever it is called.
    fn code(&mut self, before: usize, around: Around) {
        let (mut dark, mut tile) = (Bounds::NOTHING, Bounds::NOTHING);
        let inks: Vec<Ink<'d>> = self.inks.drain(before..).collect();
        for ink in &inks {
            if matches!(ink.kind, Kind::Text(_)) {
                continue;
            }
            if is_dark(ink) {
                dark = dark.joined(ink.bounds);
            } else {
                tile = tile.joined(ink.bounds);
            }
        }
        let Some(modules) = self.info.modules.filter(|_| !dark.is_empty()) else {
            self.inks.extend(inks);
            return;
        };
        let is_right = are_drawn(&inks, dark, modules, &self.info.runs);
        let order = self.inks.len();
        let whole = dark.joined(tile);
        let kind = Kind::Shape(ShapeInk::plain(whole, Color::WHITE));
        self.inks.push(Ink { owner: around.owner, bounds: whole, kind });
        self.inks.extend(inks.into_iter().filter(|ink| matches!(ink.kind, Kind::Text(_))));
        self.codes.push(CodeInk { dark, tile, order, room: around.room, is_right });
    }

    fn shape(&mut self, shape: Option<ShapeInk>, around: Around) {
        let Some(shape) = shape else { return };
        let shape = shape.clipped(self.clips(around).map(Rc::clone).collect());
        let bounds = shape.bounds();
        self.inks.push(Ink { owner: around.owner, bounds, kind: Kind::Shape(shape) });
    }

    /// The windows around, without those that are upright rectangles.
    fn clips(&self, around: Around) -> impl Iterator<Item = &Rc<Outline>> {
        let outer = |clip: &usize| self.clips.get(*clip).and_then(|(_, outer)| *outer);
        let around = std::iter::successors(around.clip, outer);
        around.filter_map(|clip| self.clips.get(clip).map(|(outline, _)| outline))
    }

    fn text(&mut self, item: &'d TextItem, around: Around) {
        let owner = self.owner_of(item, around.owner);
        let view = TextItemView::full(item);
        for glyph in view.glyphs().iter().filter(|glyph| glyph.id == 0) {
            self.missing.push((item, view.glyph_text(glyph).into(), owner));
        }
        if !is_drawn(item) {
            return;
        }
        let ink = item.bbox();
        if !(ink.min.x.to_pt().is_finite() && ink.max.x.to_pt().is_finite()) {
            return;
        }
        let corners =
            [ink.min, ink.max, Point::new(ink.min.x, ink.max.y), Point::new(ink.max.x, ink.min.y)];
        let bounds = Bounds::of(corners.map(|corner| Place::of(corner, around.transform)));
        if self.owner(owner).name == SLUG && !self.cut().touches(bounds) {
            return;
        }
        let order = self.inks.len();
        let made = TextInk::new(item, around.transform);
        let beyond = around.room.shared(around.window).overrun(bounds);
        let hidden = self.clips(around).map(|clip| made.cut_off(clip)).fold(0.0, f64::max);
        if beyond.max(hidden) > TOLERANCE {
            self.overruns.push((order, beyond.max(hidden)));
        }
        self.inks.push(Ink { owner, bounds, kind: Kind::Text(made) });
    }

    /// The owner of a text: the block that is named, or else the text of the data that it is from.
    fn owner_of(&mut self, item: &TextItem, around: usize) -> usize {
        if !self.owner(around).is_area {
            return around;
        }
        let found = self.find(&item.text);
        let known = found.and_then(|(found, _)| {
            let mut known = self.written.iter();
            known.find(|(area, written, _)| (*area, *written) == (around, found))
        });
        if let Some((_, _, owner)) = known {
            return *owner;
        }
        let name = found.map_or("text", |(_, written)| written.slot.as_str()).to_owned();
        self.owners.push(Owner { name, parent: around, is_area: false, is_guessed: true });
        let owner = self.owners.len() - 1;
        self.written.extend(found.map(|(found, _)| (around, found, owner)));
        owner
    }

    /// The sheet as it is cut.
    pub(super) fn cut(&self) -> Bounds {
        let info = self.info;
        let least = Place { x: info.clear, y: info.clear };
        let most = Place { x: info.clear + info.width, y: info.clear + info.height };
        Bounds { least, most }
    }

    /// What text keeps from the edges of the sheet.
    pub(super) fn margin(&self) -> f64 {
        self.info.width.min(self.info.height) * self.info.limits.margin
    }

    pub(super) fn owner(&self, owner: usize) -> &Owner {
        // The first owner is there from the beginning, so that this never falls short.
        self.owners.get(owner).unwrap_or(&NOBODY)
    }

    /// The text of the data that a piece of an owner was set from: of those that hold the piece,
    /// the one that holds most of what its owner says.
    pub(super) fn written(&self, owner: usize, piece: &str) -> Option<&'d SlotText> {
        let name = self.owner(owner).name.as_str();
        let wanted = without_marks(piece);
        let holds = |written: &SlotText, piece: &str| {
            without_marks(&written.text).contains(without_marks(piece).trim())
        };
        let is_named = self.info.texts.iter().any(|written| written.slot == name);
        // A digit or two are found anywhere.
        if !is_named && wanted.trim().chars().count() < SAYS_SOMETHING {
            return None;
        }
        let candidates = self
            .info
            .texts
            .iter()
            .filter(|written| (!is_named || written.slot == name) && holds(written, &wanted));
        let pieces: Vec<&str> = self
            .inks
            .iter()
            .filter(|ink| ink.owner == owner)
            .filter_map(|ink| match &ink.kind {
                Kind::Text(text) => Some(text.item.text.as_str()),
                Kind::Shape(_) => None,
            })
            .collect();
        let known = |written: &SlotText| {
            pieces
                .iter()
                .filter(|piece| holds(written, piece))
                .map(|piece| piece.len())
                .sum::<usize>()
        };
        // Of several that say the same the shortest is the one: it says nothing else.
        candidates.max_by_key(|written| (known(written), Reverse(written.text.len())))
    }

    /// The longest text that holds a piece: text from data carries no place of its own.
    fn find(&self, piece: &str) -> Option<(usize, &'d SlotText)> {
        let wanted = without_marks(piece);
        let candidates = self.info.texts.iter().enumerate();
        candidates
            .filter(|(_, written)| without_marks(&written.text).contains(wanted.trim()))
            .max_by_key(|(_, written)| written.text.len())
    }
}

/// How many characters say what text they are from.
const SAYS_SOMETHING: usize = 4;
/// What rounding may add to a place.
const TOLERANCE: f64 = 0.05;

static NOBODY: Owner = Owner { name: String::new(), parent: 0, is_area: true, is_guessed: false };

/// The rectangle that text stays in.
fn room(info: &ProductInfo) -> Bounds {
    let edge = info.width.min(info.height) * info.limits.margin;
    let end = edge.max(info.safe);
    // What the printer cannot reach lies around the layout.
    let corner = |x: f64, y: f64| Place { x: info.clear + x, y: info.clear + y };
    let (least, most) = (corner(edge, end), corner(info.width - edge, info.height - end));
    Bounds { least, most }
}

//! What is found, as a person reads it.

use super::blame::blame;
use super::code::CodeFault;
use super::collision::{Collision, Contact};
use super::ink::{Ink, Kind};
use super::outline::Bounds;
use super::pose::Distortion;
use super::sheet::Sheet;
use super::size::{Small, Unequal};
use crate::diag::{Code, Diagnostic};
use crate::model::{Color, without_marks};
use crate::typeset::work::SlotText;

/// How a code is drawn.
pub(super) const DRAWN: &str =
    "draw it with `qr(data, size)`, whole, upright and unchanged, and hide no `figure`";

/// Which text to shorten and who else can help.
const DESIGNER: &str = "ask the designer of the theme to give it more room in the layout";
/// Where the data of a sheet has the least sizes and gaps.
const LIMITS: &str = "ask the designer of the theme to change the layout";

/// What a theme may draw with a text.
const STRUCK: &str = "delete it from the press files of the theme: a text may stand on a ground that is higher than its letters, or over a thin line";
/// What a theme may do with the shape of a text.
const DISTORTED: &str = "delete what turns, mirrors, stretches or squeezes it from the press files of the theme: a quarter turn is the most that can be read";
/// What a theme may do with the letters of a text.
const SET_AS_IS: &str = "show the whole text with one `text(size: …)` of the theme: delete features, fractions, `sub`, `super`, small capitals, alternates, shifts and wide tracking from its press files";

/// What a slot is called in a sentence.
pub(super) fn plain(slot: &str) -> String {
    let known = match slot {
        "headline" => "the headline",
        "question" => "the question",
        "items" => "the advice",
        "call" => "the call to phone",
        "number" => "the number to call",
        "scan" => "the words beside the QR code",
        "foot" => "the line at the foot",
        "address" => "the address of the page",
        "mark" => "the mark",
        "source" => "the source",
        "room" => "the heading of the empty box",
        "brand" => "the name of the organisation",
        "code" => "the QR code",
        "numeral" => "the number of the step",
        "tape" => "the tape",
        "band" => "the band",
        "strip" => "the strip",
        "panel" => "the panel",
        "page" => "the number of the page",
        "piece" => "the piece to cut out",
        "tab" => "the tab to tear off",
        "picture" => "the picture",
        "text" | "passages" => "the text",
        other => return format!("`{other}`"),
    };
    known.to_owned()
}

impl Sheet<'_> {
    /// A text with what it says: the headline `Peidiwch â thalu.`.
    fn named_text(&self, ink: &Ink<'_>) -> String {
        let slot = plain(&self.owner(ink.owner).name);
        let Kind::Text(text) = &ink.kind else {
            let is_page = ink.owner == 0;
            return if is_page { "a shape of the layout".to_owned() } else { slot };
        };
        let written = self.written(ink.owner, &text.item.text).map(|written| &written.text);
        let said = without_marks(written.map_or(text.item.text.as_str(), String::as_str));
        let begin: String = said.trim().chars().take(LONGEST).collect();
        let rest = if begin.len() < said.trim().len() { "…" } else { "" };
        format!("{slot} `{begin}{rest}`")
    }

    /// The place in the author's files that a text comes from.
    fn source(&self, ink: &Ink<'_>) -> Option<&SlotText> {
        let Kind::Text(text) = &ink.kind else { return None };
        self.written(ink.owner, &text.item.text)
    }

    /// How many characters are left of a text that has to give way; none when no fewer would do.
    fn shortened(&self, order: usize, way: Way) -> Option<usize> {
        let ink = self.inks.get(order)?;
        let written = self.source(ink)?;
        let own = self
            .inks
            .iter()
            .filter(|other| other.owner == ink.owner && matches!(other.kind, Kind::Text(_)));
        let whole = own.fold(Bounds::NOTHING, |whole, other| whole.joined(other.bounds));
        let left = match way {
            // A line less gives way to what stands above or below, if there are several.
            Way::Down(by) => 1.0 - by.max(line_of(ink)) / whole.height(),
            Way::Along(by) => 1.0 - by / whole.width().max(whole.height()),
        };
        if left < 0.35 || !left.is_finite() {
            return None;
        }
        let count = without_marks(&written.text).chars().count();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "texts are short"
        )]
        let characters = (count as f64 * left).floor() as usize;
        Some(characters)
    }

    /// Points to the text of a finding, with the length that it may have.
    fn blamed(&self, diagnostic: Diagnostic, order: usize, way: Way) -> Diagnostic {
        let source = self.inks.get(order).and_then(|ink| self.source(ink));
        let Some(span) = source.and_then(|source| source.span.clone()) else {
            return diagnostic.help(LIMITS);
        };
        let label = match self.shortened(order, way) {
            Some(characters) => format!("shorten it to about {characters} characters"),
            None => "text to shorten".to_owned(),
        };
        diagnostic.at(span, label).help(format!("shorten the text, or {DESIGNER}"))
    }

    /// A collision, told of the text that can give way.
    pub(super) fn collision(&self, found: &Collision) -> Option<Diagnostic> {
        let (text, other) = (self.inks.get(found.text)?, self.inks.get(found.other)?);
        let label = &self.info.label;
        // Of two texts the one that an author can shorten is told of.
        let is_fixed = |ink: &Ink<'_>| {
            let name = self.owner(ink.owner).name.as_str();
            FIXED.contains(&name) || self.source(ink).is_none_or(|written| written.span.is_none())
        };
        let swaps = matches!(other.kind, Kind::Text(_)) && is_fixed(text) && !is_fixed(other);
        let (order, text, other) =
            if swaps { (found.other, other, text) } else { (found.text, text, other) };
        let (one, two) = (self.named_text(text), self.named_text(other));
        let measure = |points: f64| self.info.measure(points);
        let (message, by) = match found.how {
            Contact::Overlap(by) => {
                (format!("{one} runs {} into {two} on {label}", measure(by)), by)
            }
            Contact::Lines(by) => (format!("lines of {one} touch one another on {label}"), by),
            Contact::Covered(by) => {
                (format!("{two} covers {} of {one} on {label}", measure(by)), by)
            }
            Contact::Struck => {
                let message = format!(
                    "a line or shape runs through {one} on {label}: it looks as if it were struck out"
                );
                return Some(Diagnostic::new(Code::PressCollision, message).help(STRUCK));
            }
            Contact::Across(by) => {
                let edge = if matches!(other.kind, Kind::Text(_)) { "" } else { "the edge of " };
                (format!("{one} runs {} across {edge}{two} on {label}", measure(by)), by)
            }
            Contact::Lost(contrast) => {
                let (contrast, least) =
                    (Color::written(contrast), Color::written(self.info.limits.contrast));
                let message = format!(
                    "{one} can hardly be told from its ground on {label}: the contrast is {contrast}, and {least} is needed"
                );
                return Some(Diagnostic::new(Code::PressCollision, message).help(LIMITS));
            }
            Contact::Near(gap, needed) => {
                let from = if matches!(other.kind, Kind::Text(_)) { "" } else { "the edge of " };
                let (gap, least) = (measure(gap), measure(needed));
                let message =
                    format!("{one} is {gap} from {from}{two} on {label}; it needs {least}");
                (message, needed)
            }
        };
        let diagnostic = Diagnostic::new(Code::PressCollision, message);
        let is_text = matches!(other.kind, Kind::Text(_));
        Some(self.blamed(diagnostic, order, if is_text { Way::Down(by) } else { Way::Along(by) }))
    }

    /// What is wrong with a code.
    pub(super) fn code_fault(&self, fault: &CodeFault) -> Option<Diagnostic> {
        let label = &self.info.label;
        let measure = |points: f64| self.info.measure(points);
        let (code, message) = match *fault {
            CodeFault::Quiet(found, needed) => (
                Code::PressCollision,
                format!(
                    "the light around the QR code is {} wide on {label}; it needs {}, four modules",
                    measure(found),
                    measure(needed)
                ),
            ),
            CodeFault::Beyond(by) => (
                Code::PressCollision,
                format!("the QR code runs {} over the margin of {label}", measure(by)),
            ),
            CodeFault::Wrong => {
                let message = format!("the QR code on {label} is not the one of the data");
                return Some(Diagnostic::new(Code::PressWords, message).help(DRAWN));
            }
            CodeFault::Modules(found, needed) => {
                let unit = self.info.unit();
                let message = format!(
                    "the modules of the QR code are {found:.2} {unit} wide on {label}; they need {needed:.2} {unit}",
                    found = self.info.in_units(found),
                    needed = self.info.in_units(needed)
                );
                let help = "use a shorter address of the site, or ask the designer of the theme for a larger code";
                return Some(Diagnostic::new(Code::PressSmall, message).help(help));
            }
            CodeFault::Disturbed(order, by) => {
                let ink = self.inks.get(order)?;
                let named = self.named_text(ink);
                let message = format!(
                    "{named} runs {} into the quiet zone of the QR code on {label}",
                    measure(by)
                );
                let diagnostic = Diagnostic::new(Code::PressCollision, message);
                return Some(self.blamed(diagnostic, order, Way::Along(by)));
            }
        };
        Some(Diagnostic::new(code, message).help(LIMITS))
    }

    /// A text that cannot be read as it lies.
    pub(super) fn distorted(&self, order: usize, how: Distortion) -> Option<Diagnostic> {
        let what = match how {
            Distortion::Mirrored => "is seen as in a mirror",
            Distortion::Upturned => "stands upside down",
            Distortion::Stretched => "is stretched out of shape",
            Distortion::Squeezed => "has its letters set over one another",
            Distortion::Spread => "has its letters set so far apart that they make no words",
            Distortion::Altered => "is drawn with other glyphs than its font has for its letters",
            Distortion::Uneven => "has letters of different sizes or heights in one line",
        };
        let (named, label) = (self.named_text(self.inks.get(order)?), &self.info.label);
        let message = format!("{named} {what} on {label}");
        let help = match how {
            Distortion::Spread | Distortion::Altered | Distortion::Uneven => SET_AS_IS,
            _ => DISTORTED,
        };
        Some(Diagnostic::new(Code::PressDistorted, message).help(help))
    }

    /// A text that is too small.
    pub(super) fn small(&self, found: &Small) -> Option<Diagnostic> {
        let ink = self.inks.get(found.text)?;
        let (size, least) = (self.info.type_size(found.size), self.info.type_size(found.least));
        let message =
            format!("{} is {size} on {}; it needs {least}", self.named_text(ink), self.info.label);
        let help = "shorten the texts of this product, choose a larger size for it, or ask the designer of the theme to change the layout";
        Some(blame(Diagnostic::new(Code::PressSmall, message).help(help), self.source(ink)))
    }

    /// A language that looks like the second one.
    pub(super) fn unequal(&self, found: &Unequal) -> Diagnostic {
        let names: Vec<&str> = self.info.voices.iter().map(|voice| voice.tag.as_str()).collect();
        let [first, second] = names.as_slice() else {
            return Diagnostic::new(Code::PressParity, "");
        };
        let (own, other) = found.sizes;
        let message = format!(
            "{} is smaller in `{first}` than in `{second}` on {}: {} against {}",
            plain(&found.slot),
            self.info.label,
            self.info.type_size(own),
            self.info.type_size(other)
        );
        let help = format!(
            "shorten the text in `{first}`, or ask the designer of the theme to set both languages in one size"
        );
        blame(
            Diagnostic::new(Code::PressParity, message).help(help),
            self.info.longest(&found.slot),
        )
    }
}

/// The height of a line of a text.
fn line_of(ink: &Ink<'_>) -> f64 {
    match &ink.kind {
        Kind::Text(text) => text.size,
        Kind::Shape(_) => 0.0,
    }
}

/// Which way a text has to give, by so many points.
#[derive(Clone, Copy)]
enum Way {
    /// Along its lines.
    Along(f64),
    /// In the height of its lines.
    Down(f64),
}

/// How many characters of a text are quoted.
const LONGEST: usize = 40;

/// Slots that nobody can shorten.
const FIXED: [&str; 5] = ["number", "address", "brand", "mark", "code"];

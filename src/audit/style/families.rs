//! The fonts that a stylesheet may name: those whose letters are letters.

use std::collections::BTreeSet;

use super::sheet::{RuleKind, StyleRule};
use super::value::{Piece, pieces, split};

/// What to name instead.
pub(super) const HELP: &str = "name fonts of theme.toml as `var(--plain)`, `var(--bold)` or `var(--head)`, a font that comes with systems such as `Georgia` or `Arial`, or `sans-serif`: a font of signs would draw something else than letters";

/// Fonts of letters that come with systems, in lower case, and those that every browser finds by
/// itself.
const KNOWN: [&str; 62] = [
    "serif",
    "sans-serif",
    "monospace",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-rounded",
    "ui-monospace",
    "-apple-system",
    "blinkmacsystemfont",
    "inherit",
    "arial",
    "arial black",
    "arial narrow",
    "atkinson hyperlegible",
    "avenir",
    "avenir next",
    "baskerville",
    "calibri",
    "cambria",
    "candara",
    "consolas",
    "constantia",
    "corbel",
    "courier new",
    "dejavu sans",
    "dejavu serif",
    "fira sans",
    "franklin gothic medium",
    "futura",
    "garamond",
    "geeza pro",
    "georgia",
    "gill sans",
    "helvetica",
    "helvetica neue",
    "hiragino sans gb",
    "ibm plex sans",
    "inter",
    "jameel noori nastaleeq",
    "lato",
    "liberation sans",
    "lucida grande",
    "lucida sans",
    "microsoft yahei",
    "montserrat",
    "nirmala ui",
    "noto naskh arabic",
    "noto naskh arabic ui",
    "noto nastaliq urdu",
    "noto sans",
    "noto serif",
    "open sans",
    "optima",
    "palatino",
    "pingfang sc",
    "public sans",
    "roboto",
    "segoe ui",
    "source sans 3",
    "tahoma",
    "ubuntu",
];
const MORE: [&str; 6] =
    ["source sans pro", "times", "times new roman", "trebuchet ms", "verdana", "work sans"];

/// The fonts that a stylesheet may name.
pub(super) struct Families(BTreeSet<String>);

impl Families {
    /// `built` are the rules that the build has written, `own` those of the theme.
    pub(super) fn new(built: &[StyleRule], base: &[StyleRule], own: &[StyleRule]) -> Self {
        let mut all: BTreeSet<String> =
            KNOWN.iter().chain(&MORE).map(|name| (*name).to_owned()).collect();
        // A page may be in a language that needs none of them.
        all.extend(
            ["hb-text", "hb-bold", "hb-head", "hb-names", "hb-names-nastaliq", "hb-figures"]
                .map(str::to_owned),
        );
        all.extend(built.iter().chain(base).filter_map(name));
        all.extend(own.iter().filter_map(name));
        Self(all)
    }

    /// Whether a value is a list of such fonts.
    pub(super) fn has_all(&self, value: &str) -> bool {
        let families = split(value, |c| c == ',');
        !families.is_empty()
            && families.iter().all(|one| family(one).is_some_and(|name| self.0.contains(&name)))
    }

    /// What is wrong with a font that a theme defines.
    pub(super) fn fault(&self, rule: &StyleRule, taken: &BTreeSet<String>) -> Option<String> {
        const NAMES: [&str; 7] = [
            "font-family",
            "font-weight",
            "font-style",
            "font-display",
            "font-stretch",
            "unicode-range",
            "src",
        ];
        let name = name(rule).unwrap_or_default();
        let is_taken = name.starts_with("hb-") || taken.contains(&name);
        if name.is_empty()
            || is_taken
            || KNOWN.contains(&name.as_str())
            || MORE.contains(&name.as_str())
        {
            return Some("give the font a name of its own".to_owned());
        }
        rule.declarations.iter().find_map(|declaration| {
            let is_well = match declaration.name.as_str() {
                "size-adjust" => super::extent::is_within(&declaration.value, 0.0, f32::MAX, 16.0) && is_near(&declaration.value),
                "src" => split(&declaration.value, |c| c == ',').iter().all(|one| self.is_source(one)),
                name => NAMES.contains(&name),
            };
            (!is_well).then(|| "write `src` with files of the theme or fonts that come with systems, and `size-adjust` from 75% to 130%; nothing else changes letters".to_owned())
        })
    }

    fn is_source(&self, source: &str) -> bool {
        match pieces(source).as_slice() {
            [Piece::Address] => true,
            [Piece::Address, Piece::Function(name, _)] => name == "format",
            [Piece::Function(name, inside)] => {
                name == "local" && family(inside).is_some_and(|name| self.0.contains(&name))
            }
            _ => false,
        }
    }
}

fn is_near(value: &str) -> bool {
    matches!(pieces(value).as_slice(), [Piece::Amount(number, unit)] if unit == "%" && (75.0..=130.0).contains(number))
}

/// The name of a font that a rule defines, in lower case.
pub(super) fn name(rule: &StyleRule) -> Option<String> {
    (rule.kind == RuleKind::FontFace).then(|| rule.value("font-family").and_then(family)).flatten()
}

/// The name of one font, in lower case.
fn family(value: &str) -> Option<String> {
    let mut words = Vec::new();
    for piece in pieces(value) {
        match piece {
            Piece::Text(text) => words.push(text.to_lowercase()),
            Piece::Word(word) => words.push(word),
            _ => return None,
        }
    }
    Some(words.join(" ")).filter(|name| !name.is_empty())
}

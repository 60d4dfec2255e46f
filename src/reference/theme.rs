//! The keys of `theme.toml`.

use super::campaign::{CONTACT, FACT, LINK, PLATFORM, SOURCE};
use super::key::{Field, Key, Table, nothing, optional, required};
use crate::model::{BoldPart, ColorRole, Script};

fn parts() -> Vec<&'static str> {
    BoldPart::ALL.map(BoldPart::name).to_vec()
}

fn scripts() -> Vec<&'static str> {
    Script::ALL.iter().map(|script| script.name()).collect()
}

/// The roles of colours beside the first, `ink`.
fn other_colors() -> Vec<&'static str> {
    ColorRole::ALL.map(ColorRole::name).into_iter().filter(|name| *name != "ink").collect()
}

const PAIR: &[Key] = &[
    required("ground", Field::Text, "The colour under it, or a mix such as `ink 82% black`."),
    required("least", Field::Number, "The least ratio by WCAG 2, from 1 to 21."),
    required("text", Field::Text, "The colour of the text or shape."),
    required(
        "use",
        Field::Text,
        "What reports call the pair: where readers see it. A theme that names it again changes it.",
    ),
];

const COLOR: &str = "As `#rrggbb`.";
const INKS: &str = "In percent of cyan, magenta, yellow and black, for `shop-cmyk`.";

const SIZE: &str = "For all scripts that are not named.";

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "",
        about: "A theme takes what it does not say from the theme that it `extends`.",
        keys: &[
            optional("extends", Field::Text, "The theme that this one builds on."),
            optional(
                "parity",
                Field::Texts,
                "Languages that are published together or not at all; the first is read first.",
            ),
        ],
        also: nothing,
    },
    Table {
        name: "[brand]",
        about: "Who publishes.",
        keys: &[
            optional(
                "logo",
                Field::Text,
                "A drawing or picture in the folder of the theme, in place of `mark`.",
            ),
            optional("logo_on_dark", Field::Text, "The same for dark grounds."),
            optional("mark", Field::Text, "One to three letters for the tile."),
        ],
        also: nothing,
    },
    Table {
        name: "[brand.name]",
        about: "The organisation’s name by language: `cy = \"…\"`.",
        keys: &[],
        also: nothing,
    },
    Table {
        name: "[colors]",
        about: "The nine colours.",
        keys: &[optional("ink", Field::Text, COLOR)],
        also: other_colors,
    },
    Table {
        name: "[process]",
        about: "The same for print shops.",
        keys: &[optional("ink", Field::Inks, INKS)],
        also: other_colors,
    },
    Table {
        name: "[[contrast.site]]",
        about: "Colours that touch on pages. [docs/themes.md](../themes.md) says how pairs are measured.",
        keys: PAIR,
        also: nothing,
    },
    Table {
        name: "[[contrast.print]]",
        about: "Parts of posters and cards that touch.",
        keys: PAIR,
        also: nothing,
    },
    Table {
        name: "[bold]",
        about: "What the stylesheet and the templates set in bold: bold fonts keep the characters of that alone.",
        keys: &[
            optional("parts", Field::Words(parts), "Kinds of text."),
            optional(
                "words",
                Field::Texts,
                "Ids of `interface.ftl`, or the beginning of several, such as `alert-*`.",
            ),
        ],
        also: nothing,
    },
    Table {
        name: "[keep_together.LANGUAGE]",
        about: "Words that no line of a page, poster, card or handout tears apart.",
        keys: &[
            optional(
                "before_figures",
                Field::Texts,
                "What stays with the figure after it, in writing without spaces.",
            ),
            optional(
                "longest",
                Field::Whole,
                "How many letters a group may have, from 4 to 24; 14 without it.",
            ),
            optional("phrases", Field::Texts, "What stays whole."),
            optional(
                "units",
                Field::Texts,
                "What stays with the figure before it, in writing without spaces.",
            ),
            optional("with_next", Field::Texts, "Words that stay with the one after them."),
            optional("with_previous", Field::Texts, "Words that stay with the one before them."),
        ],
        also: nothing,
    },
    Table {
        name: "[press]",
        about: "What paper and cards must keep.",
        keys: &[
            optional("contrast", Field::Number, "Of a text to what lies under it."),
            optional("cut", Field::Number, "From a line to cut along, in millimetres."),
            optional(
                "edge",
                Field::Number,
                "Between a text and the edge of a shape: a share of the text’s size.",
            ),
            optional("gap", Field::Number, "Between two texts: a share of the smaller one’s size."),
            optional("margin", Field::Number, "From the edges: a share of the shorter side."),
            optional(
                "module",
                Field::Number,
                "The width of a module of the QR code, in millimetres.",
            ),
        ],
        also: nothing,
    },
    Table {
        name: "[press.paper]",
        about: "The smallest type on paper, in points: for all scripts, and for single ones by their names.",
        keys: &[optional("all", Field::Number, SIZE)],
        also: scripts,
    },
    Table {
        name: "[press.card]",
        about: "The same on cards, in pixels of a card 1080 wide.",
        keys: &[optional("all", Field::Number, SIZE)],
        also: scripts,
    },
    Table {
        name: "[press.banner]",
        about: "The same on web banners, in pixels.",
        keys: &[optional("all", Field::Number, SIZE)],
        also: scripts,
    },
    FACT,
    CONTACT,
    LINK,
    PLATFORM,
    SOURCE,
];

//! The keys between the `+++` at the head of a page.

use super::campaign::states;
use super::key::{Field, Table, nothing, optional};
use crate::model::Layout;

fn layouts() -> Vec<&'static str> {
    Layout::ALL.map(Layout::name).to_vec()
}

pub(super) const TABLES: &[Table] = &[Table {
    name: "",
    about: "Between two lines `+++` at the head of a Markdown file below `campaign/`.",
    keys: &[
        optional(
            "description",
            Field::Text,
            "One sentence for search engines and previews. Needed by all but a `fragment`.",
        ),
        optional(
            "title",
            Field::Text,
            "The short title, for menus and the browser. Needed by all but a `fragment`.",
        ),
        optional("date", Field::Date, "The day of a page with the layout `news`, which needs one."),
        optional("embargo", Field::Moment, "With `state = \"embargoed\"`: until when."),
        optional(
            "layout",
            Field::Word(layouts),
            "What the page is. `article` without it; a `fragment` is no page of its own, but text for posters, cards and handouts.",
        ),
        optional(
            "review_by",
            Field::Date,
            "The day by which somebody has to look at the page again.",
        ),
        optional(
            "state",
            Field::Word(states),
            "How far the page is. `published` without it: it follows the campaign.",
        ),
        optional("withdrawn", Field::Date, "With `state = \"withdrawn\"`: since when."),
    ],
    also: nothing,
}];

//! What a key asks for, in the words of reports.

/// A type by the name that reports give it, and what to write, with `KEY` for the key.
pub(super) type Wanted = (&'static str, &'static str);

pub(super) const TEXT: Wanted = ("a text in quotes", "`KEY = \"…\"`");
pub(super) const TEXTS: Wanted = ("a list of texts", "`KEY = [\"…\", \"…\"]`");
pub(super) const NUMBER: Wanted =
    ("a number", "the number behind `KEY =`, in digits and without quotes");
pub(super) const WHOLE_NUMBER: Wanted =
    ("a whole number", "the number behind `KEY =`, in digits and without quotes");
pub(super) const WHOLE_NUMBERS: Wanted = ("a list of whole numbers", "`KEY = [0, 25, 85, 0]`");
pub(super) const BOOLEAN: Wanted =
    ("true or false", "`KEY = true` or `KEY = false`, without quotes");
pub(super) const DATE: Wanted = (
    "a date",
    "the day behind `KEY =` as year, month and day with hyphens between (YYYY-MM-DD), without quotes",
);
pub(super) const MOMENT: Wanted = (
    "a date and time with an offset from UTC",
    "day and time behind `KEY =`, with `Z` for the time of UTC (YYYY-MM-DDThh:mm:ssZ), without quotes",
);
pub(super) const TABLE: Wanted =
    ("a table", "`KEY` in square brackets, and its keys on the lines below");
pub(super) const TABLES: Wanted =
    ("a list of tables", "`[[KEY]]`, and its keys on the lines below");

/// Keys that are often written into the wrong file or table, and where they belong.
pub(super) const ELSEWHERE: [(&[&str], &str); 4] = [
    (
        &["base_url", "exit_url", "discreet", "review_by", "embargo", "source", "version"],
        "campaign/campaign.toml, under `[campaign]`",
    ),
    (&["header", "footer"], "campaign/campaign.toml, under `[navigation]`"),
    (&["readme", "licence"], "campaign/campaign.toml, under `[pack]`"),
    (&["mark", "logo", "logo_on_dark"], "theme.toml, under `[brand]`"),
];

/// The tables that files have at their top: none of them is another one misspelt.
pub(super) const TOP_TABLES: [&str; 24] = [
    "bold",
    "brand",
    "campaign",
    "cards",
    "colors",
    "contacts",
    "contrast",
    "credits",
    "exceptions",
    "facts",
    "handouts",
    "keep_together",
    "links",
    "locales",
    "navigation",
    "pack",
    "parity",
    "platforms",
    "posters",
    "press",
    "process",
    "schema",
    "sources",
    "themes",
];

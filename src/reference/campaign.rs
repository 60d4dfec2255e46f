//! The keys of `campaign.toml`.

use super::key::{Field, Key, Table, nothing, optional, required};
use crate::model::{
    CardFormat, FactStatus, FactValue, LinkStyle, PrintProfile, ReleaseState, Role, Share, Sheet,
};

fn roles() -> Vec<&'static str> {
    Role::ALL.map(Role::name).to_vec()
}

fn sheets() -> Vec<&'static str> {
    Sheet::ALL.map(Sheet::name).to_vec()
}

fn profiles() -> Vec<&'static str> {
    PrintProfile::ALL.map(PrintProfile::name).to_vec()
}

fn formats() -> Vec<&'static str> {
    CardFormat::ALL.map(CardFormat::name).to_vec()
}

pub(super) fn states() -> Vec<&'static str> {
    ReleaseState::NAMES.to_vec()
}

fn links() -> Vec<&'static str> {
    LinkStyle::ALL.map(LinkStyle::name).to_vec()
}

fn kinds() -> Vec<&'static str> {
    FactValue::KINDS.to_vec()
}

fn shares() -> Vec<&'static str> {
    Share::NAMES.map(|(name, _)| name).to_vec()
}

fn standings() -> Vec<&'static str> {
    FactStatus::NAMES.map(|(name, _)| name).to_vec()
}

fn missing() -> Vec<&'static str> {
    vec!["missing"]
}

fn phone() -> Vec<&'static str> {
    vec!["phone"]
}

/// What a poster or card shows, and where it leads.
macro_rules! product {
    ($($own:expr),*) => {
        &[
            required("id", Field::Text, "Its name in file names: lower-case letters, digits and hyphens."),
            required("layout", Field::Text, "A layout of the theme, such as `campaign` or `advice`."),
            required("page", Field::Text, "The page that its QR code and captions lead to."),
            $($own,)*
            optional("bullets", Field::Text, "A section whose list gives one product for each item, as `page#section`."),
            optional("call", Field::Text, "The section that says whom to call, as `page#section`."),
            optional("contact", Field::Text, "The contact whose number is shown."),
            optional("each", Field::Word(roles), "Makes one product of each section with this role."),
            optional("foot", Field::Text, "A section for the small print, as `page#section`."),
            optional("hashtags", Field::Text, "The section whose list gives the hashtags of captions, as `page#section`."),
            optional("headline", Field::Text, "The section whose heading is the headline, as `page#section`."),
            optional("items", Field::Word(roles), "The role of the sections that are listed on it, such as `advice`."),
            optional("question", Field::Text, "The section with the question above the headline, as `page#section`."),
            optional("room", Field::Text, "The section that labels room for a stamp or for one’s own words, as `page#section`."),
            optional("scan", Field::Text, "The section beside the QR code, as `page#section`."),
            optional("second", Field::Text, "The language in which everything is said a second time."),
        ]
    };
}

const POSTER: &[Key] = product!(
    optional("profiles", Field::Words(profiles), "Whom it is printed by. Without it, `[\"web\"]`."),
    optional("sizes", Field::Words(sheets), "The sheets. Without it, `[\"a4\"]`.")
);

const CARD: &[Key] = product!(optional(
    "formats",
    Field::Words(formats),
    "The pictures. Without it, `[\"og\"]`, the preview of a link."
));

/// `[facts.NAME]`, which themes have as well.
pub(super) const FACT: Table = Table {
    name: "[facts.NAME]",
    about: "A figure, day or name with its source. Texts show it as `{ $NAME }`, in the way of each language; no figure is typed into a text.",
    keys: &[
        optional(
            "kind",
            Field::Word(kinds),
            "What the value is. Needed unless `status = \"missing\"`.",
        ),
        optional("source", Field::Text, "Who published it. Needed unless it is missing."),
        optional(
            "as_of",
            Field::Date,
            "The day on which it was true; texts show it as `{ $NAME-as-of }`.",
        ),
        optional(
            "caveat",
            Field::Text,
            "A note that the source attaches, or `\"missing\"` while nobody knows it.",
        ),
        optional(
            "currency",
            Field::Text,
            "For `money`, and for a `range` of money: the code in ISO 4217, such as `GBP`.",
        ),
        optional("high", Field::Number, "For `range`: the end."),
        optional("low", Field::Number, "For `range`: the beginning."),
        optional("part", Field::Whole, "For `ratio`: the 1 of 1:4."),
        optional("period", Field::Text, "The time that it speaks of, in words."),
        optional(
            "review_by",
            Field::Date,
            "The day by which somebody has to look at it again. `--published` refuses it afterwards.",
        ),
        optional("share", Field::Word(shares), "For a `range` of shares."),
        optional(
            "status",
            Field::Word(standings),
            "`attributed` without it. `disputed` figures stand in the archive only, `sensitive` ones beside support only, and never on posters or cards.",
        ),
        optional(
            "unit",
            Field::Text,
            "What is counted, for those who look after the campaign; bars of one chart need the same.",
        ),
        optional(
            "value",
            Field::Value,
            "For `number`, `percent`, `permille`, `money`, `date` and `text`. `2.50` is shown with both places.",
        ),
        optional("whole", Field::Whole, "For `ratio`: the 4 of 1:4."),
    ],
    also: nothing,
};

/// `[contacts.NAME]`, which themes have as well.
pub(super) const CONTACT: Table = Table {
    name: "[contacts.NAME]",
    about: "Whom to call. Texts show the number as `{ $NAME }`; it can be tapped. `police` and `emergency` have to be there in a build for the public.",
    keys: &[
        optional("kind", Field::Word(phone), "`phone` without it."),
        optional("note", Field::Text, "A remark for those who look after the campaign."),
        optional(
            "number",
            Field::Text,
            "2 to 15 digits in groups, such as `101`, `0300 123 4567`, `1-800-555-0199` or `(800) 555-0199`, with `+` in front for an international number.",
        ),
        optional("status", Field::Word(missing), "While the number is not known."),
    ],
    also: nothing,
};

/// `[links.NAME]`, which themes have as well.
pub(super) const LINK: Table = Table {
    name: "[links.NAME]",
    about: "An address elsewhere. Texts link to it as `[words]({ $NAME })`.",
    keys: &[
        optional("note", Field::Text, "A remark for those who look after the campaign."),
        optional(
            "status",
            Field::Word(missing),
            "While the address is not known: the words then stand without a link.",
        ),
        optional("url", Field::Text, "Begins with `https://`, `mailto:` or `tel:`."),
    ],
    also: nothing,
};

/// `[platforms.NAME]`, which themes have as well.
pub(super) const PLATFORM: Table = Table {
    name: "[platforms.NAME]",
    about: "A service that texts speak of, as `{ $NAME }`: its name is not translated.",
    keys: &[
        required("name", Field::Text, "The name as readers know it."),
        optional(
            "checked_on",
            Field::Date,
            "The day on which somebody last looked at what the texts say of it.",
        ),
    ],
    also: nothing,
};

/// `[sources.NAME]`, which themes have as well.
pub(super) const SOURCE: Table = Table {
    name: "[sources.NAME]",
    about: "The name of a source in other languages, each under its tag: `cy = \"…\"`. `NAME` is the `source` of a fact.",
    keys: &[],
    also: nothing,
};

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "",
        about: "The first line.",
        keys: &[required("schema", Field::Whole, "The version of these rules: `1`.")],
        also: nothing,
    },
    Table {
        name: "[campaign]",
        about: "What the campaign is, and where it stands.",
        keys: &[
            required(
                "id",
                Field::Text,
                "Its name in file names: lower-case letters, digits and hyphens.",
            ),
            required("published", Field::Date, "The day on which it is published."),
            required(
                "review_by",
                Field::Date,
                "The day by which it has to be reviewed. `--published` refuses it afterwards.",
            ),
            required(
                "source",
                Field::Text,
                "The language that it is written in. It must be among `[[locales]]`.",
            ),
            optional(
                "base_url",
                Field::Text,
                "The address of the site, for sitemaps, previews and QR codes. `--base-url` overrides it.",
            ),
            optional(
                "discreet",
                Field::Switch,
                "Whether titles in the browser say no more than the site’s name. `true` without it.",
            ),
            optional("embargo", Field::Moment, "With `state = \"embargoed\"`: until when."),
            optional(
                "exit_url",
                Field::Text,
                "Where “Leave this site” leads. A weather page without it.",
            ),
            optional(
                "links",
                Field::Word(links),
                "Whether addresses of pages name `index.html`, so that the site works from a USB stick, or not.",
            ),
            optional(
                "state",
                Field::Word(states),
                "How far it is. `draft` without it: everything carries a mark, and `--published` refuses it.",
            ),
            optional(
                "updated",
                Field::Date,
                "The day of the last change that readers should know of. `published` without it.",
            ),
            optional(
                "version",
                Field::Whole,
                "Counts the editions of posters and cards; stands in their file names. `1` without it.",
            ),
            optional("withdrawn", Field::Date, "With `state = \"withdrawn\"`: since when."),
        ],
        also: nothing,
    },
    Table {
        name: "[navigation]",
        about: "The menus, as lists of pages: `[\"help\", \"news/launch\"]`.",
        keys: &[
            optional("footer", Field::Texts, "The menu at the foot."),
            optional("header", Field::Texts, "The menu at the head."),
        ],
        also: nothing,
    },
    Table {
        name: "[[locales]]",
        about: "A language of the campaign, in the order of the menu.",
        keys: &[
            required("tag", Field::Text, "Its BCP 47 tag, such as `cy`, `es-419` or `zh-Hans`."),
            optional(
                "fallback",
                Field::Texts,
                "Languages whose text is shown where this one has none, before the source language.",
            ),
            optional(
                "slug",
                Field::Text,
                "Its name in addresses. The tag in lower case without it.",
            ),
        ],
        also: nothing,
    },
    CONTACT,
    FACT,
    LINK,
    PLATFORM,
    SOURCE,
    Table {
        name: "[credits]",
        about: "Who made a picture or film: `\"media/photo.jpg\" = \"Ann Martin\"`.",
        keys: &[],
        also: nothing,
    },
    Table { name: "[[posters]]", about: "Something printed.", keys: POSTER, also: nothing },
    Table {
        name: "[[cards]]",
        about: "A picture for social media and screens.",
        keys: CARD,
        also: nothing,
    },
    Table {
        name: "[[handouts]]",
        about: "A text to pass on, as PDF, HTML and plain text.",
        keys: &[
            required("id", Field::Text, "Its name in file names."),
            required(
                "sections",
                Field::Texts,
                "What it is made of: `page#section`, or `.role` for all sections with a role. The first gives the title.",
            ),
            optional("contact", Field::Text, "The contact at its foot."),
        ],
        also: nothing,
    },
    Table {
        name: "[pack]",
        about: "Texts of the archive that partners download.",
        keys: &[
            optional(
                "licence",
                Field::Texts,
                "The sections that say what may be done with it, each as `page#section`.",
            ),
            optional("readme", Field::Texts, "The sections of its README, each as `page#section`."),
        ],
        also: nothing,
    },
    Table {
        name: "[themes]",
        about: "What themes may do that they otherwise may not.",
        keys: &[
            optional(
                "fonts",
                Field::Texts,
                "Fonts that Handbill does not bring, by the hash that the report gives.",
            ),
            optional(
                "may_set",
                Field::Texts,
                "Entries of the campaign that a theme may set anew: `facts.NAME`, `contacts.*`.",
            ),
            optional(
                "scripts",
                Field::Texts,
                "Scripts that Handbill does not bring, by the hash that the report gives.",
            ),
        ],
        also: nothing,
    },
];

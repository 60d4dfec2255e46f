//! The keys of `locale.toml`.

use super::key::{Field, Table, nothing, optional, required};
use crate::diag::Code;
use crate::model::{Exception, Reviewed};

fn states() -> Vec<&'static str> {
    Reviewed::NAMES.map(|(name, _)| name).to_vec()
}

fn rules() -> Vec<&'static str> {
    Exception::RULES.map(Code::name).to_vec()
}

pub(super) const TABLES: &[Table] = &[
    Table {
        name: "",
        about: "In `locales/TAG/`. Without the file, a language is a draft.",
        keys: &[
            optional(
                "reviewed_by",
                Field::Texts,
                "Who has reviewed the language. Whoever translated it does not count.",
            ),
            optional(
                "state",
                Field::Word(states),
                "`draft` without it. `source` is for the source language alone; `reviewed` needs `reviewed_by`.",
            ),
            optional("translated_by", Field::Texts, "Who has translated it."),
        ],
        also: nothing,
    },
    Table {
        name: "[[exceptions]]",
        about: "A person answers for a translation that a rule refuses. `handbill check` prints these lines; the campaign team approves them with `handbill lock`.",
        keys: &[
            required("by", Field::Text, "Who answers for it."),
            required("code", Field::Word(rules), "The rule."),
            required(
                "hash",
                Field::Text,
                "Of the source text and the translation: when either changes, the exception is void.",
            ),
            required("reason", Field::Text, "Why it is right."),
            required("text", Field::Text, "The id of the text."),
        ],
        also: nothing,
    },
];

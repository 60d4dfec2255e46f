//! Words that begin a sentence and are also the end of an address: `pas.Il`, `them.So`.

/// For each language, words of two letters or so that a missing space makes look like an address.
const BEGINNINGS: &[(&str, &[&str])] = &[
    ("cs", &["Do", "Na", "Po", "Co", "To", "Je", "Se", "Za", "My", "Ani"]),
    ("cy", &["Ac", "Am", "Na", "Ni", "Pe", "Os", "Yn", "Ar", "Mae", "Sa"]),
    ("de", &["Es", "So", "Am", "Im", "In", "Da", "Du", "Zu", "Ab", "An", "Er", "Um", "Sie"]),
    (
        "en",
        &[
            "So", "In", "It", "No", "Is", "As", "At", "Be", "Me", "My", "To", "Do", "Am", "An",
            "By", "Us", "Now", "How",
        ],
    ),
    ("es", &["No", "La", "Si", "Se", "Es", "Me", "Su", "Tu", "Al", "En", "Mi"]),
    (
        "fr",
        &[
            "Il", "Je", "La", "Ne", "Et", "Si", "Se", "Sa", "Au", "De", "Ma", "On", "Un", "En",
            "Tu", "Ce", "Les",
        ],
    ),
    ("it", &["La", "Il", "In", "Se", "Si", "Ma", "Mi", "Al", "Un", "No", "Ci", "Lo"]),
    ("lt", &["Jei", "Ar", "Ne", "Kas", "Su", "Tai"]),
    ("pl", &["To", "Na", "Co", "Za", "Po", "Do", "Mi", "My", "Ma", "Nie", "Sa", "Se"]),
    ("pt", &["Com", "No", "Na", "Se", "De", "Em", "Um", "Ao", "Eu", "As", "Os", "Me"]),
    (
        "ro",
        &[
            "Nu", "Se", "La", "De", "Cu", "Au", "Am", "Mai", "Un", "Ai", "Ne", "Te", "Pe", "Sa",
            "In", "Ca",
        ],
    ),
    ("sk", &["Do", "Na", "Po", "Co", "To", "Je", "Sa", "Za", "My", "Ak"]),
    ("so", &["Ma", "Ha", "La", "Ka", "Ku", "So", "In", "Wa"]),
    ("sq", &["Ne", "Me", "Ai", "Do", "Ju", "Po", "Si"]),
    ("sw", &["Na", "Ni", "Ya", "La", "Ha", "Wa"]),
    ("tr", &["Bu", "Ne", "Siz", "Bir", "Bin"]),
    ("vi", &["Ai", "An", "La", "Ta", "Vi"]),
];

/// Whether a word begins sentences of the language.
pub(super) fn begins(tag: &str, word: &str) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = BEGINNINGS.iter().find(|(tag, _)| *tag == language);
    own.is_some_and(|(_, words)| words.contains(&word))
}

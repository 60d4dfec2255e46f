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
    ("fil", &["Sa", "At", "Na", "Ni", "Ay"]),
    ("hu", &["Az", "De", "Ne", "Is", "Be", "Mi", "Ha"]),
    ("it", &["La", "Il", "In", "Se", "Si", "Ma", "Mi", "Al", "Un", "No", "Ci", "Lo"]),
    ("lt", &["Jei", "Ar", "Ne", "Kas", "Su", "Tai"]),
    ("lv", &["Ne", "Es", "Uz", "No", "Ja"]),
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

/// Abbreviations behind which a space is easily forgotten: `np.to`.
const ABBREVIATIONS: &[&str] = &[
    "art", "bzw", "ca", "cf", "dr", "ecc", "etc", "ex", "ggf", "godz", "itd", "itp", "napr", "np",
    "npr", "nr", "ok", "prof", "pvz", "resp", "sig", "stb", "str", "tel", "tj", "tzn", "tzv", "ul",
    "usw", "vb", "vs",
];

/// Whether a word is an abbreviation behind which a space is easily forgotten.
pub(super) fn is_short_form(word: &str) -> bool {
    ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// Whether two words with a full stop between them are rather the end of a sentence, or an
/// abbreviation, and the next word, without the space between them.
pub(super) fn is_missing_space(tag: &str, before: &str, word: &str) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    let own = BEGINNINGS.iter().find(|(tag, _)| *tag == language);
    own.is_some_and(|(_, words)| {
        let begins = words.contains(&word);
        let goes_on = ABBREVIATIONS.contains(&before)
            && words.iter().any(|known| known.to_lowercase() == word);
        begins || goes_on
    })
}

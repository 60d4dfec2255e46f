//! What words with points between them are: hosts, abbreviations, files, numbers.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::sentences::is_short_form;

/// Abbreviations that end like an address and lack their last full stop.
const ABBREVIATIONS: [&str; 9] =
    ["m.in", "p.es", "e.kr", "m.sc", "b.sc", "nr.tel", "n.tel", "m.st", "ub.m"];

/// Endings of files, which no address has.
pub(super) const FILES: [&str; 16] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "csv", "xlsx", "pptx", "png", "jpg", "jpeg", "svg",
    "webp", "mp3", "mp4",
];

/// Hosts of one letter that are no abbreviations.
const HOSTS: [&str; 6] = ["t.me", "m.me", "t.co", "g.co", "x.ai", "x.co"];

/// Whether words with points between them look like a host, though no address ends like this yet.
/// A sentence begins with a capital letter; scripts without them show no difference.
pub(super) fn looks_like_host(ahead: &[&str], last: &str) -> bool {
    let is_cased = |word: &str| {
        word.chars().all(|c| c.is_alphabetic() && (c.is_lowercase() || c.is_uppercase()))
    };
    let script = |c: char| CodePointMapData::<Script>::new().get(c);
    let has_capitals = last.chars().next().is_some_and(|c| {
        c.is_lowercase()
            && matches!(
                script(c),
                Script::Latin | Script::Greek | Script::Cyrillic | Script::Armenian
            )
    });
    let long = |word: &&str| word.chars().count() > 2 && is_cased(word);
    has_capitals
        && last.chars().count() > 3
        && is_cased(last)
        && ahead.iter().all(long)
        && !ahead.last().is_some_and(|word| is_short_form(word))
        && !FILES.contains(&last)
}

/// Four numbers such as `185.22.1.9`.
pub(super) fn is_internet_number(labels: &[&str]) -> bool {
    let number = |label: &&str| label.parse::<u8>().is_ok_and(|value| value.to_string() == **label);
    labels.len() == 4 && labels.iter().all(number)
}

/// Whether a word is written as one that begins a sentence.
pub(super) fn is_new_sentence(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(|c| !c.is_uppercase())
}

/// Whether a word with dots is an abbreviation, initials or the number of a sentence: `m.in.`,
/// `z.B.`, `J.Li`, `5.In`, `10.am`.
pub(super) fn is_abbreviation(ahead: &[&str], last: &str, written: &str) -> bool {
    let single = ahead.iter().all(|label| label.chars().count() == 1);
    let digits = ahead.iter().all(|label| label.chars().all(|c| c.is_ascii_digit()));
    let lower = written.trim_matches('.').to_lowercase();
    let short = last.chars().count() == 2 && written.ends_with('.');
    let half = matches!(last.to_lowercase().as_str(), "am" | "pm");
    if HOSTS.contains(&lower.as_str()) {
        return false;
    }
    (single && (short || is_new_sentence(last)))
        || (digits && (half || is_new_sentence(last)))
        || ABBREVIATIONS.contains(&lower.as_str())
}

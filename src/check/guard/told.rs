//! Numbers that a text tells its reader to call, whatever their shape: `Call 111.`, `Text HELP to
//! 85258`, `0800-DONT-PAY`.

use super::calls::calls;
use super::phones::{belongs_to_word, is_benign, is_year};
use super::readings::readings;
use super::runs::{Part, Run};
use super::{Sign, Visible};
use crate::intl::is_unspaced;

/// How one language tells to call a number.
struct Telling {
    tag: &'static str,
    /// Words that tell to call or write, whole.
    verbs: &'static [&'static str],
    /// Words that may stand directly before the number, when one of the verbs stands before them.
    links: &'static [&'static str],
    /// How words begin whose numbers nobody calls.
    references: &'static [&'static str],
    /// How words end that make a number before them a count, and such words.
    counted: &'static [&'static str],
}

/// The first is that of languages without words of their own.
const TELLING: &[Telling] = &[Telling {
    tag: "en",
    verbs: &[
        "call",
        "calling",
        "ring",
        "ringing",
        "phone",
        "phoning",
        "dial",
        "dialling",
        "dialing",
        "text",
        "texting",
        "sms",
        "whatsapp",
        "tel",
        "telephone",
        "helpline",
        "hotline",
        "number",
    ],
    links: &["on", "at", "to", "is", "via", "using", "free", "no", "number", "or", "us", "line"],
    references: &[
        "charit", "regist", "compan", "ref", "case", "crime", "isbn", "issn", "doi", "licen",
        "section", "article", "page", "room", "bus", "postcode", "volume", "form", "model",
        "version", "order", "account", "invoice", "house", "chapter", "bill", "platform",
    ],
    counted: &["s", "people", "children", "men", "women", "per", "percent", "million", "thousand"],
}];

/// The words around a number in which a word for calling counts.
const NEAR: usize = 6;
/// The same in languages whose words for calling are known by their beginnings alone.
const NEARER: usize = 4;
/// The same in scripts without spaces, in characters.
const NEAR_CHARACTERS: usize = 12;

/// The numbers that the text tells to call, as a reader sees them.
pub(in crate::check) fn told(visible: &Visible, tag: &str) -> Vec<String> {
    let text: Vec<char> = visible
        .signs()
        .iter()
        .map(|sign| match sign {
            Sign::Character(c) => *c,
            Sign::Slot(..) => '\u{FFFC}',
        })
        .collect();
    let values = readings(visible.signs());
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if values.get(at).is_none_or(Option::is_none) {
            at += 1;
            continue;
        }
        let run = run_at(&text, &values, at);
        let end = at + run.shown.chars().count();
        if let Some(letters) = vanity(&run) {
            found.push(format!("{}{letters}", run.shown));
        } else if is_told(&run, tag) {
            found.push(run.shown);
        }
        at = end;
    }
    found
}

/// The number that begins here, with all that stands around it.
fn run_at(text: &[char], values: &[Option<u64>], start: usize) -> Run {
    let mut run = Run::default();
    let mut at = start;
    loop {
        let digits = values.get(at..).unwrap_or_default().iter().map_while(|value| *value);
        let group: String = digits.clone().map(|value| value.to_string()).collect();
        at += digits.count();
        run.parts.push(Part::Digits(group));
        let rest = text.get(at..).unwrap_or_default();
        let is_gap = |c: &char| matches!(c, ' ' | '\u{a0}' | '-' | '‑' | '–' | '.' | '/' | ')');
        let gap: String = rest.iter().take_while(|c| is_gap(c)).collect();
        let length = gap.chars().count();
        if !(1..=2).contains(&length) || values.get(at + length).is_none_or(Option::is_none) {
            break;
        }
        run.gaps.push(gap);
        at += length;
    }
    let part = |range: Option<&[char]>| range.unwrap_or_default().iter().collect::<String>();
    run.shown = part(text.get(start..at));
    run.before = part(text.get(..start));
    run.after = part(text.get(at..));
    run
}

/// The capital letters behind a number that are dialled by the keys of a phone.
fn vanity(run: &Run) -> Option<String> {
    let digits: String = run.groups().collect();
    let begins = (3..=6).contains(&digits.len())
        && (digits.starts_with('0') || (digits.starts_with('1') && digits.len() == 4));
    let letters: String = run
        .after
        .chars()
        .take_while(|c| c.is_ascii_uppercase() || matches!(c, '-' | '‑' | ' ' | '.'))
        .collect();
    let cut = letters.trim_end_matches(|c: char| !c.is_ascii_uppercase());
    // `0800 DONTs`: these are no letters to dial.
    let next = run.after.get(cut.len()..).and_then(|rest| rest.chars().next());
    let is_word = !next.is_some_and(char::is_alphanumeric);
    let count = cut.chars().filter(char::is_ascii_uppercase).count();
    (begins && count >= 4 && is_word).then(|| cut.to_owned())
}

fn is_told(run: &Run, tag: &str) -> bool {
    let groups: Vec<&str> = run.groups().collect();
    let year = groups.iter().all(|group| is_year(group));
    let always = groups == ["24", "7"];
    // `9–17`, `8-20`: hours, or ages.
    let hours = groups.len() == 2
        && groups.iter().all(|group| group.parse().is_ok_and(|hour: u32| hour <= 24));
    if run.length() < 2 || year || always || hours || is_glued(run) || is_benign(run) {
        return false;
    }
    let language = tag.split('-').next().unwrap_or(tag);
    let own = TELLING.iter().find(|telling| telling.tag == language);
    let before = clause(&run.before);
    match own {
        Some(telling) => telling.tells(&before, run),
        None if run.length() < 3 => false,
        None => {
            let words: Vec<&str> = before.split_whitespace().collect();
            let near = words.get(words.len().saturating_sub(NEARER)..).unwrap_or_default();
            let near = near.join(" ");
            let skipped = near.chars().count().saturating_sub(NEAR_CHARACTERS * 3);
            let near: String = near.chars().skip(skipped).collect();
            calls(tag, &[&near]) || TELLING.first().is_some_and(|en| en.tells(&before, run))
        }
    }
}

/// Whether a number is part of a word. Where no spaces are written, the word for calling stands
/// directly before it, while one behind it says what is counted: `请拨打12355。`, `864次`.
fn is_glued(run: &Run) -> bool {
    let before = run.before.chars().next_back();
    let is_free = before.is_some_and(is_unspaced)
        && run.after.chars().next().is_none_or(|c| !c.is_alphanumeric());
    belongs_to_word(run) && !is_free
}

impl Telling {
    fn tells(&self, before: &str, run: &Run) -> bool {
        let words: Vec<String> = before
            .split_whitespace()
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
            .filter(|word| !word.is_empty())
            .collect();
        let near = words.get(words.len().saturating_sub(NEAR)..).unwrap_or_default();
        let refers = |word: &String| self.references.iter().any(|start| word.starts_with(start));
        let Some(last) = near.last() else { return false };
        let next = run.after.trim_start();
        let follows: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
        let is_count = run.after.starts_with(char::is_whitespace)
            && follows.chars().count() > 1
            && self.counted.iter().any(|end| match *end {
                "s" => follows.chars().count() > 3 && follows.ends_with('s'),
                word => follows == *word,
            });
        if near.iter().any(refers) || is_count {
            return false;
        }
        let verb = |word: &String| self.verbs.contains(&word.as_str());
        let short = run.length() < 3;
        if verb(last) {
            return !short || follows.is_empty();
        }
        !short && self.links.contains(&last.as_str()) && near.iter().any(verb)
    }
}

/// What of a text stands in the same clause as its end. A full stop behind a short word, such as
/// `Tel.`, ends none.
fn clause(text: &str) -> String {
    let mut from = 0;
    let mut word = 0;
    for (at, c) in text.char_indices() {
        let ends = matches!(c, '!' | '?' | ';' | '。' | '！' | '？' | '؟' | '۔' | '।' | '\n')
            || (c == '.' && word > 3);
        if ends {
            from = at + c.len_utf8();
        }
        word = if c.is_alphabetic() { word + 1 } else { 0 };
    }
    text.get(from..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_readers_are_told_to_call_are_found() {
        for (tag, text, shown) in [
            ("en", "Call 116 123.", "116 123"),
            ("en-GB", "Call 116123 now", "116123"),
            ("en", "Call 111.", "111"),
            ("en", "Tel.: 111", "111"),
            ("en", "Text HELP to 85258", "85258"),
            ("en", "Ring the police on 101 or come in.", "101"),
            ("en", "Our helpline is 116123", "116123"),
            ("en", "Call 0800-DONT-PAY at any time", "0800-DONT-PAY"),
            ("en", "1-800-HELP-NOW", "1-800-HELP-NOW"),
            ("en", "0800 DONT PAY", "0800 DONT PAY"),
            ("en", "0800DONTPAY", "0800DONTPAY"),
            ("cy", "Ffoniwch 111.", "111"),
            ("fr", "Appelez le 3018", "3018"),
            ("zh-Hans", "请拨打12355。", "12355"),
            ("ur", "فون کریں 1122", "1122"),
            ("am", "Call 991", "991"),
        ] {
            assert_eq!(told(&Visible::of_text(text), tag), [shown], "{text}");
        }
    }

    #[test]
    fn what_is_counted_in_chinese_is_no_number_to_call() {
        for text in ["电话诈骗共864次。", "2016年12月5日致电", "拨打电话的人有864名"]
        {
            assert_eq!(told(&Visible::of_text(text), "zh-Hans"), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn other_numbers_beside_words_for_calling_pass() {
        for text in [
            "Call us. In 2016 there were 864 cases.",
            "We took 864 calls.",
            "Call if you are 18 or over.",
            "They call and ask for 500 pounds.",
            "Call us 24/7.",
            "Call on 5 December 2016, or on 05/12/2016.",
            "Text 500 people",
            "The number of cases rose to 864.",
            "Registered charity number 216401",
            "The company number is 07700900",
            "Call us within 24 hours.",
            "Ring between 9 and 17.",
            "Call 9–17.",
            "The text of section 343 applies.",
            "Quote the crime reference number 123456.",
            "ISBN number 0306406152",
            "Call it 100%.",
            "It costs £150 to call.",
            "Room number 101",
        ] {
            assert_eq!(told(&Visible::of_text(text), "en-GB"), Vec::<String>::new(), "{text}");
        }
    }
}

//! How a language ends a sentence.

use icu_locale::{Locale, LocaleExpander};
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, TerminalPunctuation};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Languages, in a script, whose full stop is not that of the script.
const LANGUAGES: [(&str, &str, &str); 8] = [
    ("ks", "Arab", "۔"),
    ("lah", "Arab", "۔"),
    ("mr", "Deva", "."),
    ("pa", "Arab", "۔"),
    ("pnb", "Arab", "۔"),
    ("skr", "Arab", "۔"),
    ("trw", "Arab", "۔"),
    ("ur", "Arab", "۔"),
];

/// Scripts whose full stop is not a point. None stands behind a Thai or Lao sentence: a space
/// parts it from the next.
const SCRIPTS: [(&str, &str); 20] = [
    ("Armn", "։"),
    ("Beng", "।"),
    ("Bopo", "。"),
    ("Deva", "।"),
    ("Ethi", "።"),
    ("Guru", "।"),
    ("Hans", "。"),
    ("Hant", "。"),
    ("Jpan", "。"),
    ("Khmr", "។"),
    ("Laoo", ""),
    ("Mong", "᠃"),
    ("Mtei", "꯫"),
    ("Mymr", "။"),
    ("Olck", "᱾"),
    ("Orya", "।"),
    ("Tale", "。"),
    ("Thai", ""),
    ("Tibt", "།"),
    ("Yiii", "。"),
];

/// The full stop of a language, by its tag; empty where sentences end without one.
pub(crate) fn full_stop(tag: &str) -> &'static str {
    let Ok(mut locale) = tag.parse::<Locale>() else { return "." };
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let language = locale.id.language.to_string();
    let script = locale.id.script.map(|script| script.to_string()).unwrap_or_default();
    let own = LANGUAGES.iter().find(|(tag, written, _)| *tag == language && *written == script);
    let shared = SCRIPTS.iter().find(|(written, _)| *written == script);
    own.map(|(.., stop)| *stop).or(shared.map(|(_, stop)| *stop)).unwrap_or(".")
}

/// Whether a text has its end already, in whichever script: punctuation, perhaps with quotation
/// marks or brackets behind it, or a picture.
pub(crate) fn ends_sentence(text: &str) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new();
    let closes = |c: char| {
        matches!(c, '"' | '\'' | '\u{fe0f}')
            || c.is_whitespace()
            || matches!(
                category.get(c),
                GeneralCategory::ClosePunctuation
                    | GeneralCategory::FinalPunctuation
                    | GeneralCategory::InitialPunctuation
                    | GeneralCategory::Format
            )
    };
    let Some(last) = text.trim_end_matches(closes).chars().next_back() else { return true };
    matches!(last, '…' | '‥' | '⋯' | '፧' | '፨')
        || CodePointSetData::new::<TerminalPunctuation>().contains(last)
        || category.get(last) == GeneralCategory::OtherSymbol
        || GeneralCategoryGroup::Separator.contains(category.get(last))
}

/// A text as a sentence of its language.
pub(crate) fn sentence(text: &str, tag: &str) -> String {
    if ends_sentence(text) { text.to_owned() } else { format!("{text}{}", full_stop(tag)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_end_like_sentences_of_their_language() {
        for (tag, heading, said) in [
            ("en-GB", "Don’t pay", "Don’t pay."),
            ("en-GB", "Don’t panic. Don’t pay.", "Don’t panic. Don’t pay."),
            ("en-GB", "More than 50 %", "More than 50 %."),
            ("en-GB", "“Don’t pay.”", "“Don’t pay.”"),
            ("en-GB", "What to do (now)", "What to do (now)."),
            ("en-GB", "You are not alone 💛", "You are not alone 💛"),
            ("cy", "Peidiwch â thalu", "Peidiwch â thalu."),
            ("fr", "Que faire ?", "Que faire ?"),
            ("fr", "« Ne payez pas ! »", "« Ne payez pas ! »"),
            ("de", "Er sagte: „Zahl!“", "Er sagte: „Zahl!“"),
            ("el", "Τι να κάνω;", "Τι να κάνω;"),
            ("ta", "பணம் கொடுக்காதே", "பணம் கொடுக்காதே."),
            ("ta", "பணம் வேண்டாம்", "பணம் வேண்டாம்."),
            ("gu", "પૈસા ન આપો", "પૈસા ન આપો."),
            ("te", "డబ్బు ఇవ్వవద్దు", "డబ్బు ఇవ్వవద్దు."),
            ("hi", "पैसे मत दो", "पैसे मत दो।"),
            ("hi", "पैसे मत दो।", "पैसे मत दो।"),
            ("mr", "पैसे देऊ नका", "पैसे देऊ नका."),
            ("pa", "ਪੈਸੇ ਨਾ ਦਿਓ", "ਪੈਸੇ ਨਾ ਦਿਓ।"),
            ("pa-Arab", "پیسے نہ دیو", "پیسے نہ دیو۔"),
            ("bn", "টাকা দেবেন না", "টাকা দেবেন না।"),
            ("or", "ଟଙ୍କା ଦିଅନ୍ତୁ ନାହିଁ", "ଟଙ୍କା ଦିଅନ୍ତୁ ନାହିଁ।"),
            ("ur", "رقم مت دو", "رقم مت دو۔"),
            ("ur", "کیا کریں؟", "کیا کریں؟"),
            ("ar", "لا تدفع", "لا تدفع."),
            ("fa", "پول ندهید", "پول ندهید."),
            ("ps", "پیسې مه ورکوئ", "پیسې مه ورکوئ."),
            ("zh-Hans", "别付钱", "别付钱。"),
            ("zh-Hans", "「别付钱！」", "「别付钱！」"),
            ("zh-Hant", "別付錢", "別付錢。"),
            ("ja", "払わないで", "払わないで。"),
            ("ko", "돈을 주지 마세요", "돈을 주지 마세요."),
            ("th", "อย่าจ่ายเงิน", "อย่าจ่ายเงิน"),
            ("lo", "ຢ່າຈ່າຍເງິນ", "ຢ່າຈ່າຍເງິນ"),
            ("am", "ገንዘብ አትክፈሉ", "ገንዘብ አትክፈሉ።"),
            ("km", "កុំបង់ប្រាក់", "កុំបង់ប្រាក់។"),
            ("my", "ငွေမပေးပါနှင့်", "ငွေမပေးပါနှင့်။"),
            ("hy", "Մի վճարեք", "Մի վճարեք։"),
            ("he", "אל תשלמו", "אל תשלמו."),
            ("ur", "\u{2066}101\u{2069}", "\u{2066}101\u{2069}۔"),
        ] {
            assert_eq!(sentence(heading, tag), said, "{tag}");
        }
        assert_eq!(sentence("", "ur"), "");
    }
}

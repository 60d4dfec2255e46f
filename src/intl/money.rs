//! Amounts of money as languages write them: the sign and its place.
//!
//! Places are those of CLDR 48, and so are signs, but that pound and euro are always shown by
//! theirs: readers in Britain know them in every language.

/// Languages that write the sign behind the number, with a space.
const BEHIND: [&str; 28] = [
    "ar", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "he", "hr", "hu", "is", "it", "lt",
    "lv", "my", "nb", "pl", "pt", "ro", "ru", "sk", "sq", "sv", "uk", "vi",
];

/// Languages that write the sign behind the number, without a space.
const BEHIND_TIGHT: [&str; 2] = ["bn", "km"];

/// Languages that write the sign before the number, with a space.
const BEFORE_SPACED: [&str; 5] = ["ckb", "ne", "nl", "ps", "sw"];

/// Signs that are known everywhere.
const SIGNS: [(&str, &str); 10] = [
    ("CNY", "CN¥"),
    ("EUR", "€"),
    ("GBP", "£"),
    ("ILS", "₪"),
    ("INR", "₹"),
    ("JPY", "JP¥"),
    ("KRW", "₩"),
    ("THB", "฿"),
    ("USD", "$"),
    ("VND", "₫"),
];

/// Signs that the speakers of a language know.
const OWN_SIGNS: [(&str, &str, &str); 29] = [
    ("bg", "BGN", "лв."),
    ("bn", "BDT", "৳"),
    ("cs", "CZK", "Kč"),
    ("da", "DKK", "kr."),
    ("de", "JPY", "¥"),
    ("en", "JPY", "¥"),
    ("en", "PHP", "₱"),
    ("fa", "AFN", "؋"),
    ("fa", "JPY", "¥"),
    ("fil", "JPY", "¥"),
    ("fil", "PHP", "₱"),
    ("hu", "HUF", "Ft"),
    ("hu", "JPY", "¥"),
    ("is", "ISK", "kr."),
    ("ja", "JPY", "¥"),
    ("nb", "NOK", "kr"),
    ("pl", "PLN", "zł"),
    ("ps", "AFN", "؋"),
    ("ru", "JPY", "¥"),
    ("ru", "RUB", "₽"),
    ("ru", "UAH", "₴"),
    ("sq", "ALL", "Lekë"),
    ("sv", "SEK", "kr"),
    ("sw", "KES", "Ksh"),
    ("tr", "JPY", "¥"),
    ("tr", "TRY", "₺"),
    ("uk", "UAH", "₴"),
    ("ur", "PKR", "Rs"),
    ("zh", "CNY", "¥"),
];

/// A number with the sign of its currency, in its place.
pub(super) fn with_sign(number: &str, currency: &str, language: &str) -> String {
    let own = OWN_SIGNS.iter().find(|(tag, code, _)| *tag == language && *code == currency);
    let shared = SIGNS.iter().find(|(code, _)| *code == currency);
    let sign = own.map(|(.., sign)| *sign).or(shared.map(|(_, sign)| *sign)).unwrap_or(currency);
    let has = |list: &[&str]| list.contains(&language);
    // Letters stand apart from figures, whatever a sign does.
    if has(&BEHIND) {
        format!("{number}\u{a0}{sign}")
    } else if has(&BEHIND_TIGHT) {
        let is_apart = sign.chars().next().is_some_and(char::is_alphabetic);
        format!("{number}{}{sign}", if is_apart { "\u{a0}" } else { "" })
    } else {
        let is_apart = has(&BEFORE_SPACED)
            || sign.chars().next_back().is_some_and(|c| c.is_alphabetic() || c == '.');
        format!("{sign}{}{number}", if is_apart { "\u{a0}" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stand_where_the_language_has_them() {
        for (language, currency, amount) in [
            ("en", "EUR", "€500"),
            ("cy", "EUR", "€500"),
            ("ur", "EUR", "€500"),
            ("fa", "EUR", "€500"),
            ("tr", "EUR", "€500"),
            ("zh", "EUR", "€500"),
            ("so", "EUR", "€500"),
            ("fr", "EUR", "500\u{a0}€"),
            ("pl", "EUR", "500\u{a0}€"),
            ("bn", "EUR", "500€"),
            ("ps", "EUR", "€\u{a0}500"),
            ("pa", "INR", "₹500"),
            ("hi", "INR", "₹500"),
            ("bn", "INR", "500₹"),
            ("fr", "INR", "500\u{a0}₹"),
            ("bn", "BDT", "500৳"),
            ("en", "BDT", "BDT\u{a0}500"),
            ("pl", "PLN", "500\u{a0}zł"),
            ("en", "PLN", "PLN\u{a0}500"),
            ("sv", "SEK", "500\u{a0}kr"),
            ("da", "DKK", "500\u{a0}kr."),
            ("en", "SEK", "SEK\u{a0}500"),
            ("de", "CHF", "500\u{a0}CHF"),
            ("en", "CHF", "CHF\u{a0}500"),
            ("tr", "TRY", "₺500"),
            ("en", "TRY", "TRY\u{a0}500"),
            ("zh", "CNY", "¥500"),
            ("en", "JPY", "¥500"),
            ("pa", "JPY", "JP¥500"),
            ("ur", "PKR", "Rs\u{a0}500"),
            ("ro", "RON", "500\u{a0}RON"),
        ] {
            assert_eq!(with_sign("500", currency, language), amount, "{language} {currency}");
        }
    }
}

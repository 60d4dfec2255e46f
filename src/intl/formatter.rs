//! Numbers, dates and amounts as each language writes them, with ICU4X.

use fixed_decimal::Decimal as IcuDecimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;
use icu_plurals::PluralRules;

use super::plural::{plural_name, rules};
use super::{money, percent};
use crate::model::{Date, Decimal, FactValue, PluralType, Quantity};

/// How the first of a month is written, where it is an ordinal number: behind its digit.
const FIRST_OF_MONTH: [(&str, &str); 7] = [
    ("br", "añ"),
    ("el", "η"),
    ("fr", "er"),
    ("it", "º"),
    ("oc", "èr"),
    ("pt", ".º"),
    ("pt-BR", "º"),
];

/// Formats for one language. Shared between threads; the data it reads are part of the binary.
pub(crate) struct Formatter {
    tag: String,
    language: String,
    cardinals: PluralRules,
    ordinals: PluralRules,
    decimal: DecimalFormatter,
    /// As `decimal`, with ASCII digits: amounts are compared with bank statements and demands.
    amounts: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Formatter {
    /// The formatter of a language; `None` when its tag or its data are unusable.
    pub(crate) fn new(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        let ascii: Locale = format!("{tag}-u-nu-latn").parse().ok()?;
        Some(Self {
            tag: tag.to_owned(),
            language: locale.id.language.to_string(),
            cardinals: rules(&locale, PluralType::Cardinal)?,
            ordinals: rules(&locale, PluralType::Ordinal)?,
            decimal: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .ok()?,
            amounts: DecimalFormatter::try_new((&ascii).into(), DecimalFormatterOptions::default())
                .ok()?,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
        })
    }

    /// The plural category of a number, as Fluent names it.
    pub(crate) fn category(&self, number: i64, plural: PluralType) -> &'static str {
        let rules = match plural {
            PluralType::Cardinal => &self.cardinals,
            PluralType::Ordinal => &self.ordinals,
        };
        plural_name(rules.category_for(number.unsigned_abs()))
    }

    /// A whole number with the language's digits and grouping.
    pub(crate) fn number(&self, number: i64) -> String {
        printable(&self.decimal.format(&IcuDecimal::from(number)).to_string())
    }

    /// A day, written out, always in the Gregorian calendar.
    ///
    /// `None` when Unicode has no month names for the language, which ICU4X tells only by
    /// writing `M12` in their place.
    pub(crate) fn date(&self, date: Date) -> Option<String> {
        let day = IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()?;
        let text = self.date.format(&day).to_string();
        let nameless = format!("M{:02}", date.month);
        let text = if date.day == 1 { self.first_of_month(&text) } else { text };
        (!text.contains(&nameless)).then(|| printable(&text))
    }

    /// A date on the first of a month, whose day is an ordinal number in some languages.
    fn first_of_month(&self, text: &str) -> String {
        let ending = FIRST_OF_MONTH
            .iter()
            .find(|(tag, _)| *tag == self.tag)
            .or_else(|| FIRST_OF_MONTH.iter().find(|(tag, _)| *tag == self.language));
        match (ending, text.strip_prefix("1 ")) {
            (Some((_, ending)), Some(rest)) => format!("1{ending} {rest}"),
            _ => text.to_owned(),
        }
    }

    /// The plural category of a number that may have places behind its point.
    pub(crate) fn category_of(&self, number: Decimal, plural: PluralType) -> &'static str {
        let rules = match plural {
            PluralType::Cardinal => &self.cardinals,
            PluralType::Ordinal => &self.ordinals,
        };
        plural_name(rules.category_for(&icu(number).absolute))
    }

    /// A number of something, as the language writes it.
    fn measured(&self, numbers: &[Decimal], measure: &Quantity) -> String {
        let joined = |format: &dyn Fn(Decimal) -> String| {
            numbers.iter().map(|number| format(*number)).collect::<Vec<_>>().join("–")
        };
        let plain = |number| printable(&self.decimal.format(&icu(number)).to_string());
        match measure {
            Quantity::Count => joined(&plain),
            Quantity::Share(share) => percent::with_sign(&joined(&plain), *share, &self.tag),
            Quantity::Money(currency) => joined(&|number| {
                let amount = printable(&self.amounts.format(&icu(number)).to_string());
                money::with_sign(&amount, currency, &self.language)
            }),
        }
    }

    /// The value of a fact; `None` when a date cannot be written in this language.
    pub(crate) fn value(&self, value: &FactValue) -> Option<String> {
        Some(match value {
            FactValue::Number(number, measure) => self.measured(&[*number], measure),
            FactValue::Range(low, high, measure) => self.measured(&[*low, *high], measure),
            FactValue::Ratio(part, whole) => {
                format!("{}:{}", self.number(*part), self.number(*whole))
            }
            FactValue::Date(date) => return self.date(*date),
            FactValue::Text(text) => text.clone(),
        })
    }
}

fn icu(number: Decimal) -> IcuDecimal {
    let mut decimal = IcuDecimal::from(number.units);
    decimal.multiply_pow10(-i16::from(number.places));
    decimal
}

/// U+202F, which French puts between thousands, is in few fonts; U+00A0 is in all of them.
fn printable(text: &str) -> String {
    text.replace('\u{202f}', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Share;

    fn formatter(tag: &str) -> Formatter {
        Formatter::new(tag).expect("a known language")
    }

    /// The rules of CLDR 48, written out by hand.
    fn expected(tag: &str, n: i64) -> &'static str {
        let (m10, m100) = (n % 10, n % 100);
        match tag {
            "ar" => match n {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ if (3..=10).contains(&m100) => "few",
                _ if (11..=99).contains(&m100) => "many",
                _ => "other",
            },
            "cy" => match n {
                0 => "zero",
                1 => "one",
                2 => "two",
                3 => "few",
                6 => "many",
                _ => "other",
            },
            "pl" => match n {
                1 => "one",
                _ if (2..=4).contains(&m10) && !(12..=14).contains(&m100) => "few",
                _ => "many",
            },
            "ro" => match n {
                1 => "one",
                _ if n == 0 || (1..=19).contains(&m100) => "few",
                _ => "other",
            },
            "lt" => match n {
                _ if (11..=19).contains(&m100) || m10 == 0 => "other",
                _ if m10 == 1 => "one",
                _ => "few",
            },
            "fr" | "bn" if n <= 1 => "one",
            "en-GB" | "ur" | "so" if n == 1 => "one",
            _ => "other",
        }
    }

    #[test]
    fn plurals_are_right_from_0_to_999() {
        for tag in ["ar", "cy", "pl", "ro", "lt", "fr", "bn", "en-GB", "ur", "so"] {
            let formatter = formatter(tag);
            for n in 0..1000 {
                let category = formatter.category(n, PluralType::Cardinal);
                assert_eq!(category, expected(tag, n), "{tag} {n}");
            }
        }
    }

    #[test]
    fn ranks_follow_the_language() {
        for (tag, number, category) in [
            ("en-GB", 1, "one"),
            ("en-GB", 22, "two"),
            ("en-GB", 103, "few"),
            ("en-GB", 112, "other"),
            ("cy", 7, "zero"),
            ("cy", 5, "many"),
            ("fr", 1, "one"),
            ("fr", 21, "other"),
            ("bn", 2, "two"),
            ("bn", 6, "many"),
            ("pl", 22, "other"),
            ("zh-Hans", 1, "other"),
        ] {
            assert_eq!(formatter(tag).category(number, PluralType::Ordinal), category, "{tag}");
        }
    }

    #[test]
    fn numbers_follow_the_language() {
        let written = [
            ("en-GB", "15,000"),
            ("cy", "15,000"),
            ("pl", "15\u{a0}000"),
            ("ro", "15.000"),
            ("fr", "15\u{a0}000"),
            ("ar", "15,000"),
            ("ur", "15,000"),
            ("pa", "15,000"),
            ("bn", "১৫,০০০"),
            ("zh-Hans", "15,000"),
            ("so", "15,000"),
            ("fa", "۱۵٬۰۰۰"),
        ];
        for (tag, number) in written {
            assert_eq!(formatter(tag).number(15_000), number, "{tag}");
        }
        assert_eq!(formatter("bn").number(864), "৮৬৪");
        assert_eq!(
            formatter("en-GB")
                .value(&FactValue::Range(21.into(), 30.into(), Quantity::Count))
                .as_deref(),
            Some("21–30")
        );
    }

    #[test]
    fn amounts_have_ascii_digits_and_their_sign_where_it_belongs() {
        let written = [
            ("en-GB", "£500"),
            ("cy", "£500"),
            ("pl", "500\u{a0}£"),
            ("ro", "500\u{a0}£"),
            ("fr", "500\u{a0}£"),
            ("ar", "500\u{a0}£"),
            ("ur", "£500"),
            ("pa", "£500"),
            ("bn", "500£"),
            ("zh-Hans", "£500"),
            ("so", "£500"),
            ("fa", "£500"),
        ];
        for (tag, amount) in written {
            assert_eq!(money(tag, "500", "GBP").as_deref(), Some(amount), "{tag}");
        }
        assert_eq!(money("pl", "500", "PLN").as_deref(), Some("500\u{a0}zł"));
        assert_eq!(money("en-GB", "500", "PLN").as_deref(), Some("PLN\u{a0}500"));
        assert_eq!(money("de", "2.50", "EUR").as_deref(), Some("2,50\u{a0}€"));
        let pounds = Quantity::Money("GBP".into());
        let demand = FactValue::Range(500.into(), 15_000.into(), pounds);
        assert_eq!(formatter("cy").value(&demand).as_deref(), Some("£500–£15,000"));
    }

    fn money(tag: &str, amount: &str, currency: &str) -> Option<String> {
        let amount = Decimal::parse(amount).expect("a number");
        formatter(tag).value(&FactValue::Number(amount, Quantity::Money(currency.into())))
    }

    #[test]
    fn shares_ratios_and_places_follow_the_language() {
        let number = |text| Decimal::parse(text).expect("a number");
        let percent = Quantity::Share(Share::Percent);
        for (tag, whole, low, high, range) in [
            ("en-GB", "2.5%", "2", "4", "2–4%"),
            ("cy", "2.5%", "2", "4", "2–4%"),
            ("fr", "2,5\u{a0}%", "2", "4", "2–4\u{a0}%"),
            ("fr-CH", "2,5%", "2", "4", "2–4%"),
            ("es-MX", "2.5%", "2", "4", "2–4%"),
            ("tr", "%2,5", "2", "4", "%2–4"),
            ("eu", "%\u{a0}2,5", "2", "4", "%\u{a0}2–4"),
            ("bn", "২.৫%", "2", "4", "২–৪%"),
            ("fa", "۲٫۵٪", "2", "4", "۲–۴٪"),
            ("ar", "2.5%", "2", "4", "2–4%"),
            ("ar-EG", "٢٫٥٪", "2", "4", "٢–٤٪"),
            ("zh-Hans", "2.5%", "2", "4", "2–4%"),
        ] {
            let share = FactValue::Number(number("2.5"), percent.clone());
            assert_eq!(formatter(tag).value(&share).as_deref(), Some(whole), "{tag}");
            let share = FactValue::Range(number(low), number(high), percent.clone());
            assert_eq!(formatter(tag).value(&share).as_deref(), Some(range), "{tag}");
        }
        let value = |tag, value: &FactValue| formatter(tag).value(value).unwrap_or_default();
        let share = FactValue::Number(number("1.20"), Quantity::Share(Share::PerMille));
        assert_eq!(value("en-GB", &share), "1.20‰");
        assert_eq!(value("pl", &FactValue::Number(number("1234.5"), Quantity::Count)), "1234,5");
        assert_eq!(value("my", &FactValue::Ratio(1, 4)), "၁:၄");
    }

    #[test]
    fn a_number_with_places_has_a_plural_of_its_own() {
        let number = |text| Decimal::parse(text).expect("a number");
        for (tag, text, category) in [
            ("en-GB", "1", "one"),
            ("en-GB", "1.0", "other"),
            ("pl", "1.5", "other"),
            ("fr", "1.5", "one"),
            ("ro", "1.5", "few"),
        ] {
            let found = formatter(tag).category_of(number(text), PluralType::Cardinal);
            assert_eq!(found, category, "{tag} {text}");
        }
    }

    #[test]
    fn every_registered_language_writes_dates() {
        let date = Date::new(2016, 12, 5).expect("a day");
        let written = [
            ("en-GB", "5 December 2016"),
            ("cy", "5 Rhagfyr 2016"),
            ("pl", "5 grudnia 2016"),
            ("ro", "5 decembrie 2016"),
            ("fr", "5 décembre 2016"),
            ("ar", "5 ديسمبر 2016"),
            ("ur", "5 دسمبر، 2016"),
            ("pa", "5 ਦਸੰਬਰ 2016"),
            ("bn", "৫ ডিসেম্বর, ২০১৬"),
            ("zh-Hans", "2016年12月5日"),
            ("so", "Diseembar 05, 2016"),
            ("fa", "۵ دسامبر ۲۰۱۶"),
        ];
        for (tag, day) in written {
            assert_eq!(formatter(tag).date(date).as_deref(), Some(day), "{tag}");
        }
        for entry in crate::model::registry() {
            // Unicode has no months of Punjabi in Arabic letters.
            let has_months = formatter(entry.tag).date(date).is_some();
            assert_eq!(has_months, entry.tag != "pa-Arab", "{}", entry.tag);
        }
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_number_where_it_is_said_so() {
        let written = [
            ("fr", "1er décembre 2016"),
            ("it", "1º dicembre 2016"),
            ("pt", "1.º de dezembro de 2016"),
            ("el", "1η Δεκεμβρίου 2016"),
            ("es", "1 de diciembre de 2016"),
            ("cy", "1 Rhagfyr 2016"),
            ("ur", "1 دسمبر، 2016"),
            ("bn", "১ ডিসেম্বর, ২০১৬"),
            ("zh-Hans", "2016年12月1日"),
            ("hu", "2016. december 1."),
        ];
        for (tag, day) in written {
            let first = Date::new(2016, 12, 1).expect("a day");
            assert_eq!(formatter(tag).date(first).as_deref(), Some(day), "{tag}");
        }
        let eleventh = Date::new(2016, 12, 11).expect("a day");
        assert_eq!(formatter("fr").date(eleventh).as_deref(), Some("11 décembre 2016"));
    }

    #[test]
    fn a_language_without_month_names_is_told_apart() {
        let date = Date::new(2016, 12, 5).expect("a day");
        assert_eq!(formatter("ht").date(date), None);
    }
}

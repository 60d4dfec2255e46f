//! Reads TOML tables key by key, remembering places and reporting every problem at once.

mod header;
mod misspelt;
mod one_line;
mod suggestion;
mod tables;
mod wanted;

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::load::syntax::TomlText;
use crate::model::{Date, Decimal, Moment};
use header::header;
use one_line::one_line;
use suggestion::suggestion;
use wanted::{BOOLEAN, DATE, ELSEWHERE, MOMENT, NUMBER, TEXT, TEXTS, WHOLE_NUMBER, Wanted};

/// One table, with the keys asked for so far.
pub(crate) struct TableReader<'r, 't> {
    toml: &'r TomlText,
    table: &'r DeTable<'t>,
    /// Where the table stands.
    range: Range<usize>,
    /// How the table is called in reports, such as `[campaign]`.
    name: String,
    known: BTreeSet<&'static str>,
}

impl<'r, 't> TableReader<'r, 't> {
    pub(crate) fn new(
        toml: &'r TomlText,
        table: &'r DeTable<'t>,
        range: Range<usize>,
        name: impl Into<String>,
    ) -> Self {
        Self { toml, table, range, name: name.into(), known: BTreeSet::new() }
    }

    /// Where the table stands.
    pub(crate) fn span(&self) -> Span {
        self.place(self.range.clone())
    }

    fn place(&self, range: Range<usize>) -> Span {
        self.toml.place(range)
    }

    fn get(&mut self, key: &'static str) -> Option<&'r Spanned<DeValue<'t>>> {
        self.known.insert(key);
        self.table.get(key)
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: Wanted) -> Diagnostic {
        let found = type_name(value.get_ref());
        let raw = self.toml.passage(value.span());
        let (name, example) = wanted;
        let help = match suggestion(value.get_ref(), raw, wanted) {
            Some(value) => format!("write `{key} = {value}`"),
            None => format!("write {}", example.replace("KEY", key)),
        };
        Diagnostic::new(Code::ConfigType, format!("`{key}` must be {name}, not {found}"))
            .at(self.place(value.span()), format!("this is {found}"))
            .help(help)
    }

    fn missing(&self, key: &str, help: String) -> Diagnostic {
        Diagnostic::new(Code::ConfigMissingKey, self.lacks(key))
            .at(self.span(), format!("no `{key}`"))
            .follows(&*self.toml.file)
            .help(help)
    }

    fn lacks(&self, key: &str) -> String {
        format!("{} has no `{key}`", self.name)
    }

    /// A text with its place.
    pub(crate) fn string(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Span)> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some((one_line(text), self.place(value.span()))),
            _ => {
                diagnostics.push(self.wrong_type(key, value, TEXT));
                None
            }
        }
    }

    /// A text that must be there.
    pub(crate) fn required_string(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Span)> {
        if !self.table.contains_key(key) {
            self.known.insert(key);
            diagnostics.push(self.missing(key, format!("add `{key} = \"…\"`")));
            return None;
        }
        self.string(key, diagnostics)
    }

    /// One word of a closed set.
    pub(crate) fn choice<T>(
        &mut self,
        key: &'static str,
        allowed: &[&'static str],
        read: impl Fn(&str) -> Option<T>,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let (text, span) = self.string(key, diagnostics)?;
        let found = read(&text);
        if found.is_none() {
            diagnostics.push(not_allowed(key, &text, span, allowed));
        }
        found
    }

    /// A whole number.
    pub(crate) fn integer(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<i64> {
        let value = self.get(key)?;
        let number = whole_number(value);
        if number.is_none() {
            diagnostics.push(self.wrong_type(key, value, WHOLE_NUMBER));
        }
        number
    }

    /// A number as it is written, with all places behind its point.
    pub(crate) fn decimal(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Decimal> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Float(float) => match Decimal::parse(float.as_str()) {
                Some(number) => Some(number),
                None => {
                    diagnostics.push(
                        Diagnostic::new(Code::ConfigValue, format!("`{}` is not written out", float.as_str()))
                            .at(self.span_of(key), "not written out")
                            .help("write the number in digits, with at most nine behind the point, such as `2.50`"),
                    );
                    return None;
                }
            },
            _ => whole_number(value).map(Decimal::from),
        };
        if number.is_none() {
            diagnostics.push(self.wrong_type(key, value, NUMBER));
        }
        number
    }

    /// A number that must be there, with or without a fraction.
    pub(crate) fn required_number(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(f64, Span)> {
        let Some(value) = self.get(key) else {
            let help = format!("add `{key} = ` and the number, in digits and without quotes");
            diagnostics.push(self.missing(key, help));
            return None;
        };
        let number = match value.get_ref() {
            DeValue::Float(float) => float.as_str().parse().ok(),
            _ => whole_number(value).and_then(|whole| i32::try_from(whole).ok()).map(f64::from),
        };
        if number.is_none() {
            diagnostics.push(self.wrong_type(key, value, NUMBER));
        }
        Some((number?, self.place(value.span())))
    }

    /// Yes or no; `fallback` when the key is not there.
    pub(crate) fn boolean(
        &mut self,
        key: &'static str,
        fallback: bool,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let Some(value) = self.get(key) else { return fallback };
        value.get_ref().as_bool().unwrap_or_else(|| {
            diagnostics.push(self.wrong_type(key, value, BOOLEAN));
            fallback
        })
    }

    /// A day.
    pub(crate) fn date(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Date> {
        let value = self.get(key)?;
        let date = value
            .get_ref()
            .as_datetime()
            .filter(|found| found.time.is_none())
            .and_then(|found| found.date)
            .and_then(|found| Date::new(i32::from(found.year), found.month, found.day));
        if date.is_none() {
            diagnostics.push(self.wrong_type(key, value, DATE));
        }
        date
    }

    /// A moment with its offset from UTC.
    pub(crate) fn moment(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Moment, Span)> {
        let value = self.get(key)?;
        let moment = value
            .get_ref()
            .as_datetime()
            .filter(|found| found.date.is_some() && found.time.is_some() && found.offset.is_some())
            .and_then(|found| Moment::parse(&found.to_string()));
        if moment.is_none() {
            diagnostics.push(self.wrong_type(key, value, MOMENT));
        }
        Some((moment?, self.place(value.span())))
    }

    /// A day that must be there; `what` says which day it is, with an example where one can be
    /// told that is not wrong.
    pub(crate) fn required_date(
        &mut self,
        key: &'static str,
        (what, example): (&str, Option<Date>),
        diagnostics: &mut Diagnostics,
    ) -> Option<Date> {
        if !self.table.contains_key(key) {
            self.known.insert(key);
            let example = example.map(|day| format!(", such as `{key} = {day}`"));
            let form = example.unwrap_or_else(|| " (YYYY-MM-DD), without quotes".to_owned());
            diagnostics.push(self.missing(key, format!("add `{key} = ` and {what}{form}")));
            return None;
        }
        self.date(key, diagnostics)
    }

    /// A list of texts with their places; empty when the key is not there.
    pub(crate) fn strings(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, Span)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            diagnostics.push(self.wrong_type(key, value, TEXTS));
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array {
            match item.get_ref() {
                DeValue::String(text) => texts.push((one_line(text), self.place(item.span()))),
                _ => diagnostics.push(self.wrong_type(key, item, TEXT)),
            }
        }
        texts
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Counts keys as known without reading them, after a problem that makes them meaningless.
    pub(crate) fn ignore(&mut self, keys: &[&'static str]) {
        self.known.extend(keys);
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(self, diagnostics: &mut Diagnostics) {
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if self.known.contains(name) {
                continue;
            }
            let known = self.known.iter().copied();
            let elsewhere = ELSEWHERE.iter().find(|(keys, _)| keys.contains(&name));
            let suggestion = closest(name, known.clone());
            if let Some(suggestion) = suggestion.filter(|_| elsewhere.is_none()) {
                // A key that is written wrongly is missing, which is no news.
                let (message, place) = (self.lacks(suggestion), self.span());
                diagnostics.retain(|found| {
                    found.code != Code::ConfigMissingKey
                        || found.message != message
                        || found.primary() != Some(&place)
                });
            }
            let help = match (elsewhere, suggestion) {
                (Some((_, place)), _) => format!("set `{name}` in {place}"),
                (None, Some(near)) => {
                    let near = header(near, value.get_ref()).unwrap_or_else(|| near.to_owned());
                    format!("did you mean `{near}`?")
                }
                (None, None) => format!("use one of: {}", known.collect::<Vec<_>>().join(", ")),
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::ConfigUnknownKey,
                    format!("unknown key `{name}` in {}", self.name),
                )
                .at(self.place(key.span()), "unknown key")
                .follows(&*self.toml.file)
                .help(help),
            );
        }
    }
}

/// A value's type as reports name it.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text in quotes",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(found) => match (found.date, found.time, found.offset) {
            (Some(_), None, _) => "a date without a time",
            (Some(_), Some(_), None) => "a date and time without an offset from UTC",
            (Some(_), Some(_), Some(_)) => "a date and time",
            (None, ..) => "a time without a date",
        },
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// A whole number, in whatever notation TOML has for it.
fn whole_number(value: &Spanned<DeValue<'_>>) -> Option<i64> {
    let integer = value.get_ref().as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// A value outside of a closed set.
pub(crate) fn not_allowed(key: &str, text: &str, span: Span, allowed: &[&str]) -> Diagnostic {
    let help = closest(text, allowed.iter().copied()).map_or_else(
        || format!("use one of: {}", allowed.join(", ")),
        |suggestion| format!("did you mean `{suggestion}`?"),
    );
    Diagnostic::new(Code::ConfigValue, format!("`{key}` cannot be `{text}`"))
        .at(span, "not allowed here")
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_table_is_reported_with_its_place() {
        let file: crate::diag::SourcePath = "campaign/campaign.toml".into();
        let text = "state = 3\nexit_ulr = \"x\"\nreview_by = \"soon\"\n";
        let mut diagnostics = Diagnostics::new();
        let toml = TomlText::read(&file, 0, text, &mut diagnostics);
        let table = toml.table();
        let mut reader = TableReader::new(&toml, table.get_ref(), 0..0, "[campaign]");
        assert_eq!(reader.string("state", &mut diagnostics), None);
        assert_eq!(reader.string("exit_url", &mut diagnostics), None);
        assert_eq!(reader.date("review_by", &mut diagnostics), None);
        reader.finish(&mut diagnostics);
        let messages: Vec<_> = diagnostics.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "`state` must be a text in quotes, not a whole number",
                "`review_by` must be a date, not a text in quotes",
                "unknown key `exit_ulr` in [campaign]",
            ]
        );
        let unknown = diagnostics.iter().last().expect("three problems");
        assert_eq!(unknown.help.as_deref(), Some("did you mean `exit_url`?"));
        assert_eq!(unknown.primary().map(Span::range), Some(10..18));
    }
}

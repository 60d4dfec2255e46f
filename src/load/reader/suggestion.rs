//! What to write in the place of a value of another type, when that can be told from the value.

use toml::de::DeValue;

use super::one_line::one_line;
use super::wanted::{BOOLEAN, DATE, MOMENT, NUMBER, TEXT, TEXTS, WHOLE_NUMBER, Wanted};
use crate::load::syntax::{from_digits, from_words};
use crate::model::{Date, Moment};

/// The value as it is wanted; `raw` is the value as it was written.
pub(super) fn suggestion(value: &DeValue<'_>, raw: &str, wanted: Wanted) -> Option<String> {
    let is = |other: Wanted| wanted.0 == other.0;
    match value {
        DeValue::String(text) if is(WHOLE_NUMBER) || is(NUMBER) => from_digits(text.trim()),
        DeValue::String(text) if is(DATE) => {
            let day = Date::parse(text.trim()).or_else(|| from_words(text.trim()))?;
            Some(day.to_string())
        }
        DeValue::String(text) if is(BOOLEAN) => {
            let word = match text.trim().to_lowercase().as_str() {
                "true" | "yes" | "on" => "true",
                "false" | "no" | "off" => "false",
                _ => return None,
            };
            Some(word.to_owned())
        }
        DeValue::String(_) if is(TEXTS) => Some(format!("[{}]", one_line(raw))),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_)
            if is(TEXT) =>
        {
            Some(format!("\"{raw}\""))
        }
        DeValue::Datetime(found) if is(DATE) => found.date.map(|day| day.to_string()),
        DeValue::Float(float) if is(WHOLE_NUMBER) => {
            let (whole, part) = float.as_str().split_once('.')?;
            part.chars().all(|c| c == '0').then(|| whole.to_owned())
        }
        DeValue::String(text) if is(MOMENT) => moment(text.trim()),
        DeValue::Datetime(found) if is(MOMENT) => moment(&found.to_string()),
        _ => None,
    }
}

/// A moment; without an offset, that of UTC, which the author sees in what to write.
fn moment(text: &str) -> Option<String> {
    let text = text.replace(' ', "T");
    let candidates =
        [text.clone(), format!("{text}Z"), format!("{text}:00Z"), format!("{text}T00:00:00Z")];
    let mut fitting = candidates.into_iter().filter(|text| text.contains('T'));
    fitting.find(|text| Moment::parse(text).is_some())
}

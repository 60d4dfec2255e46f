//! Words to post with a card, for each service as long as it takes.

use unicode_segmentation::UnicodeSegmentation as _;

use super::formula::{FormulaStart, formula_start};
use super::measure::length;
use super::words::{AddressForm, alt_text, fill_pattern};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::fluent::Localizer;
use crate::model::{Edition, Network, PressItem, SectionRef, Text};

/// What is posted with a card on one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caption {
    /// The service.
    pub network: Network,
    /// The words, hashtags behind them.
    pub text: String,
    /// Their length as the service counts.
    pub length: usize,
}

/// Captions with the services that take them, those with the same words together.
pub(crate) fn by_text(captions: &[Caption]) -> Vec<(String, &str)> {
    let mut groups: Vec<(String, &str)> = Vec::new();
    for caption in captions {
        let name = caption.network.name();
        match groups.iter_mut().find(|(_, text)| *text == caption.text) {
            Some((names, _)) => names.push_str(&format!(" · {name}")),
            None => groups.push((name.to_owned(), &caption.text)),
        }
    }
    groups
}

/// The captions of a card, one for each service: the fullest that fits. One that does not fit at
/// all is reported with its length, at the texts that it is made of.
pub(crate) fn captions(
    edition: &Edition,
    localizer: &Localizer<'_>,
    item: &PressItem,
    diagnostics: &mut Diagnostics,
) -> Vec<Caption> {
    let hashtags = heading(edition, item.hashtags.as_ref()).map(Text::plain).unwrap_or_default();
    let mut captions = Vec::with_capacity(Network::ALL.len());
    for network in Network::ALL {
        let caption_for = |pattern| {
            let address = if network.links() { AddressForm::Followed } else { AddressForm::Typed };
            let words = fill_pattern(edition, localizer, item, pattern, address);
            let text = if hashtags.is_empty() { words } else { format!("{words}\n\n{hashtags}") };
            Caption { network, length: length(&text, network.measure()), text }
        };
        let full = caption_for("card-caption");
        let caption =
            if full.length > network.limit() { caption_for("card-caption-short") } else { full };
        if caption.length > network.limit() {
            diagnostics.push(too_long(edition, item, &caption));
        }
        captions.push(caption);
    }
    let mut formulas = captions.iter().filter_map(|caption| formula_start(&caption.text));
    diagnostics.extend(formulas.next().map(|start| formula(edition, item, "caption", start)));
    let alt = formula_start(&alt_text(edition, localizer, item));
    diagnostics.extend(alt.map(|start| formula(edition, item, "alt text", start)));
    captions
}

fn heading<'e>(edition: &'e Edition, reference: Option<&SectionRef>) -> Option<&'e Text> {
    Some(&edition.at(reference?)?.heading)
}

/// The texts that a short caption is made of, in the order of its pattern.
fn parts<'e>(edition: &'e Edition, item: &PressItem) -> Vec<&'e Text> {
    let bullet = edition.bullet(item);
    let headline = bullet.or_else(|| heading(edition, item.headline.as_ref()));
    let question = heading(edition, item.question.as_ref());
    let others = [item.call.as_ref(), item.hashtags.as_ref()];
    let others = others.into_iter().filter_map(|reference| heading(edition, reference));
    headline.into_iter().chain(question).chain(others).collect()
}

fn at_parts(mut diagnostic: Diagnostic, edition: &Edition, item: &PressItem) -> Diagnostic {
    for (index, text) in parts(edition, item).into_iter().enumerate() {
        let label = if index == 0 { "headline of the caption" } else { "part of the caption" };
        diagnostic = diagnostic.at(text.span.clone(), label);
    }
    diagnostic
}

fn too_long(edition: &Edition, item: &PressItem, caption: &Caption) -> Diagnostic {
    let network = caption.network;
    let message = format!(
        "the caption of `{}` for {} in `{}` counts {} characters; the limit is {}",
        item.id,
        network.name(),
        edition.locale.tag,
        caption.length,
        network.limit(),
    );
    at_parts(Diagnostic::new(Code::PressCaption, message), edition, item)
        .help("shorten one of these texts, or `card-caption-short` in interface.ftl")
}

/// A caption or alternative text that a spreadsheet would run.
fn formula(edition: &Edition, item: &PressItem, what: &str, start: FormulaStart) -> Diagnostic {
    let FormulaStart { behind, sign } = start;
    let (place, help) = match behind {
        None => (
            format!("begins with `{sign}`, which a spreadsheet reads as a formula"),
            "begin it with a word: correct the headline, or `card-caption` and `card-alt` in interface.ftl",
        ),
        Some(';') => (
            format!(
                "has `{sign}` behind `;`, which spreadsheets of many countries read as a formula"
            ),
            "write a comma or a full stop in place of `;`, or a word behind it",
        ),
        Some(_) => (
            format!(
                "has a line that begins with `{sign}`, which a spreadsheet may read as a formula"
            ),
            "begin the line with a word",
        ),
    };
    let message = format!("the {what} of `{}` in `{}` {place}", item.id, edition.locale.tag);
    at_parts(Diagnostic::new(Code::PressCaption, message), edition, item).help(help)
}

/// Reports words among the hashtags of an edition that services would cut off or not see.
pub(crate) fn check_hashtags(edition: &Edition, diagnostics: &mut Diagnostics) {
    let mut seen: Vec<&SectionRef> = Vec::new();
    for reference in edition.press.iter().filter_map(|item| item.hashtags.as_ref()) {
        if seen.contains(&reference) {
            continue;
        }
        seen.push(reference);
        let Some(text) = heading(edition, Some(reference)) else { continue };
        for word in text.plain().split_whitespace().filter(|word| !is_hashtag(word)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::PressHashtag,
                    format!("`{word}` in `{}` is not a hashtag", edition.locale.tag),
                )
                .at(text.span.clone(), "in these hashtags")
                .help("begin each hashtag with `#`, then use only letters, digits and `_`"),
            );
        }
    }
}

/// Whether services take a word for a hashtag in whole: `#` and then letters with their marks,
/// digits and low lines, not digits alone.
fn is_hashtag(word: &str) -> bool {
    let Some(name) = word.strip_prefix('#') else { return false };
    let whole = |letter: &str| {
        let joined = letter.contains(['\u{200c}', '\u{200d}']);
        !joined && letter.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
    };
    name.graphemes(true).all(whole) && name.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_of_every_script_are_known() {
        for word in [
            "#YouAreNotAlone",
            "#ابتزاز_الكاميرا",
            "#بلیک_میل",
            "#ਬਲੈਕਮੇਲ",
            "#ব্ল্যাকমেল",
            "#你并不孤单",
        ] {
            assert!(is_hashtag(word), "{word}");
        }
        for word in ["help", "#", "#2016", "#don’t", "#self-help", "#می\u{200c}شود", "##help"]
        {
            assert!(!is_hashtag(word), "{word}");
        }
    }
}

//! `[contrast]`: which colours touch, and how well they have to be told apart.

use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::load::reader::{TableReader, not_allowed};
use crate::model::{
    ColorMix, ColorName, ColorRole, ContrastPair, ContrastPairs, PrintPart, Sourced,
};

/// Reads one colour of a pair: its key, its text, where it stands.
type ReadColor<C> = fn(&'static str, &str, Span, &mut Diagnostics) -> Option<C>;

/// Reads `[contrast]`.
pub(super) fn pairs(
    reader: &mut TableReader<'_, '_>,
    theme: &str,
    diagnostics: &mut Diagnostics,
) -> ContrastPairs {
    let Some(mut contrast) = reader.table("contrast", diagnostics) else {
        return ContrastPairs::default();
    };
    let site = list(contrast.tables("site", diagnostics), theme, mix, diagnostics);
    let print = list(contrast.tables("print", diagnostics), theme, part, diagnostics);
    contrast.finish(diagnostics);
    ContrastPairs { site, print }
}

fn list<C>(
    tables: Vec<TableReader<'_, '_>>,
    theme: &str,
    read: ReadColor<C>,
    diagnostics: &mut Diagnostics,
) -> Vec<Sourced<ContrastPair<C>>> {
    let mut pairs: Vec<Sourced<ContrastPair<C>>> = Vec::new();
    for mut table in tables {
        let place = table.required_string("use", diagnostics);
        let mut color = |key, diagnostics: &mut Diagnostics| {
            let (text, span) = table.required_string(key, diagnostics)?;
            read(key, &text, span, diagnostics)
        };
        let (text, ground) = (color("text", diagnostics), color("ground", diagnostics));
        let least = least(&mut table, diagnostics);
        let span = table.span();
        table.finish(diagnostics);
        let (Some((place, place_span)), Some(text), Some(ground), Some(least)) =
            (place, text, ground, least)
        else {
            continue;
        };
        if pairs.iter().any(|other| other.value.place == place) {
            diagnostics.push(
                Diagnostic::new(Code::ConfigDuplicate, format!("`{place}` is named twice"))
                    .at(place_span, "named before")
                    .help("give each pair a `use` of its own"),
            );
            continue;
        }
        let value = ContrastPair { place, text, ground, least };
        pairs.push(Sourced { value, span, theme: theme.to_owned() });
    }
    pairs
}

/// The least ratio in hundredths.
fn least(table: &mut TableReader<'_, '_>, diagnostics: &mut Diagnostics) -> Option<u32> {
    let (ratio, span) = table.required_number("least", diagnostics)?;
    if (1.0..=21.0).contains(&ratio) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the ratio lies between 1 and 21"
        )]
        let hundredths = (ratio * 100.0).round() as u32;
        return Some(hundredths);
    }
    diagnostics.push(
        Diagnostic::new(Code::ConfigValue, format!("`least` cannot be {ratio}"))
            .at(span, "not a ratio")
            .help("write a ratio from 1 to 21: 7 for text, 4.5 for quiet text, 3 for shapes"),
    );
    None
}

/// A colour such as `ink`, or a mix such as `ink 82% black`.
fn mix(
    key: &'static str,
    text: &str,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<ColorMix> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut name = |name: &str| {
        let color = ColorName::from_name(name);
        if color.is_none() {
            let roles = ColorRole::ALL.map(ColorRole::name);
            let known: Vec<&str> = roles.into_iter().chain(["white", "black"]).collect();
            diagnostics.push(not_allowed(key, name, span.clone(), &known));
        }
        color
    };
    match words.as_slice() {
        [first] => name(first).map(ColorMix::plain),
        [first, percent, with] if let Some(percent) = read_percent(percent) => {
            let (first, with) = (name(first), name(with));
            Some(ColorMix { first: first?, rest: Some((percent, with?)) })
        }
        _ => {
            diagnostics.push(not_a_mix(text, span));
            None
        }
    }
}

/// Reads `0%` to `100%`.
fn read_percent(text: &str) -> Option<u32> {
    text.strip_suffix('%')?.parse().ok().filter(|percent| *percent <= 100)
}

fn not_a_mix(text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Code::ThemeColor, format!("`{text}` is neither a colour nor a mix of two"))
        .at(span, "this value")
        .help("write a colour such as `ink`, or a mix such as `ink 82% black`, with 0% to 100% of the first colour")
}

fn part(
    key: &'static str,
    text: &str,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<PrintPart> {
    let part = PrintPart::from_name(text);
    if part.is_none() {
        diagnostics.push(not_allowed(key, text, span, &PrintPart::ALL.map(PrintPart::name)));
    }
    part
}

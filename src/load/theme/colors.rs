//! `[colors]` and `[process]`: the only place that reads colours.

use crate::diag::{Code, Diagnostic, Diagnostics, Span, closest};
use crate::load::reader::TableReader;
use crate::model::{Color, ColorRole, Palette, RoleMap, Sourced};

/// Reads `[colors]`.
pub(super) fn colors(
    reader: &mut TableReader<'_, '_>,
    theme: &str,
    diagnostics: &mut Diagnostics,
) -> Palette {
    let mut colors = Palette::new();
    for (name, value, span) in reader.named_strings("colors", diagnostics) {
        let Some(role) = role(&name, &span, diagnostics) else { continue };
        match Color::parse(&value) {
            Some(value) => colors.insert(role, Sourced { value, span, theme: theme.to_owned() }),
            None => diagnostics.push(
                Diagnostic::new(Code::ThemeColor, format!("`{value}` is not a colour"))
                    .at(span, "this value")
                    .help(hexadecimal(&value).map_or_else(
                        || {
                            "write `#` and six hexadecimal digits: two each for red, green and blue"
                                .to_owned()
                        },
                        |color| format!("write `{color}`"),
                    )),
            ),
        }
    }
    colors
}

/// A colour in three digits or without its sign, as it should be.
fn hexadecimal(value: &str) -> Option<String> {
    let digits = value.trim().trim_start_matches(['#', '\u{ff03}']).trim_start_matches("0x");
    if !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    let digits: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        // The last two would say how clear it is: none of the colours may be clear.
        8 => digits.chars().take(6).collect(),
        _ => return None,
    };
    Some(format!("#{}", digits.to_ascii_lowercase()))
}

/// Reads `[process]`: percents of cyan, magenta, yellow and black.
pub(super) fn process(
    reader: &mut TableReader<'_, '_>,
    theme: &str,
    diagnostics: &mut Diagnostics,
) -> RoleMap<[u8; 4]> {
    let mut colors = RoleMap::new();
    for (name, inks, span) in reader.named_integers("process", diagnostics) {
        let Some(role) = role(&name, &span, diagnostics) else { continue };
        let percent = |ink: &i64| u8::try_from(*ink).ok().filter(|ink| *ink <= 100);
        let inks: Option<Vec<u8>> = inks.iter().map(percent).collect();
        match inks.and_then(|inks| <[u8; 4]>::try_from(inks).ok()) {
            Some(value) => colors.insert(role, Sourced { value, span, theme: theme.to_owned() }),
            None => diagnostics.push(
                Diagnostic::new(Code::ThemeColor, format!("`{role}` is not a process colour"))
                    .at(span, "this value")
                    .help(
                        "write percents of cyan, magenta, yellow and black, such as [0, 25, 85, 0]",
                    ),
            ),
        }
    }
    colors
}

/// The role of that name; reports that there is none otherwise.
fn role(name: &str, span: &Span, diagnostics: &mut Diagnostics) -> Option<ColorRole> {
    let role = ColorRole::from_name(name);
    if role.is_none() {
        let names = ColorRole::ALL.map(ColorRole::name);
        let help = closest(name, names).map_or_else(
            || format!("use one of: {}", names.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        diagnostics.push(
            Diagnostic::new(Code::ConfigUnknownKey, format!("unknown colour `{name}`"))
                .at(span.clone(), "not known")
                .help(help),
        );
    }
    role
}

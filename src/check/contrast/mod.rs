//! Contrast of the theme's colours by WCAG 2: on the site, and in print by each profile.
//!
//! Which colours touch is data of the theme (`[contrast]` in `theme.toml`). What fails is reported
//! once for each colour to blame, at the line that gave it.

mod blame;
mod colors;
mod report;
mod requirement;
#[cfg(test)]
mod tests;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Color, ColorRole, Ink, PrintProfile, Sourced, Theme};
use blame::{Candidate, Search, faults};
use colors::Colors;
use report::{Subject, report};
use requirement::{print, site};

/// Reports colours that cannot be told apart on the site.
pub(super) fn contrast(theme: &Theme, diagnostics: &mut Diagnostics) {
    let colors = screen_colors(theme);
    let required = site(theme);
    let profiles = PrintProfile::ALL.into_iter().filter(|profile| profile.ink() != Ink::Process);
    let in_print: Vec<_> = profiles.flat_map(|profile| print(theme, profile)).collect();
    let search = Search {
        required: &required,
        preferred: &in_print,
        rank: &|role| rank(theme, theme.colors.sourced(role)),
        candidates: &|role| shades(theme, role),
    };
    for fault in faults(&search, &colors) {
        let Some(color) = theme.colors.sourced(fault.role) else { continue };
        let subject = Subject {
            name: format!("the colour `{}` ({})", fault.role, color.value),
            key: fault.role.name(),
            theme: &color.theme,
            span: &color.span,
        };
        diagnostics.push(report(&fault, &subject, ""));
    }
}

/// Reports process colours that the theme lacks, and parts that cannot be told apart when printed
/// with this profile.
pub(crate) fn print_contrast(theme: &Theme, profile: PrintProfile, diagnostics: &mut Diagnostics) {
    if profile.ink() == Ink::Process {
        if !lacks_inks(theme, profile, diagnostics) {
            process_contrast(theme, profile, diagnostics);
        }
        return;
    }
    let required = print(theme, profile);
    let on_site = site(theme);
    let search = Search {
        required: &required,
        preferred: &on_site,
        rank: &|role| rank(theme, theme.colors.sourced(role)),
        candidates: &|role| shades(theme, role),
    };
    for fault in faults(&search, &screen_colors(theme)) {
        let Some(color) = theme.colors.sourced(fault.role) else { continue };
        let value = match profile.ink() {
            Ink::Grey => format!("{}, printed as the grey {}", color.value, color.value.grey()),
            Ink::Rgb | Ink::Process => color.value.to_string(),
        };
        let subject = Subject {
            name: format!("the colour `{}` ({value})", fault.role),
            key: fault.role.name(),
            theme: &color.theme,
            span: &color.span,
        };
        diagnostics.push(report(&fault, &subject, &printed_with(profile)));
    }
}

/// Reports colours without inks for a print shop; says whether there are any.
fn lacks_inks(theme: &Theme, profile: PrintProfile, diagnostics: &mut Diagnostics) -> bool {
    let mut lacks = false;
    for (role, color) in theme.colors.iter() {
        if theme.process.get(role).is_some() {
            continue;
        }
        lacks = true;
        diagnostics.push(
            Diagnostic::new(
                Code::ThemeProcess,
                format!("`{role}` has no process colour, which `{}` needs", profile.name()),
            )
            .at(color.span.clone(), "given for screens only")
            .help(format!("write `{role} = [c, m, y, k]` in percent under [process]")),
        );
    }
    lacks
}

fn process_contrast(theme: &Theme, profile: PrintProfile, diagnostics: &mut Diagnostics) {
    let looks = |role| Some((role, Color::from_process(theme.inks(role)?)));
    let colors: Colors = ColorRole::ALL.into_iter().filter_map(looks).collect();
    let required = print(theme, profile);
    let search = Search {
        required: &required,
        preferred: &[],
        rank: &|role| rank(theme, theme.process.sourced(role)),
        candidates: &|role| {
            theme.process.get(role).map(|inks| ink_steps(*inks)).unwrap_or_default()
        },
    };
    for fault in faults(&search, &colors) {
        let Some(inks) = theme.process.sourced(fault.role) else { continue };
        let subject = Subject {
            name: format!("the process colour `{}` ({})", fault.role, written_inks(inks.value)),
            key: fault.role.name(),
            theme: &inks.theme,
            span: &inks.span,
        };
        diagnostics.push(report(&fault, &subject, &printed_with(profile)));
    }
}

fn printed_with(profile: PrintProfile) -> String {
    format!("printed with `{}`, ", profile.name())
}

fn screen_colors(theme: &Theme) -> Colors {
    theme.colors.iter().map(|(role, color)| (role, color.value)).collect()
}

/// How far up the chain of themes a value was given: 0 is the theme itself.
fn rank<T>(theme: &Theme, value: Option<&Sourced<T>>) -> usize {
    let given = value.and_then(|value| theme.chain.iter().position(|name| *name == value.theme));
    given.unwrap_or(usize::MAX)
}

/// What a colour can be changed to: lighter and darker shades, nearest first.
fn shades(theme: &Theme, role: ColorRole) -> Vec<Candidate> {
    let Some(color) = theme.colors.get(role) else { return Vec::new() };
    let candidate = |color: Color| Candidate { color, written: format!("\"{color}\"") };
    color.shades().map(candidate).collect()
}

/// What inks can be changed to: less of all, or more black, a percent at a time, nearest first.
fn ink_steps(inks: [u8; 4]) -> Vec<Candidate> {
    let candidate =
        |inks| Candidate { color: Color::from_process(inks), written: written_inks(inks) };
    let [cyan, magenta, yellow, black] = inks;
    let steps = (1..=100_u8).flat_map(|step| {
        let less = |ink: u8| {
            let left = u16::from(ink) * (100 - u16::from(step)) / 100;
            u8::try_from(left).unwrap_or(ink)
        };
        let darker = [cyan, magenta, yellow, black.saturating_add(step).min(100)];
        [candidate(inks.map(less)), candidate(darker)]
    });
    steps.collect()
}

fn written_inks([cyan, magenta, yellow, black]: [u8; 4]) -> String {
    format!("[{cyan}, {magenta}, {yellow}, {black}]")
}

//! Declarations that hide what they are for, move it away, or change what it says.

use super::protected::Protected;
use super::sheet::Declaration;
use super::values::{Amount, amounts, most_pixels, words};

/// Pixels below which text is not read.
const SMALLEST: f32 = 9.0;

/// What a declaration does to an element that must be seen; `None` for harmless ones.
pub(super) fn harm(declaration: &Declaration) -> Option<&'static str> {
    let Declaration { name, value } = declaration;
    let words = words(value);
    let has = |word: &str| words.iter().any(|other| other == word);
    let is_off = || {
        let off = ["none", "normal", "initial", "unset", "revert", "revert-layer", "inherit"];
        words.len() == 1 && words.first().is_some_and(|word| off.contains(&word.as_str()))
    };
    let vendor = name.strip_prefix("-webkit-").or_else(|| name.strip_prefix("-moz-"));
    let found = match vendor.unwrap_or(name) {
        "display" => has("none").then_some("hides"),
        "visibility" => (has("hidden") || has("collapse")).then_some("hides"),
        "content-visibility" => has("hidden").then_some("hides"),
        "interactivity" => has("inert").then_some("switches off"),
        "pointer-events" => has("none").then_some("switches off"),
        "opacity" => is_faint(value).then_some("makes faint"),
        "all" => Some("takes every style from"),
        "clip" => (!has("auto") && !is_off()).then_some("cuts"),
        "filter" | "mix-blend-mode" | "text-security" | "box-reflect" => {
            (!is_off()).then_some("changes the look of")
        }
        "transform" | "translate" | "rotate" | "scale" | "perspective" => {
            (!is_off()).then_some("moves or turns")
        }
        "position" => (has("absolute") || has("fixed")).then_some("takes out of its place"),
        "overflow" | "overflow-block" | "overflow-y" => {
            (!has("visible") && !is_off()).then_some("cuts")
        }
        "contain" => (has("size") || has("strict")).then_some("cuts"),
        "container-type" => has("size").then_some("cuts"),
        "line-clamp" | "max-lines" | "text-overflow" => (!is_off()).then_some("cuts"),
        "background-clip" => has("text").then_some("hides the letters of"),
        "text-fill-color" => (!has("currentcolor") && !is_off()).then_some("hides the letters of"),
        "color" => is_clear(value).then_some("hides the letters of"),
        "font-size-adjust" => (!is_off()).then_some("changes the size of the letters of"),
        name if name.starts_with("text-stroke") => {
            (!is_off()).then_some("draws over the letters of")
        }
        name if name.starts_with("border-image") => (!is_off()).then_some("draws over"),
        name if name.starts_with("background") && (has("currentcolor") || is_picture(&words)) => {
            Some("draws under the letters of")
        }
        "font-feature-settings" => (!is_off()).then_some("changes the letters of"),
        name if name.starts_with("mask") || name.starts_with("clip-path") => {
            (!is_off()).then_some("cuts")
        }
        name if name.starts_with("animation") || name.starts_with("offset") => {
            (!is_off()).then_some("moves or changes")
        }
        _ => None,
    };
    found.or_else(|| size_harm(name, value))
}

/// What a declaration does by its numbers.
fn size_harm(name: &str, value: &str) -> Option<&'static str> {
    let amounts = amounts(value);
    let any = |test: &dyn Fn(&Amount) -> bool| amounts.iter().any(test);
    let below = |pixels: f32, share: f32| {
        let largest = most_pixels(value);
        let shares = amounts.iter().filter(|amount| amount.unit == "%");
        let largest_share = shares.map(|amount| amount.number).reduce(f32::max);
        match (largest, largest_share) {
            (Some(length), None) => length < pixels,
            (None, Some(found)) => found < share,
            (Some(length), Some(found)) => length < pixels && found < share,
            (None, None) => any(&|amount| amount.number == 0.0),
        }
    };
    match name {
        "zoom" => any(&|a| a.number < if a.unit == "%" { 90.0 } else { 0.9 }).then_some("shrinks"),
        "font-size" if amounts.iter().any(is_huge) => Some("makes too large for a screen"),
        "font-size" => (below(SMALLEST, 56.0)).then_some("makes too small to read"),
        "font" => is_small_shorthand(value).then_some("makes too small to read"),
        "text-size-adjust" | "-webkit-text-size-adjust" => {
            any(&|a| a.unit == "%" && a.number < 90.0).then_some("shrinks")
        }
        "line-height" => {
            let is_low = |amount: &Amount| match amount.unit.as_str() {
                "" => amount.number < 0.9,
                "%" => amount.number < 90.0,
                _ => amount.pixels().is_some_and(|pixels| pixels < SMALLEST),
            };
            (!amounts.is_empty() && amounts.iter().all(is_low))
                .then_some("lays lines on each other in")
        }
        "text-indent" => any(&|a| a.number.abs() > 3.0).then_some("moves the letters of"),
        "letter-spacing" | "word-spacing" if any(&|a| a.pixels().is_some_and(|p| p > 64.0)) => {
            Some("moves the letters of")
        }
        "letter-spacing" | "word-spacing" => any(&|a| a.pixels().unwrap_or(a.number) < -1.0)
            .then_some("lays letters on each other in"),
        "z-index" => any(&|a| a.number < 0.0).then_some("lays under the page"),
        "order" | "grid-row" | "grid-area" | "grid-row-start" => {
            any(&|a| a.number != 0.0).then_some("changes the order of")
        }
        name if name.starts_with("margin") => any(&|a| a.number < 0.0).then_some("moves"),
        "top" | "right" | "bottom" | "left" => far(&amounts).then_some("moves"),
        name if name.starts_with("inset") => far(&amounts).then_some("moves"),
        "height" | "width" | "block-size" | "inline-size" | "max-height" | "max-width"
        | "max-block-size" | "max-inline-size" => {
            (!amounts.is_empty() && below(16.0, 20.0)).then_some("cuts")
        }
        _ => None,
    }
}

/// Whether `font` sets a size that is too small to read.
fn is_small_shorthand(value: &str) -> bool {
    let sizes = amounts(value.split('/').next().unwrap_or(value));
    let lengths = sizes.iter().filter_map(|amount| match amount.unit.as_str() {
        "%" => Some(amount.number * 0.16),
        "" if amount.number == 0.0 => Some(0.0),
        _ => amount.pixels(),
    });
    lengths.reduce(f32::max).is_some_and(|largest| largest < SMALLEST)
}

/// Whether a value draws something that no contrast can be measured against.
fn is_picture(words: &[String]) -> bool {
    let is_one = |word: &String| {
        word.ends_with("gradient(") || matches!(word.as_str(), "url(" | "image(" | "image-set(")
    };
    words.iter().any(is_one)
}

/// Whether a size of type leaves no room for words on a phone.
fn is_huge(amount: &Amount) -> bool {
    match amount.unit.as_str() {
        "%" => amount.number > 1200.0,
        _ => amount.pixels().is_some_and(|pixels| pixels > 192.0),
    }
}

/// Whether a part is moved further than a nudge.
fn far(amounts: &[Amount]) -> bool {
    amounts.iter().any(|amount| match amount.unit.as_str() {
        "%" => amount.number.abs() > 10.0,
        _ => amount.pixels().unwrap_or_default().abs() > 32.0,
    })
}

/// Whether something is less than wholly there. What is worked out elsewhere may be.
fn is_faint(value: &str) -> bool {
    let amounts = amounts(value);
    let low = |amount: &Amount| {
        let share = if amount.unit == "%" { amount.number / 100.0 } else { amount.number };
        share < 0.9
    };
    amounts.iter().any(low) || words(value).iter().any(|word| word == "var(")
}

/// Whether a colour lets the ground through.
fn is_clear(value: &str) -> bool {
    let words = words(value);
    if words.iter().any(|word| word == "transparent") {
        return true;
    }
    let lower = value.trim().to_ascii_lowercase();
    if let Some(digits) = lower.strip_prefix('#') {
        let alpha = match digits.len() {
            4 => digits.chars().nth(3).map(|digit| format!("{digit}{digit}")),
            8 => digits.get(6..8).map(str::to_owned),
            _ => None,
        };
        return alpha.is_some_and(|alpha| u8::from_str_radix(&alpha, 16).unwrap_or(255) < 230);
    }
    // An alpha value stands behind a slash, or as the fourth number of `rgba()` and `hsla()`.
    let behind = lower.rsplit_once('/').map(|(_, alpha)| alpha.trim_end_matches(')').to_owned());
    let fourth = ["rgba(", "rgb(", "hsla(", "hsl("].iter().any(|name| lower.starts_with(name));
    let fourth =
        fourth.then(|| lower.split(',').nth(3).map(|alpha| alpha.trim_end_matches(')').to_owned()));
    behind.or(fourth.flatten()).is_some_and(|alpha| is_faint(&alpha))
}

/// Whether an element may be treated so all the same: paper has no way out, and a sheet that hangs
/// on a wall needs no notice of how far it is translated.
pub(super) fn is_allowed(of: Protected, declaration: &Declaration, for_print: bool) -> bool {
    match of {
        Protected::Exit => {
            for_print && declaration.name == "display" || declaration.name == "order"
        }
        Protected::Notice => for_print && declaration.name == "display",
        Protected::Strip | Protected::Advice | Protected::Text => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn harms(text: &str) -> bool {
        let (name, value) = text.split_once(':').expect("a declaration");
        let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
        harm(&Declaration { name, value }).is_some()
    }

    #[test]
    fn every_way_to_hide_is_found() {
        let hiding = "display: none | visibility: hidden | visibility: collapse | opacity: 0 | opacity: 0% | opacity: .01 | opacity: var(--x) | content-visibility: hidden | clip: rect(0,0,0,0) | clip-path: inset(50%) | -webkit-mask-image: url(a.svg) | mask: linear-gradient(transparent, transparent) | filter: opacity(0) | transform: scale(0) | translate: -9999px | rotate: 180deg | scale: -1 1 | position: absolute | position: fixed | margin-block-start: -99rem | margin: 0 0 0 -9999px | text-indent: -9999px | text-indent: 100% | font-size: 0 | font-size: 1px | font-size: 0.1em | font-size: clamp(0px,0px,0px) | font: 0/0 a | font: 700 0.2rem/1 sans-serif | line-height: 0 | zoom: 0.1 | block-size: 0 | max-height: 1px | width: 0 | inline-size: 0% | overflow: hidden | overflow: clip | color: transparent | color: #0000 | color: #12345600 | color: rgb(0 0 0 / 0) | color: rgba(0,0,0,0.1) | color: hsl(0 0% 0% / 5%) | -webkit-text-fill-color: transparent | -webkit-text-security: disc | background-clip: text | z-index: -1 | pointer-events: none | animation: fade 1s forwards | animation-name: x | letter-spacing: -1em | contain: strict | all: unset | order: 3 | inset-block-start: -100vh | left: -9999px | max-inline-size: 0 | mix-blend-mode: screen | -webkit-line-clamp: 1 | interactivity: inert | offset-path: path('M0 0') | text-size-adjust: 10% | overflow-y: auto | color: color-mix(in srgb, red, transparent) | font-size-adjust: 0 | font-size-adjust: .001 | -webkit-text-stroke: 1em | border-image: linear-gradient(red, red) 1 fill | background: currentColor | background-image: linear-gradient(transparent 45%, currentColor 45%) | font-size: 60rem | word-spacing: 90rem";
        for text in hiding.split(" | ") {
            assert!(harms(text), "{text}");
        }
    }

    #[test]
    fn honest_styles_pass() {
        let honest = "display: flex | display: grid | opacity: 1 | font-size: 0.92rem | font-size: clamp(2rem, 1.4rem + 2.8vw, 3.1rem) | font: inherit | font: 700 1.1rem/var(--snug) var(--bold) | line-height: var(--snug) | line-height: 1.1 | margin: 0 0 0.5em | margin-inline: auto | padding: 0 | position: sticky | position: relative | inset-block-start: 0 | color: var(--ink) | color: #fff | color: inherit | transform: none | max-inline-size: var(--read) | inline-size: min(100% - 2 * var(--gutter), var(--wide)) | min-block-size: 0 | letter-spacing: -0.02em | letter-spacing: normal | z-index: 30 | zoom: 0.94 | font-size: 8.8pt | overflow-x: hidden | overflow-wrap: break-word | text-align: start | order: 0 | width: 100% | text-size-adjust: 100% | font: calc(112.5% * var(--scale)) / var(--leading) var(--plain) | color: oklch(from var(--ink) calc(l + 0.1) c h)";
        for text in honest.split(" | ") {
            assert!(!harms(text), "{text}");
        }
    }
}

//! What a stylesheet would write into pages, or change in what they say.

use cssparser::Token;

use super::sheet::{Declaration, RuleKind, StyleRule};
use super::values::{amounts, strings, tokens, words};
use crate::model::ColorRole;

/// What is wrong with a declaration, whatever element it is for, and what to do.
pub(super) type Finding = (String, &'static str);

/// Attributes that a stylesheet may show; the audit knows what they say.
const SHOWN: [&str; 4] = ["alt", "aria-label", "data-mark", "title"];

/// What a selector has to ask for before a stylesheet may show an address: any other may be made up.
const KNOWN_ADDRESS: &str = "[href^=\"https:\"]";

/// Properties whose texts are names.
const NAMES: [&str; 9] = [
    "font-family",
    "font",
    "src",
    "font-feature-settings",
    "font-variation-settings",
    "font-language-override",
    "grid-template",
    "grid-template-areas",
    "grid",
];

/// Parts of the names of fonts that draw signs in place of letters and digits.
const SIGNS: [&str; 9] =
    ["dings", "symbol", "marlett", "barcode", "mdl2", "icon", "emoji", "mt extra", "braille"];

/// What a declaration says or changes.
pub(super) fn finding(rule: &StyleRule, declaration: &Declaration) -> Option<Finding> {
    let Declaration { name, value } = declaration;
    if matches!(&rule.kind, RuleKind::Other(at) if at == "counter-style") {
        return Some((
            "makes numerals of its own".to_owned(),
            "use a list style that browsers know, such as `decimal` or `arabic-indic`",
        ));
    }
    written(name, value)
        .or_else(|| if name == "content" { shown(rule, value) } else { None })
        .or_else(|| if name == "content" { numbered(rule, value) } else { None })
        .or_else(|| listed(name, value))
        .or_else(|| counted(name, value))
        .or_else(|| turned(name, value))
        .or_else(|| drawn(name, value))
        .or_else(|| font(rule, declaration))
}

/// Texts with letters and digits.
fn written(name: &str, value: &str) -> Option<Finding> {
    if NAMES.contains(&name) {
        return None;
    }
    let is_own = name.starts_with("--");
    let is_text = |text: &&String| {
        text.chars().any(|c| if is_own { c.is_numeric() } else { c.is_alphanumeric() })
    };
    let text = strings(value).iter().find(is_text).cloned()?;
    let text: String = text.chars().take(40).collect();
    Some((
        format!("writes `{text}`"),
        "delete it: stylesheets may write signs, counters and attributes, but no letters and digits",
    ))
}

/// What `content` shows.
fn shown(rule: &StyleRule, value: &str) -> Option<Finding> {
    let mut bad = None;
    let mut attribute = false;
    tokens(value, &mut |token| match token {
        Token::Function(name) => {
            let name = name.to_ascii_lowercase();
            attribute = name == "attr";
            let known = ["counter", "counters", "attr", "url", "linear-gradient"];
            if !known.contains(&name.as_str()) {
                bad = Some(format!("shows `{name}()`"));
            }
        }
        Token::Ident(name) if std::mem::take(&mut attribute) => {
            let name = name.to_ascii_lowercase();
            let is_known = || rule.prelude.split(',').all(|one| one.contains(KNOWN_ADDRESS));
            if !(SHOWN.contains(&name.as_str()) || name == "href" && is_known()) {
                bad = Some(format!("shows the attribute `{name}`"));
            }
        }
        _ => {}
    });
    let is_on_element = rule.selectors().iter().any(|selector| selector.pseudo_element().is_none());
    let is_plain = matches!(value.to_ascii_lowercase().as_str(), "none" | "normal");
    if is_on_element && !is_plain {
        bad = Some("replaces the content of elements".to_owned());
    }
    bad.map(|what| {
        (what, "write `content` for `::before` and `::after` only, with signs, `counter()` or `attr()` of `title`, `alt`, `aria-label`, `data-mark`, and of `href` for `a[href^=\"https:\"]`")
    })
}

/// Counters anywhere but before the items of a list: beside a number to call they would be more of
/// its digits.
fn numbered(rule: &StyleRule, value: &str) -> Option<Finding> {
    let mut counters = 0;
    tokens(value, &mut |token| {
        if let Token::Function(name) = token
            && (name.eq_ignore_ascii_case("counter") || name.eq_ignore_ascii_case("counters"))
        {
            counters += 1;
        }
    });
    let is_for_item = |selector: &str| {
        let selector = selector.to_ascii_lowercase();
        let words: Vec<&str> = selector.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        words.contains(&"li")
            && words.contains(&"before")
            && !["tel", "bdi", "number", "href"].iter().any(|word| words.contains(word))
    };
    let is_at_home = counters == 1 && rule.prelude.split(',').all(is_for_item);
    (counters > 0 && !is_at_home).then(|| {
        (
            "writes digits".to_owned(),
            "write one `counter()` for `li::before` or what stands in an `li`, and nowhere else",
        )
    })
}

/// Numerals of lists on what is no item.
fn listed(name: &str, value: &str) -> Option<Finding> {
    let is_item = name == "display" && words(value).iter().any(|word| word == "list-item");
    is_item.then(|| {
        ("writes numerals".to_owned(), "delete it: the template says what is an item of a list")
    })
}

/// Counters that do not count by one.
fn counted(name: &str, value: &str) -> Option<Finding> {
    let is_counter = matches!(name, "counter-reset" | "counter-set" | "counter-increment");
    let jumps = amounts(value).iter().any(|amount| amount.number.abs() > 1.0);
    (is_counter && jumps)
        .then(|| ("makes a counter jump".to_owned(), "count from 0 or 1, one by one"))
}

/// What changes the order in which text is read, or its meaning.
fn turned(name: &str, value: &str) -> Option<Finding> {
    let words = words(value);
    let has = |word: &str| words.iter().any(|other| other == word);
    let finding = |what: &str, help| Some((what.to_owned(), help));
    match name {
        "direction" => {
            finding("turns the direction of text", "delete it: the attribute `dir` says it")
        }
        "unicode-bidi" if has("bidi-override") || has("isolate-override") => {
            finding("turns letters and digits round", "delete it, or write `isolate`")
        }
        "writing-mode" if !has("horizontal-tb") => {
            finding("turns lines", "delete it: pages are written in lines")
        }
        "flex-direction" | "flex-flow" | "flex-wrap"
            if words.iter().any(|word| word.ends_with("-reverse")) =>
        {
            finding(
                "turns the order of what is said",
                "write the parts in their order in the template",
            )
        }
        name if name.starts_with("text-decoration") && has("line-through") => finding(
            "strikes text through",
            "delete it: text that is struck through says the opposite",
        ),
        _ => None,
    }
}

/// Symbols in place of letters, and colours of the theme set anew.
fn drawn(name: &str, value: &str) -> Option<Finding> {
    if name.starts_with("list-style") && words(value).iter().any(|word| word == "symbols(") {
        return Some((
            "makes numerals of its own".to_owned(),
            "use a list style that browsers know, such as `decimal` or `disc`",
        ));
    }
    let is_font = NAMES.contains(&name) || name.starts_with("--") || name == "font-palette";
    let lower = value.to_ascii_lowercase();
    let sign = SIGNS.iter().find(|sign| is_font && lower.contains(*sign))?;
    Some((
        format!("names a font with `{sign}` in its name, which draws signs in place of letters"),
        "name a font with letters",
    ))
}

/// Fonts that make letters disappear.
fn font(rule: &StyleRule, declaration: &Declaration) -> Option<Finding> {
    let small = declaration.name == "size-adjust"
        && amounts(&declaration.value).iter().any(|amount| amount.number < 50.0);
    (rule.kind == RuleKind::FontFace && small).then(|| {
        ("makes letters too small to read".to_owned(), "write `size-adjust` of 50% at least")
    })
}

/// Colours of the theme that the stylesheet sets anew.
pub(super) fn recolours(declaration: &Declaration) -> Option<Finding> {
    let role = declaration.name.strip_prefix("--").and_then(ColorRole::from_name)?;
    Some((
        format!("sets the colour `--{role}` anew"),
        "set it under `[colors]` in theme.toml, where its contrast is checked",
    ))
}

/// Whether a rule could lay something over the page; `what` are all declarations for its selector.
pub(super) fn covers(what: &[&Declaration]) -> Option<Finding> {
    let value = |name: &str| {
        what.iter().rev().find(|declaration| declaration.name == name).map(|d| d.value.as_str())
    };
    let has = |names: &[&str]| names.iter().any(|name| value(name).is_some());
    let position = value("position").map(str::to_ascii_lowercase).unwrap_or_default();
    let both = has(&["inset-block-start", "top"]) && has(&["inset-block-end", "bottom"]);
    let sized = has(&["height", "block-size", "min-height", "min-block-size"]);
    let stretched = both || sized || has(&["inset", "inset-block"]);
    let painted = has(&[
        "background",
        "background-color",
        "background-image",
        "backdrop-filter",
        "box-shadow",
        "-webkit-backdrop-filter",
        "border-image",
    ]);
    let under = value("z-index").is_some_and(|value| value.trim().starts_with('-'));
    let large = |names: &[&str], most: f32| {
        names.iter().filter_map(|name| value(name)).any(|value| {
            amounts(value).iter().filter_map(super::values::Amount::pixels).any(|p| p.abs() > most)
        })
    };
    let grown = large(&["padding", "padding-block", "border", "border-width", "font-size"], 80.0)
        || has(&["transform", "scale", "zoom", "outline", "translate"]);
    let covered = match position.as_str() {
        "fixed" => stretched || grown,
        "absolute" => {
            (both
                || has(&["inset", "inset-block"])
                || large(&["height", "block-size", "min-height", "min-block-size"], 200.0))
                && painted
                && !under
        }
        _ => false,
    };
    let spreads = large(&["box-shadow", "outline", "outline-offset", "-webkit-text-stroke"], 60.0);
    let help = "let it stand in its place on the page";
    (covered || spreads).then(|| ("could cover the page".to_owned(), help))
}

/// What moves an element over others.
pub(super) fn overlaps(declaration: &Declaration) -> Option<Finding> {
    let Declaration { name, value } = declaration;
    let amounts = amounts(value);
    let lengths = || amounts.iter().filter_map(super::values::Amount::pixels);
    let far = match name.as_str() {
        name if name.starts_with("margin") => lengths().any(|pixels| pixels < -40.0),
        "transform" | "translate" => lengths().any(|pixels| pixels.abs() > 200.0),
        "scale" => amounts.iter().any(|amount| amount.number.abs() > 3.0),
        "position-anchor" | "position-area" => true,
        _ => false,
    };
    far.then(|| {
        ("could lay one part of a page over another".to_owned(), "move it by less, or not at all")
    })
}

#[cfg(test)]
mod tests {
    use crate::audit::style::{ProtectedPaths, style_faults};

    #[test]
    fn stylesheets_show_only_attributes_whose_text_is_known() {
        let is_well = |css: &str| style_faults(css, &ProtectedPaths::new()).is_empty();
        for css in [
            "a[href^=\"https:\"]::after{content:\" (\" attr(href) \")\"}",
            "p::before{content:attr(title)}",
            "body::after{content:attr(data-mark)}",
        ] {
            assert!(is_well(css), "{css}");
        }
        for css in [
            "a::after{content:attr(href)}",
            "a[href^=\"https:\"],a[href^=\"#\"]::after{content:attr(href)}",
            "a[href^=\"#\"]::after{content:attr(href)}",
            "blockquote::after{content:attr(cite)}",
            "p::after{content:attr(class)}",
            "p::after{content:attr(id)}",
        ] {
            assert!(!is_well(css), "{css}");
        }
    }

    #[test]
    fn counters_stand_before_the_items_of_lists_and_nowhere_else() {
        let is_well = |css: &str| style_faults(css, &ProtectedPaths::new()).is_empty();
        for css in [
            ".cards>li::before,.steps>li::before{content:counter(card)}",
            ".glance li a::before{content:counter(glance) \".\"}",
            "li{display:list-item}",
        ] {
            assert_eq!(is_well(css), !css.contains("list-item"), "{css}");
        }
        for css in [
            ".emergency .tel bdi::after{content:counter(a) counter(b)}",
            ".emergency .tel bdi::after{content:counter(card)}",
            "p::before{content:counters(card,\".\")}",
            "li::after{content:counter(card)}",
            "li::before{content:counter(a) counter(b)}",
            "li .tel::before{content:counter(a)}",
            "li::before,a::before{content:counter(a)}",
            "bdi{display:list-item;list-style:decimal inside}",
        ] {
            assert!(!is_well(css), "{css}");
        }
    }
}

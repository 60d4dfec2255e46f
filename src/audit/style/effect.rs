//! What a declaration may do to a page, in words.

const HIDES: [&str; 14] = [
    "clip",
    "color",
    "content-visibility",
    "filter",
    "font",
    "font-size",
    "mask",
    "opacity",
    "overflow",
    "text-indent",
    "visibility",
    "white-space",
    "zoom",
    "-webkit-mask",
];
const TURNS: [&str; 14] = [
    "align-self",
    "clear",
    "column",
    "columns",
    "direction",
    "flex",
    "float",
    "grid",
    "justify-self",
    "order",
    "place",
    "text-orientation",
    "unicode-bidi",
    "writing-mode",
];
const LAYS: [&str; 16] = [
    "animation",
    "bottom",
    "box-shadow",
    "inset",
    "left",
    "mix-blend-mode",
    "offset",
    "outline",
    "perspective",
    "position",
    "right",
    "rotate",
    "scale",
    "top",
    "transform",
    "translate",
];
const PUSHES: [&str; 12] = [
    "aspect-ratio",
    "block-size",
    "border",
    "gap",
    "height",
    "inline-size",
    "margin",
    "max",
    "min",
    "padding",
    "row-gap",
    "width",
];

/// What a declaration may do, as far as nobody has worked out its value.
pub(super) fn effect(name: &str, value: &str) -> &'static str {
    let is = |list: &[&str]| {
        list.iter().any(|one| {
            name.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    match name {
        "z-index" => "may cover",
        "display" if value == "none" => "may hide",
        "display" => "may change the order of",
        "content" | "quotes" => "may write something beside",
        _ if name.starts_with("counter") || name.starts_with("list-style") => "may number anew",
        _ if name.starts_with("--") => "may hide or move",
        _ if is(&TURNS) => "may change the order of",
        _ if is(&LAYS) => "may cover or move",
        _ if is(&PUSHES) => "may push away",
        _ if is(&HIDES) => "may hide",
        _ => "may change the look of",
    }
}

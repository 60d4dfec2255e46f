//! The properties that a theme may set, and what of each.

/// What a theme may give a property.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// A colour.
    Color,
    /// A ground: colours, gradients, pictures.
    Ground,
    /// Where the picture of a ground lies.
    Pattern,
    /// A border.
    Line,
    /// The ring around what has the focus.
    Ring,
    Radius,
    Shadow,
    /// The room around and between parts.
    Spacing,
    /// A measure that the base gives the same selector.
    Size,
    FontSize,
    FontWeight,
    Family,
    LineHeight,
    /// Between letters or words: the least and the most pixels.
    Tracking(f32, f32),
    /// The line under text.
    Underline,
    /// The distance or thickness of that line: the least and the most pixels.
    UnderlineSize(f32, f32),
    Transition,
    /// How much a drawing lets through.
    Opacity,
    /// What stands before or after text.
    Content,
    /// How what is drawn before or after text, or parts of the theme's own, are set.
    Display,
    /// How parts of the theme's own are placed.
    Own(&'static [&'static str]),
    /// Columns of parts of the theme's own.
    Tracks,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A property of an author's.
    Custom,
}

impl Kind {
    /// Whether the base needs the property for its layout, whatever its value.
    pub(super) fn is_measured(self) -> bool {
        matches!(self, Self::Spacing | Self::Size | Self::Custom)
    }

    /// Whether it may be left out.
    pub(super) fn is_look(self) -> bool {
        !self.is_measured()
            && !matches!(self, Self::Content | Self::Display | Self::Own(_) | Self::Tracks)
    }
}

/// What a theme may give a property; `None` if it may not set it.
pub(super) fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "color"
        | "fill"
        | "stroke"
        | "stop-color"
        | "accent-color"
        | "caret-color"
        | "outline-color"
        | "text-decoration-color" => Kind::Color,
        "background" | "background-color" | "background-image" => Kind::Ground,
        "background-position" | "background-repeat" | "background-size" | "background-origin" => {
            Kind::Pattern
        }
        "outline" | "outline-width" | "outline-style" | "outline-offset" => Kind::Ring,
        "box-shadow" => Kind::Shadow,
        "font-size" => Kind::FontSize,
        "font-weight" => Kind::FontWeight,
        "font-family" => Kind::Family,
        "line-height" => Kind::LineHeight,
        "letter-spacing" => Kind::Tracking(-0.5, 1.6),
        "word-spacing" => Kind::Tracking(0.0, 4.0),
        "text-decoration" | "text-decoration-line" | "text-decoration-style" => Kind::Underline,
        "text-decoration-thickness" => Kind::UnderlineSize(0.0, 4.0),
        "text-underline-offset" => Kind::UnderlineSize(0.8, 8.0),
        "transition" | "transition-duration" | "transition-property" => Kind::Transition,
        "opacity" => Kind::Opacity,
        "content" => Kind::Content,
        "display" => Kind::Display,
        "flex-wrap" => Kind::Own(&["wrap", "nowrap"]),
        "align-items" | "justify-content" => Kind::Own(&[
            "start",
            "end",
            "center",
            "baseline",
            "stretch",
            "space-between",
            "flex-start",
            "flex-end",
        ]),
        "grid-template-columns" => Kind::Tracks,
        "font-style" => Kind::Words(&["normal", "italic", "inherit"]),
        "font-variant-numeric" => Kind::Words(&["normal", "tabular-nums", "lining-nums"]),
        "text-align" => Kind::Words(&["start", "end", "center", "left", "right"]),
        "text-transform" => Kind::Words(&["none", "uppercase", "capitalize"]),
        "text-wrap" => Kind::Words(&["wrap", "balance", "pretty", "initial"]),
        "hyphens" => Kind::Words(&["none", "manual", "auto"]),
        "overflow-wrap" => Kind::Words(&["normal", "break-word", "anywhere"]),
        "list-style" | "list-style-type" => {
            Kind::Words(&["none", "disc", "circle", "square", "inside", "outside"])
        }
        "border-collapse" => Kind::Words(&["collapse", "separate"]),
        "cursor" => Kind::Words(&["pointer", "auto", "default"]),
        _ if name.starts_with("--") => Kind::Custom,
        _ if super::spacing::family(name).is_some() => Kind::Spacing,
        _ if is_size(name) => Kind::Size,
        _ => return border(name),
    })
}

/// What a theme may give a property of borders.
fn border(name: &str) -> Option<Kind> {
    let name = name.strip_prefix("border")?;
    let ends = |end: &str| name.ends_with(end);
    let is_line = name.is_empty() || is_side(name) || ends("-width") || ends("-style");
    if ends("-radius") {
        Some(Kind::Radius)
    } else if ends("-color") {
        Some(Kind::Color)
    } else {
        (is_line && !name.starts_with("-image")).then_some(Kind::Line)
    }
}

fn is_side(name: &str) -> bool {
    const SIDES: [&str; 10] = [
        "block",
        "block-start",
        "block-end",
        "inline",
        "inline-start",
        "inline-end",
        "top",
        "bottom",
        "left",
        "right",
    ];
    name.strip_prefix('-').is_some_and(|side| SIDES.contains(&side))
}

fn is_size(name: &str) -> bool {
    let bare = name.strip_prefix("min-").or_else(|| name.strip_prefix("max-")).unwrap_or(name);
    matches!(bare, "inline-size" | "block-size" | "width" | "height")
}

//! One stylesheet per language: the theme's values, the faces, the theme's rules.

use std::fmt::Write as _;

use crate::model::{Locale, OutputPath, Palette, Script};

/// A web font as the stylesheet names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StyleFace {
    /// The family: `hb-text`, `hb-head`, `hb-figures`, `hb-names`, `hb-names-nastaliq`.
    pub family: String,
    /// 400, 700 or 800.
    pub weight: u16,
    /// The characters that it is for; all of them without.
    pub unicode_range: Option<String>,
    /// Where it lies.
    pub path: OutputPath,
}

/// The stylesheet of a language; `at` is where it will lie. Without a language: that of the
/// chooser and the page for missing addresses.
pub(crate) fn stylesheet(
    source: &str,
    colors: &Palette,
    locale: Option<&Locale>,
    faces: &[StyleFace],
    at: &OutputPath,
) -> String {
    let mut css = String::new();
    for face in faces {
        push_face(face, face.weight, at, &mut css);
        if is_single(face, faces) {
            push_face(face, 700, at, &mut css);
        }
    }
    css.push_str(":root{");
    for (role, color) in colors.iter() {
        let _ = write!(css, "--{role}:{};", color.value);
    }
    let script = locale.map_or(Script::Latin, |locale| locale.script);
    let (leading, headings, scale) = metrics(script);
    let _ = writeln!(css, "--leading:{leading};--heading-leading:{headings};--scale:{scale}}}");
    css.push_str(&squeeze(source));
    css
}

fn push_face(face: &StyleFace, weight: u16, at: &OutputPath, css: &mut String) {
    let range = face
        .unicode_range
        .as_ref()
        .map(|range| format!(";unicode-range:{range}"))
        .unwrap_or_default();
    let _ = writeln!(
        css,
        "@font-face{{font-family:\"{}\";font-weight:{weight};font-display:swap;src:url(\"{}\")format(\"woff2\"){range}}}",
        face.family,
        at.relative(&face.path)
    );
}

/// Whether a script has a single weight, which is then drawn wherever bold is asked for. A
/// browser looks at faces of one weight only: it would pass over this one for the bold digits of
/// the same family, and leave the words to a font of the reader's machine.
fn is_single(face: &StyleFace, faces: &[StyleFace]) -> bool {
    let bold = |other: &StyleFace| {
        other.family == face.family && other.weight > face.weight && other.unicode_range.is_none()
    };
    face.unicode_range.is_none() && face.weight < 700 && !faces.iter().any(bold)
}

/// Line height of text, line height of headings, and size against Latin.
fn metrics(script: Script) -> (&'static str, &'static str, &'static str) {
    match script {
        Script::Latin
        | Script::Cyrillic
        | Script::Greek
        | Script::Armenian
        | Script::Cherokee
        | Script::Georgian => ("1.55", "1.1", "1"),
        Script::Arabic | Script::Adlam | Script::Nko | Script::Syriac => ("1.75", "1.4", "1.1"),
        Script::Nastaliq => ("2.2", "2.1", "1.12"),
        Script::Bengali
        | Script::Devanagari
        | Script::Gujarati
        | Script::Gurmukhi
        | Script::OlChiki => ("1.65", "1.35", "1.05"),
        Script::Tamil
        | Script::Kannada
        | Script::Malayalam
        | Script::Odia
        | Script::Sinhala
        | Script::Telugu => ("1.65", "1.35", "0.95"),
        Script::Ethiopic | Script::Hebrew => ("1.6", "1.25", "1.05"),
        Script::Khmer | Script::Lao | Script::Myanmar | Script::Thai => ("1.85", "1.5", "1.05"),
        Script::Han | Script::HanTraditional | Script::Japanese | Script::Korean | Script::Yi => {
            ("1.7", "1.25", "1")
        }
    }
}

/// Drops comments and indentation; leaves everything else as the author wrote it.
fn squeeze(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, tail)| tail);
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(family: &str, weight: u16, file: &str, range: Option<&str>) -> StyleFace {
        let path = OutputPath::new(format!("assets/{file}.woff2")).expect("a good path");
        StyleFace { family: family.into(), weight, unicode_range: range.map(Into::into), path }
    }

    #[test]
    fn urdu_headings_are_nastaliq_though_it_has_one_weight() {
        let at = OutputPath::new("assets/site-ur.css").expect("a good path");
        let faces = [
            face("hb-text", 400, "nastaliq", None),
            face("hb-text", 400, "latin", Some("U+21-7E")),
            face("hb-text", 700, "latin-bold", Some("U+21-7E")),
        ];
        let css = stylesheet("", &Palette::new(), None, &faces, &at);
        assert!(
            css.contains("font-weight:400;font-display:swap;src:url(\"nastaliq.woff2\")"),
            "{css}"
        );
        assert!(
            css.contains("font-weight:700;font-display:swap;src:url(\"nastaliq.woff2\")"),
            "{css}"
        );
        assert!(
            css.contains("font-weight:400;font-display:swap;src:url(\"latin.woff2\")"),
            "{css}"
        );
        assert!(
            css.contains("font-weight:700;font-display:swap;src:url(\"latin-bold.woff2\")"),
            "{css}"
        );
        let two =
            [face("hb-text", 400, "bengali", None), face("hb-text", 700, "bengali-bold", None)];
        assert_eq!(
            stylesheet("", &Palette::new(), None, &two, &at).matches("@font-face").count(),
            2
        );
    }

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(squeeze("/* a */\n  b {\n    c: d;\n  }\n/* e"), "b {\nc: d;\n}");
    }
}

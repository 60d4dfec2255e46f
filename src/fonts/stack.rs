//! Which files of the theme serve which script.

use crate::model::Script;

/// The files for one script on the web, by name in the theme's fonts folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stack {
    /// Running text.
    pub text: &'static str,
    /// Bold; without one, bold is drawn in the regular weight, never made up by the browser.
    pub bold: Option<&'static str>,
    /// Headlines, when they have a face of their own.
    pub head: Option<&'static str>,
    /// Latin letters and digits from another face: for scripts whose own do not match.
    pub latin: Option<(&'static str, &'static str)>,
}

const NOTO: (&str, &str) = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

/// Regular and bold of a family of Noto, by the name that its files have.
macro_rules! noto {
    ($name:literal) => {
        plain(concat!("NotoSans", $name, "-Regular.ttf"), concat!("NotoSans", $name, "-Bold.ttf"))
    };
}

const fn plain(text: &'static str, bold: &'static str) -> Stack {
    Stack { text, bold: Some(bold), head: None, latin: None }
}

/// The files for a script.
///
/// Nastaliq has no bold on the web: its two weights together would outweigh the rest of a first
/// visit, and Urdu emphasises by size and colour. Posters do use it.
pub(crate) fn stack(script: Script) -> Stack {
    // Fonts that have none of their own, or poor ones, take Latin letters and digits from Noto Sans.
    let with_latin = |stack| Stack { latin: Some(NOTO), ..stack };
    match script {
        Script::Latin => Stack { head: Some("Archivo-ExtraBold.ttf"), ..plain(NOTO.0, NOTO.1) },
        Script::Cyrillic | Script::Greek => plain(NOTO.0, NOTO.1),
        Script::Arabic => noto!("Arabic"),
        Script::Nastaliq => Stack {
            text: "NotoNastaliqUrdu-Regular.ttf",
            bold: None,
            head: None,
            latin: Some(NOTO),
        },
        Script::Bengali => noto!("Bengali"),
        Script::Devanagari => noto!("Devanagari"),
        Script::Gujarati => noto!("Gujarati"),
        Script::Gurmukhi => noto!("Gurmukhi"),
        Script::Tamil => noto!("Tamil"),
        Script::Han => with_latin(noto!("SC")),
        Script::HanTraditional => with_latin(noto!("TC")),
        Script::Japanese => with_latin(noto!("JP")),
        Script::Korean => with_latin(noto!("KR")),
        Script::Adlam => with_latin(noto!("Adlam")),
        Script::Armenian => with_latin(noto!("Armenian")),
        Script::Cherokee => with_latin(noto!("Cherokee")),
        Script::Ethiopic => with_latin(noto!("Ethiopic")),
        Script::Georgian => with_latin(noto!("Georgian")),
        Script::Hebrew => with_latin(noto!("Hebrew")),
        Script::Kannada => with_latin(noto!("Kannada")),
        Script::Khmer => with_latin(noto!("Khmer")),
        Script::Lao => with_latin(noto!("Lao")),
        Script::Malayalam => with_latin(noto!("Malayalam")),
        Script::Myanmar => with_latin(noto!("Myanmar")),
        Script::Nko => with_latin(noto!("NKo")),
        Script::Odia => with_latin(noto!("Oriya")),
        Script::OlChiki => with_latin(noto!("OlChiki")),
        Script::Sinhala => with_latin(noto!("Sinhala")),
        Script::Syriac => with_latin(noto!("Syriac")),
        Script::Telugu => with_latin(noto!("Telugu")),
        Script::Thai => with_latin(noto!("Thai")),
        Script::Yi => with_latin(noto!("Yi")),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test reads the fonts of the base theme")]
mod tests {
    use super::*;
    use crate::fonts::charmap;
    use crate::model::registered;

    #[test]
    fn the_base_theme_can_write_the_names_of_these_languages() {
        let read = |name: &str| {
            let path = format!("{}/themes/national/fonts/{name}", env!("CARGO_MANIFEST_DIR"));
            charmap(&std::fs::read(path).expect(name)).expect(name)
        };
        for tag in [
            "am", "ar", "bn", "cy", "el", "en", "es-419", "fa", "gu", "he", "hi", "km", "my", "pa",
            "pt-BR", "ru", "ta", "th", "ti", "uk", "ur", "vi", "zh-Hans",
        ] {
            let entry = registered(tag).expect(tag);
            let stack = stack(entry.script);
            let files = [Some(stack.text), stack.bold, stack.latin.map(|latin| latin.0)];
            let fonts: Vec<_> = files.into_iter().flatten().map(read).collect();
            for c in entry.autonym.chars() {
                assert!(fonts.iter().any(|font| font.contains(&u32::from(c))), "{tag}: {c}");
            }
        }
    }
}

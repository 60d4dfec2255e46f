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

/// The files for a script.
///
/// Nastaliq has no bold on the web: its two weights together would outweigh the rest of a first
/// visit, and Urdu emphasises by size and colour. Posters do use it.
pub(crate) fn stack(script: Script) -> Stack {
    let plain = |text, bold| Stack { text, bold: Some(bold), head: None, latin: None };
    match script {
        Script::Latin => Stack { head: Some("Archivo-ExtraBold.ttf"), ..plain(NOTO.0, NOTO.1) },
        Script::Cyrillic | Script::Greek => plain(NOTO.0, NOTO.1),
        Script::Arabic => plain("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
        Script::Nastaliq => Stack {
            text: "NotoNastaliqUrdu-Regular.ttf",
            bold: None,
            head: None,
            latin: Some(NOTO),
        },
        Script::Bengali => plain("NotoSansBengali-Regular.ttf", "NotoSansBengali-Bold.ttf"),
        Script::Devanagari => {
            plain("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf")
        }
        Script::Gujarati => plain("NotoSansGujarati-Regular.ttf", "NotoSansGujarati-Bold.ttf"),
        Script::Gurmukhi => plain("NotoSansGurmukhi-Regular.ttf", "NotoSansGurmukhi-Bold.ttf"),
        Script::Tamil => plain("NotoSansTamil-Regular.ttf", "NotoSansTamil-Bold.ttf"),
        Script::Han => {
            Stack { latin: Some(NOTO), ..plain("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf") }
        }
    }
}

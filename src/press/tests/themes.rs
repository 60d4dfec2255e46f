//! Templates of a force, and what may be wrong with them.

use std::sync::Arc;

use super::{NATIONAL, card_data, errors, poster_data};
use crate::diag::{Code, Diagnostics, SourcePath};
use crate::model::{CardFormat, Layered, PaperSize, ThemeFile};
use crate::press::PressData;
use crate::typeset::{Engine, PngEffort};

/// The national press sources with a force's own file laid over one of them.
pub(super) fn forced(path: &str, source: &str) -> (Engine, SourcePath) {
    let theme = &NATIONAL.theme;
    let mut press: Layered = theme.press.clone();
    let file: SourcePath = format!("themes/south-wales/press/{path}").into();
    let own = ThemeFile {
        source: Arc::clone(&file),
        theme: "south-wales".into(),
        bytes: source.as_bytes().into(),
    };
    press.0.entry(path.to_owned()).or_default().insert(0, own);
    let (engine, diagnostics) = Engine::from_files(&theme.fonts, &press, &theme.file);
    (engine.unwrap_or_else(|| panic!("{diagnostics:?}")), file)
}

#[test]
fn a_force_can_replace_one_file_and_build_on_the_rest() {
    let source = "#import \"/kit/lens.typ\" as base\n#let core = base.core\n#let lens(..args) = base.lens(..args)\n";
    let (engine, _) = forced("lens.typ", source);
    let data = card_data("en-GB", "campaign", CardFormat::Og);
    let (own, diagnostics) = engine.card(&data, PngEffort::Quick);
    assert_eq!(errors(&diagnostics), []);
    assert!(own.is_some());
    assert_eq!(own, NATIONAL.engine.card(&data, PngEffort::Quick).0);
}

#[test]
fn an_error_in_a_theme_points_into_its_file() {
    let source = "#let core = 0.7\n#let lens(data, x, y, radius, width) = croen\n";
    let (engine, file) = forced("lens.typ", source);
    let (bytes, diagnostics) =
        engine.card(&card_data("en-GB", "campaign", CardFormat::Og), PngEffort::Quick);
    assert!(bytes.is_none());
    let found = diagnostics.iter().find(|found| found.code == Code::PressError);
    let found = found.expect("it is reported");
    assert_eq!(found.message, "unknown variable: croen");
    let span = found.primary().expect("it has a place");
    assert_eq!((&span.file, source.get(span.range())), (&file, Some("croen")));
}

#[test]
fn the_kit_is_shown_in_every_script_without_a_word_of_blame() {
    for tag in ["en-GB", "ar", "ur", "pa", "bn", "zh-Hans"] {
        let mut data = poster_data(tag, "campaign", PaperSize::A4);
        data.layout = "examples".into();
        let (pdf, diagnostics) = NATIONAL.engine.poster(&data);
        assert_eq!(diagnostics, Diagnostics::new(), "{tag}");
        assert!(pdf.is_some(), "{tag}");
    }
}

#[test]
fn a_template_is_reported_what_it_may_have_meant() {
    let help = |source: &str| {
        let (engine, _) = forced("lens.typ", source);
        let data = card_data("en-GB", "campaign", CardFormat::Og);
        let (_, found) = engine.card(&data, PngEffort::Quick);
        let found = found.into_iter().find(|found| found.code == Code::PressError);
        found.and_then(|found| found.help).unwrap_or_default()
    };
    let reads = "#let core = 0.7\n#let lens(data, ..rest) = data.questoin\n";
    assert!(help(reads).starts_with("did you mean `question`?"), "{}", help(reads));
    let misses = "#import \"/themes/lens.typ\": core, lens\n";
    assert!(
        help(misses).starts_with("import `/theme/…` for the `press` folder"),
        "{}",
        help(misses)
    );
}

#[test]
fn a_font_that_is_not_there_is_an_error() {
    let source =
        "#let core = 0.7\n#let lens(data, x, y, radius, width) = text(font: \"Helvetica\")[]\n";
    let (engine, _) = forced("lens.typ", source);
    let (bytes, diagnostics) =
        engine.card(&card_data("en-GB", "campaign", CardFormat::Og), PngEffort::Quick);
    assert!(bytes.is_none());
    assert_eq!(errors(&diagnostics).first().map(|(code, _)| *code), Some(Code::PressError));
}

#[test]
fn a_theme_without_press_sources_says_so() {
    let file: SourcePath = "themes/bare/theme.toml".into();
    let (engine, diagnostics) =
        Engine::from_files(&NATIONAL.theme.fonts, &Layered::default(), &file);
    assert!(engine.is_none());
    assert_eq!(diagnostics.iter().next().map(|found| found.code), Some(Code::PressError));
}

/// Leaves nothing to say: noise shows no text.
fn silence(data: &mut PressData) {
    (data.number, data.call) = (None, None);
    data.headline.clear();
}

#[test]
fn a_card_too_large_for_previews_is_reported() {
    // Noise as a logo, so many pixels along a side.
    let reported = |side: u32, format| {
        let mut noise = image::RgbImage::new(side, side);
        let mut seed = 1_u32;
        for pixel in noise.pixels_mut() {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [red, green, blue, _] = seed.to_be_bytes();
            pixel.0 = [red, green, blue];
        }
        let mut png = std::io::Cursor::new(Vec::new());
        noise.write_to(&mut png, image::ImageFormat::Png).expect("a PNG");
        let mut theme = (*NATIONAL.theme).clone();
        let file = |bytes: &[u8]| ThemeFile {
            source: "themes/t/noise.png".into(),
            theme: "t".into(),
            bytes: bytes.into(),
        };
        theme.press.0.insert("brand/logo.png".to_owned(), vec![file(png.get_ref())]);
        let main = format!(
            "#set page(width: {side}pt, height: {side}pt, margin: 0pt)\n#place(top + left, image(\"/theme/brand/logo.png\", width: 100%))"
        );
        theme.press.0.insert("main.typ".to_owned(), vec![file(main.as_bytes())]);
        let (engine, _) = Engine::new(&theme);
        let mut data = card_data("en-GB", "campaign", format);
        silence(&mut data);
        let (_, found) = engine.expect("an engine").card(&data, PngEffort::Small);
        found.iter().any(|found| found.code == Code::PressSize)
    };
    assert!(reported(340, CardFormat::Square));
    // Some 180 KB: too much for the preview of a link, not for a post.
    assert!(reported(250, CardFormat::Og) && !reported(250, CardFormat::Square));
}

#[test]
fn what_a_file_says_of_itself_is_no_matter_of_the_theme() {
    let source = "#import \"/kit/poster.typ\": poster\n#let data = json(\"/data.json\")\n#if data.qr != none { data.qr.runs = metadata(data.qr.runs) }\n#poster(data)\n#set document(author: \"Stranger\", keywords: (\"Stranger\",), description: \"Stranger\")\n";
    let mut data = poster_data("ur", "dont-pay", PaperSize::A4);
    data.mark = None;
    let (bytes, _) = forced("main.typ", source).0.poster(&data);
    let bytes = bytes.expect("a poster");
    let document = lopdf::Document::load_mem(&bytes).expect("a PDF");
    let said: Vec<String> = document
        .objects
        .values()
        .map(|object| match object {
            lopdf::Object::Stream(stream) => String::from_utf8_lossy(
                &stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()),
            )
            .into_owned(),
            other => format!("{other:?}"),
        })
        .collect();
    assert!(said.iter().any(|text| text.contains("Handbill")));
    assert!(!said.iter().any(|text| text.contains("Stranger")));
}

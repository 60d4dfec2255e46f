//! A made-up logo in place of the letters.

use std::sync::Arc;

use super::handouts::handout_data;
use super::{Engine, NATIONAL, card_data, errors, poster_data};
use crate::diag::Span;
use crate::model::{CardFormat, Ground, Logo, MediaType, PaperSize, Theme, ThemeFile};
use crate::press::{Picture, PressData};
use crate::typeset::PngEffort;

/// A shield of one colour, twice as wide as high.
fn shield(color: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path fill=\"{color}\" d=\"M0 0h40v10l-20 10L0 10z\"/></svg>"
    )
}

/// The national theme under these logos, as loading leaves it.
fn with_logos(logos: &[(Ground, &str)]) -> (Engine, Picture) {
    let mut theme = Theme::clone(&NATIONAL.theme);
    let mut picture = Picture { light: None, dark: None };
    for (ground, color) in logos {
        let source: Arc<str> = format!("themes/t/{color}.svg").into();
        let bytes = shield(color).into_bytes().into();
        let file = ThemeFile { source: Arc::clone(&source), theme: "t".into(), bytes };
        let span = Span::start_of(&theme.file);
        let logo = Logo { ground: *ground, file: file.clone(), kind: MediaType::Svg, span };
        theme.press.0.insert(logo.press_path().to_owned(), vec![file]);
        let path = Some(format!("/theme/{}", logo.press_path()));
        match ground {
            Ground::Light => picture.light = path,
            Ground::Dark => picture.dark = path,
        }
        theme.logos.push(logo);
    }
    let (engine, diagnostics) = Engine::new(&theme);
    (engine.unwrap_or_else(|| panic!("{diagnostics:?}")), picture)
}

fn signed(mut data: PressData, picture: &Picture) -> PressData {
    data.brand.logo = Some(picture.clone());
    data
}

/// How many pixels of a card have this colour.
fn pixels(engine: &Engine, data: &PressData, [red, green, blue]: [u8; 3]) -> usize {
    let (bytes, diagnostics) = engine.card(data, PngEffort::Quick);
    assert_eq!(errors(&diagnostics), [], "{}", data.label());
    let picture = image::load_from_memory(&bytes.expect("a card")).expect("a PNG").to_rgb8();
    picture.pixels().filter(|pixel| pixel.0 == [red, green, blue]).count()
}

#[test]
fn a_logo_stands_in_place_of_the_letters_and_says_whose_it_is() {
    let (engine, picture) = with_logos(&[(Ground::Light, "#00ff00"), (Ground::Dark, "#ff00ff")]);
    for tag in ["en-GB", "ur"] {
        // The panel is dark: the logo for it counts, and needs no plate.
        let data = signed(card_data(tag, "campaign", CardFormat::Portrait), &picture);
        assert!(pixels(&engine, &data, [255, 0, 255]) > 2_000, "{tag}");
        assert_eq!(pixels(&engine, &data, [0, 255, 0]), 0, "{tag}");
        let data = signed(poster_data(tag, "campaign", PaperSize::A4), &picture);
        let (pdf, diagnostics) = engine.poster(&data);
        assert_eq!(errors(&diagnostics), [], "{tag}");
        let document = lopdf::Document::load_mem(&pdf.expect("a poster")).expect("a PDF");
        let said = document.objects.values().filter_map(|object| {
            lopdf::decode_text_string(object.as_dict().ok()?.get(b"Alt").ok()?).ok()
        });
        let said: Vec<String> = said.collect();
        assert!(said.contains(&data.brand.name.text), "{tag}: {said:?}");
    }
}

#[test]
fn a_handout_has_room_for_a_logo() {
    let (engine, picture) = with_logos(&[(Ground::Light, "#00ff00"), (Ground::Dark, "#ff00ff")]);
    for tag in ["en-GB", "ur"] {
        let data = signed(handout_data(tag, "radio-script"), &picture);
        let (pdf, diagnostics) = engine.poster(&data);
        assert_eq!(errors(&diagnostics), [], "{tag}");
        assert!(pdf.is_some(), "{tag}");
    }
}

#[test]
fn a_logo_for_paper_stands_on_a_plate_where_it_would_be_lost() {
    let (engine, picture) = with_logos(&[(Ground::Light, "#00ff00")]);
    let data = card_data("cy", "campaign", CardFormat::Portrait);
    let white = [255; 3];
    let bare = pixels(&NATIONAL.engine, &data, white);
    let data = signed(data, &picture);
    assert!(pixels(&engine, &data, [0, 255, 0]) > 1_500);
    assert!(pixels(&engine, &data, white) > bare + 500);
}

#[test]
fn three_wide_letters_stay_on_their_tile() {
    for size in [PaperSize::A4, PaperSize::A5] {
        let mut data = poster_data("en-GB", "campaign", size);
        data.brand.mark = "WMW".into();
        assert_eq!(errors(&NATIONAL.engine.poster(&data).1), []);
    }
}

#[test]
fn a_logo_is_shown_as_it_is() {
    let told = |body: &str| {
        let mut theme = Theme::clone(&NATIONAL.theme);
        let file = |bytes: &[u8]| ThemeFile {
            source: "themes/t/press/main.typ".into(),
            theme: "t".into(),
            bytes: bytes.into(),
        };
        theme.press.0.insert("brand/logo.svg".to_owned(), vec![file(shield("#00ff00").as_bytes())]);
        let main = format!(
            "#let data = json(\"/data.json\")\n#set page(width: data.format.width * 1pt, height: data.format.height * 1pt, margin: 0pt)\n#let logo(..more) = image(\"/theme/brand/logo.svg\", width: 120pt, ..more)\n#place(top + left, dx: 100pt, dy: 100pt, {body})"
        );
        theme.press.0.insert("main.typ".to_owned(), vec![file(main.as_bytes())]);
        let (engine, _) = Engine::new(&theme);
        let (_, found) =
            engine.expect("an engine").poster(&poster_data("ur", "campaign", PaperSize::A4));
        let found = super::ink::messages(&found, crate::diag::Code::PressWords);
        found.into_iter().filter(|told| told.contains("logo")).collect::<Vec<_>>()
    };
    assert_eq!(told("logo()"), [""; 0]);
    assert_eq!(told("rotate(90deg, logo())"), [""; 0]);
    for (body, wanted) in [
        ("scale(x: -100%, logo())", "shows the logo of its theme as in a mirror"),
        ("rotate(180deg, logo())", "shows the logo of its theme upside down"),
        ("scale(x: 60%, logo())", "shows the logo of its theme stretched out of shape"),
        ("logo(height: 20pt, fit: \"stretch\")", "stretched out of shape"),
        (
            "logo(height: 20pt, fit: \"cover\")",
            "does not show all of the logo of its theme: something covers it",
        ),
        ("block(clip: true, width: 50pt, logo())", "does not show all of the logo of its theme"),
        ("move(dx: -150pt, logo())", "does not show all of the logo of its theme"),
        (
            "{ logo(); place(top, dy: 20pt, rect(width: 60pt, height: 20pt, fill: white)) }",
            "does not show all of the logo of its theme",
        ),
    ] {
        let found = told(body);
        assert!(found.len() == 1 && found[0].contains(wanted), "{body}: {found:?}");
    }
}

//! The engine with the national theme's own sources and fonts, and the real campaign.

mod art;
mod bad;
mod contract;
mod handouts;
mod ink;
mod kept;
mod legible;
mod logo;
mod numbers;
mod pictograms;
mod shaped;
mod themes;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::{LocalizedEdition, PressData, card, poster, work};
use crate::diag::{Code, Diagnostics, Severity};
use crate::fluent::Localizer;
use crate::model::{
    CardFormat, Edition, Orientation, PaperSize, PressItem, PressKind, PrintProfile, Sheet, Theme,
};
use crate::pipeline::{BuildOptions, ThemeEditions, editions};
use crate::source::read_disk;
use crate::typeset::{Engine, Form, PngEffort};
use themes::forced;

struct Fixture {
    theme: Arc<Theme>,
    editions: Vec<Arc<Edition>>,
    engine: Engine,
}

/// The national theme with all its languages, as they lie in the repository.
static NATIONAL: LazyLock<Fixture> = LazyLock::new(|| {
    let (snapshot, _) = read_disk(Path::new(env!("CARGO_MANIFEST_DIR")));
    let (found, diagnostics) = editions(&snapshot, "national", &BuildOptions::default());
    let ThemeEditions { theme, editions, .. } = found.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let (engine, diagnostics) = Engine::new(&theme);
    let engine = engine.unwrap_or_else(|| panic!("{diagnostics:?}"));
    Fixture { theme, editions, engine }
});

impl Engine {
    pub(super) fn poster(&self, data: &PressData) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(&work(data, Form::Pdf))
    }

    fn card(&self, data: &PressData, effort: PngEffort) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(&work(data, Form::Card(effort)))
    }

    fn thumbnail(
        &self,
        data: &PressData,
        across: u32,
        effort: PngEffort,
    ) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(&work(data, Form::Small(across, effort)))
    }

    /// A picture at any scale.
    pub(super) fn picture(
        &self,
        data: &PressData,
        scale: f64,
        effort: PngEffort,
    ) -> (Option<Vec<u8>>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let work = work(data, Form::Pdf);
        let picture = self.draw(&work, scale, effort, &mut diagnostics);
        (picture, diagnostics)
    }
}

/// The edition of a language.
pub(crate) fn edition(tag: &str) -> Option<&'static Edition> {
    NATIONAL.editions.iter().find(|edition| &*edition.locale.tag == tag).map(|edition| &**edition)
}

/// A poster or card by its id.
pub(crate) fn item<'e>(edition: &'e Edition, id: &str, card: bool) -> &'e PressItem {
    let found = edition
        .press
        .iter()
        .find(|item| item.id.as_str() == id && matches!(item.kind, PressKind::Card(_)) == card);
    found.expect("the campaign declares it")
}

pub(crate) fn poster_data(tag: &str, id: &str, size: PaperSize) -> PressData {
    printed_data(tag, id, size, PrintProfile::Web)
}

pub(crate) fn printed_data(
    tag: &str,
    id: &str,
    size: PaperSize,
    profile: PrintProfile,
) -> PressData {
    let edition = edition(tag).expect("the campaign has the language");
    let localizer = Localizer::new(edition).expect("there is data for the language");
    let localized = LocalizedEdition { edition, localizer: &localizer };
    let sheet = Sheet::new(size, Orientation::Portrait);
    poster(localized, None, item(edition, id, false), (sheet, profile))
}

/// The tags of all languages that have the campaign's poster.
pub(crate) fn languages() -> Vec<&'static str> {
    let has_poster =
        |edition: &&Arc<Edition>| edition.press.iter().any(|item| item.id.as_str() == "campaign");
    NATIONAL.editions.iter().filter(has_poster).map(|edition| &*edition.locale.tag).collect()
}

/// The PDF of a poster that has nothing wrong with it.
pub(crate) fn pdf(data: &PressData) -> Vec<u8> {
    let (pdf, diagnostics) = NATIONAL.engine.poster(data);
    assert_eq!(errors(&diagnostics), [], "{}", data.label());
    pdf.expect("a poster")
}

/// The PNG of a card that has nothing wrong with it.
pub(crate) fn png(data: &PressData, effort: PngEffort) -> Vec<u8> {
    let (png, diagnostics) = NATIONAL.engine.card(data, effort);
    assert_eq!(errors(&diagnostics), [], "{}", data.label());
    png.expect("a card")
}

/// The small picture of a card, so many pixels across.
pub(crate) fn small(data: &PressData, across: u32, effort: PngEffort) -> Vec<u8> {
    NATIONAL.engine.thumbnail(data, across, effort).0.expect("a small picture")
}

/// A poster with another language beside its own.
pub(crate) fn bilingual_data(tag: &str, other: &str) -> PressData {
    let (first, second) = (edition(tag).expect("a language"), edition(other).expect("a language"));
    let localizers = [first, second].map(|edition| Localizer::new(edition).expect("its data"));
    let [one, two] = &localizers;
    let sheet = Sheet::new(PaperSize::A4, Orientation::Portrait);
    let item = item(first, "two-languages", false);
    let second = LocalizedEdition { edition: second, localizer: two };
    poster(
        LocalizedEdition { edition: first, localizer: one },
        Some(second),
        item,
        (sheet, PrintProfile::Web),
    )
}

/// The layout of a poster.
pub(crate) fn layout(data: &PressData) -> typst_layout::PagedDocument {
    let mut diagnostics = Diagnostics::new();
    let laid_out = NATIONAL.engine.lay_out(&work(data, Form::Pdf), &mut diagnostics);
    laid_out.unwrap_or_else(|| panic!("{diagnostics:?}")).0
}

pub(crate) fn card_data(tag: &str, id: &str, format: CardFormat) -> PressData {
    let edition = edition(tag).expect("the campaign has the language");
    let localizer = Localizer::new(edition).expect("there is data for the language");
    card(LocalizedEdition { edition, localizer: &localizer }, item(edition, id, true), format)
}

fn errors(diagnostics: &Diagnostics) -> Vec<(Code, &str)> {
    let grave = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    grave.map(|found| (found.code, found.message.as_str())).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn posters_are_accessible_pdf_and_come_out_alike_each_time() {
    for tag in ["en-GB", "cy", "ur", "ar", "pa", "bn", "zh-Hans"] {
        if edition(tag).is_none_or(|edition| edition.press.is_empty()) {
            continue;
        }
        let data = poster_data(tag, "campaign", PaperSize::A4);
        let (pdf, diagnostics) = NATIONAL.engine.poster(&data);
        assert_eq!(errors(&diagnostics), [], "{tag}");
        let pdf = pdf.expect("a poster");
        assert!(pdf.starts_with(b"%PDF-1.7"), "{tag}");
        assert!(holds(&pdf, "pdfuaid:part"), "{tag}");
        let language = tag.split('-').next().expect("a language");
        assert!(
            holds(&pdf, &format!("<rdf:li>{language}"))
                || holds(&pdf, &format!("/Lang ({language}")),
            "{tag}"
        );
        let (again, _) = NATIONAL.engine.poster(&data);
        assert!(again.is_some_and(|again| again == pdf), "{tag}");
    }
}

#[test]
fn cards_have_their_exact_size_and_stay_small() {
    for format in CardFormat::ALL {
        let (bytes, diagnostics) =
            NATIONAL.engine.card(&card_data("en-GB", "campaign", format), PngEffort::Small);
        assert_eq!(errors(&diagnostics), []);
        let bytes = bytes.expect("a card");
        let picture = image::load_from_memory(&bytes).expect("a PNG");
        assert_eq!((picture.width(), picture.height()), format.pixels());
        assert_eq!(picture.color(), image::ColorType::Rgb8);
        assert!(bytes.len() < format.most_bytes(), "{} has {} bytes", format.name(), bytes.len());
    }
}

#[test]
fn a_story_is_bare_where_apps_lay_their_controls() {
    let (bytes, _) =
        NATIONAL.engine.card(&card_data("en-GB", "dont-pay", CardFormat::Story), PngEffort::Quick);
    let picture = image::load_from_memory(&bytes.expect("a card")).expect("a PNG").to_rgb8();
    for rows in [0..288, 1632..1920] {
        let first = picture.get_pixel(0, rows.start);
        let bare = rows.clone().all(|y| (0..1080).all(|x| picture.get_pixel(x, y) == first));
        assert!(bare, "{rows:?}");
    }
}

#[test]
fn the_code_on_a_poster_leads_to_the_page_in_its_language() {
    for (tag, slug) in [("en-GB", "en"), ("cy", "cy"), ("ur", "ur")] {
        let data = poster_data(tag, "campaign", PaperSize::A4);
        let (bytes, _) = NATIONAL.engine.picture(&data, 2.0, PngEffort::Quick);
        let picture = image::load_from_memory(&bytes.expect("a picture")).expect("a PNG");
        let mut prepared = rqrr::PreparedImage::prepare(picture.to_luma8());
        let read: Vec<String> =
            prepared.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect();
        assert_eq!(read, [format!("https://webcam.example/{slug}/")]);
    }
}

#[test]
fn numbers_are_isolated_and_scripts_run_their_own_way() {
    for (tag, dir) in [("en-GB", "ltr"), ("ur", "rtl"), ("ar", "rtl"), ("pa", "ltr")] {
        if edition(tag).is_none_or(|edition| edition.press.is_empty()) {
            continue;
        }
        let data = card_data(tag, "campaign", CardFormat::Og);
        assert_eq!(data.locale.dir, dir, "{tag}");
        assert_eq!(data.number.expect("a number").text, "\u{2066}101\u{2069}", "{tag}");
    }
}

#[test]
fn a_headline_that_is_too_long_is_an_error_in_the_authors_file() {
    let mut data = card_data("en-GB", "campaign", CardFormat::Og);
    data.headline[0].slot.text = "Peidiwch â chynhyrfu o gwbl, a pheidiwch â thalu dim. ".repeat(9);
    let (bytes, diagnostics) = NATIONAL.engine.card(&data, PngEffort::Quick);
    assert!(bytes.is_none());
    let found = diagnostics.iter().find(|found| found.code == Code::PressOverflow);
    let found = found.expect("it is reported");
    assert!(found.message.contains("`headline` does not fit on the card `campaign-og` (en)"));
    assert_eq!(found.primary().map(|span| &*span.file), Some("campaign/home.md"));
}

#[test]
fn a_word_that_runs_off_the_sheet_is_an_error() {
    let mut data = poster_data("en-GB", "dont-pay", PaperSize::A4);
    data.items[0].details = vec![data.items[0].body.clone()];
    data.items[0].details[0].text = "Llanfairpwllgwyngyll".repeat(9);
    let (_, diagnostics) = NATIONAL.engine.poster(&data);
    let found = diagnostics.iter().filter(|found| found.code == Code::PressOverflow);
    let messages: Vec<&str> = found.map(|found| found.message.as_str()).collect();
    assert!(messages.iter().any(|message| message.contains("Llanfair")), "{messages:?}");
}

#[test]
fn text_that_a_block_cuts_off_is_an_error() {
    // Within the sheet, but a block shows only the beginning.
    let reported = |height: u32| {
        let source = format!(
            "#import \"/kit/kit.typ\": *\n#let data = json(\"/data.json\")\n#setup(data, place(top + left, dx: 60pt, dy: 60pt, block(width: 200pt, height: {height}pt, clip: true, text(font: \"Noto Sans\", size: 20pt, fill: white)[Peidiwch â phanicio. Peidiwch â thalu. Peidiwch â chyfathrebu.])))"
        );
        let (engine, _) = forced("main.typ", &source);
        let data = card_data("cy", "campaign", CardFormat::Square);
        let (_, diagnostics) = engine.card(&data, PngEffort::Quick);
        errors(&diagnostics)
            .iter()
            .any(|(code, text)| *code == Code::PressOverflow && text.contains("px over the edge"))
    };
    assert!(reported(30) && !reported(200));
}

#[test]
fn a_character_without_a_glyph_is_named() {
    let mut data = card_data("en-GB", "dont-pay", CardFormat::Square);
    data.items[0].body.text = "Peidiwch â thalu 🔥 dim.".into();
    let (bytes, diagnostics) = NATIONAL.engine.card(&data, PngEffort::Quick);
    assert!(bytes.is_none());
    let found = diagnostics.iter().find(|found| found.code == Code::PressGlyph);
    let found = found.expect("it is reported");
    assert!(found.message.contains("`🔥` (U+1F525)"), "{}", found.message);
    assert_eq!(found.primary().map(|span| &*span.file), Some("campaign/help.md"));
}

//! Posters, cards and fonts of the sample, one at a time.

use std::sync::Arc;

use handbill::fluent::Localizer;
use handbill::fonts::{Charmaps, FaceSpec, charmap, faces};
use handbill::model::{
    CardFormat, Edition, Orientation, PaperSize, PressItem, PressKind, PrintProfile, Sheet, Theme,
};
use handbill::pipeline::{BuildOptions, ThemeEditions, editions};
use handbill::press::{self, LocalizedEdition, PressData, work};
use handbill::typeset::{Engine, Form, PngEffort};

/// The formats of the cards of a force.
const FORMATS: [CardFormat; 4] =
    [CardFormat::Og, CardFormat::Square, CardFormat::Portrait, CardFormat::Story];
/// Who makes way: documents that are set between two that are measured.
const OTHERS: [&str; 3] = ["pl", "fr", "ro"];

/// The national theme in all its languages.
pub(crate) struct Press {
    pub(crate) theme: Arc<Theme>,
    pub(crate) editions: Vec<Arc<Edition>>,
    pub(crate) engine: Engine,
}

impl Press {
    /// Loads and resolves the sample.
    pub(crate) fn new() -> Self {
        let snapshot = super::snapshot();
        let (found, problems) = editions(&snapshot, "national", &BuildOptions::default());
        let ThemeEditions { theme, editions, .. } = found.unwrap_or_else(|| panic!("{problems:?}"));
        let engine = Engine::new(&theme).0.expect("an engine");
        Self { theme, editions, engine }
    }

    /// What the campaign's card says.
    pub(crate) fn card(&self, tag: &str, format: CardFormat) -> PressData {
        let (edition, item) = self.find(tag, |kind| matches!(kind, PressKind::Card(_)));
        let localizer = Localizer::new(edition).expect("data of the language");
        press::card(LocalizedEdition { edition, localizer: &localizer }, item, format)
    }

    /// What the campaign's upright poster says.
    pub(crate) fn poster(&self, tag: &str, size: PaperSize) -> PressData {
        let (edition, item) = self.find(tag, |kind| matches!(kind, PressKind::Poster { .. }));
        let localizer = Localizer::new(edition).expect("data of the language");
        let sheet = Sheet::new(size, Orientation::Portrait);
        press::poster(
            LocalizedEdition { edition, localizer: &localizer },
            None,
            item,
            (sheet, PrintProfile::Web),
        )
    }

    fn find(&self, tag: &str, kind: impl Fn(&PressKind) -> bool) -> (&Edition, &PressItem) {
        let edition = self.editions.iter().find(|edition| &*edition.locale.tag == tag);
        let edition = edition.expect("a language of the sample");
        let campaign = |item: &&PressItem| item.id.as_str() == "campaign" && kind(&item.kind);
        (edition, edition.press.iter().find(campaign).expect("a product of the sample"))
    }

    /// What a force prints: posters on A4 and A3 and four cards in every language whose texts
    /// allow it, and as many more of the first languages as make eleven.
    pub(crate) fn force(&self) -> Vec<PressData> {
        let able =
            |edition: &&Arc<Edition>| edition.press.iter().any(|i| i.id.as_str() == "campaign");
        let tags = self.editions.iter().filter(able).map(|edition| &*edition.locale.tag);
        let tags: Vec<&str> = tags.collect();
        let document = |tag: &&str| {
            let posters = [PaperSize::A4, PaperSize::A3].map(|size| self.poster(tag, size));
            posters.into_iter().chain(FORMATS.map(|format| self.card(tag, format)))
        };
        tags.iter().cycle().take(11).flat_map(document).collect()
    }

    /// Makes a poster or a card as for publication, and says how large it is.
    pub(crate) fn make(&self, data: &PressData) -> Vec<u8> {
        let form = match data.kind {
            press::Kind::Poster | press::Kind::Handout => Form::Pdf,
            press::Kind::Card => Form::Card(PngEffort::Small),
        };
        let (bytes, problems) = self.engine.set(&work(data, form));
        bytes.unwrap_or_else(|| panic!("{problems:?}"))
    }

    /// Sets other documents, so that the engine stays warm, but has forgotten all that it knew of
    /// the one before: a build never sets the same document twice.
    pub(crate) fn forget(&self) {
        for tag in OTHERS {
            self.make(&self.card(tag, CardFormat::Og));
        }
    }

    /// The subsets of fonts that the pages of these languages need; of all when there are none.
    pub(crate) fn faces(&self, tags: &[&str]) -> Vec<FaceSpec> {
        let fonts = self.theme.fonts.iter();
        let maps = fonts.filter_map(|(name, file)| Some((name.into(), charmap(&file.bytes)?)));
        let charmaps = Charmaps::new(maps);
        let wanted =
            |edition: &&Arc<Edition>| tags.is_empty() || tags.contains(&&*edition.locale.tag);
        let editions = self.editions.iter().filter(wanted);
        editions.flat_map(|edition| faces(edition, &charmaps)).collect()
    }

    /// One subset of a font as WOFF2, compressed this well.
    pub(crate) fn subset(&self, face: &FaceSpec, quality: u8) -> Vec<u8> {
        let file = self.theme.fonts.get(face.file).expect("a font of the theme");
        handbill::fonts::subset(&file.bytes, &face.characters, quality).expect("a subset")
    }
}

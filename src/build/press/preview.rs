//! One poster or card on its own, for whoever works on a template.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::jobs::pair;
use crate::build::options::BuildOptions;
use crate::build::{release, theme};
use crate::diag::{Diagnostic, Diagnostics, Severity, SourcePath, closest};
use crate::load::{self, Project};
use crate::model::{CardFormat, Edition, Fingerprint, PressItem, PressKind, PrintProfile, Sheet};
use crate::render::press::{self, Form, Made, PressData, Presses, Stop, Voice, Work};
use crate::resolve::Speaker;

/// What to show.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The theme.
    pub theme: String,
    /// The id of a poster or card, or the name of a layout: the first item that has it.
    pub item: String,
    /// The language, by tag or short name; that of the source without one.
    pub locale: Option<String>,
    /// `a4`, `og` and so on; the first that is declared without one.
    pub size: Option<String>,
    /// How a poster is printed.
    pub profile: PrintProfile,
    /// In which form.
    pub look: Look,
}

/// The form of a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A PNG for the screen; of a product with several pages the first.
    Picture,
    /// A PDF of all pages.
    Pdf,
}

/// One poster or card as it would come out.
#[derive(Debug)]
pub struct Preview {
    /// Its bytes; `None` when it cannot be drawn at all.
    pub bytes: Option<Vec<u8>>,
    /// What it is known by: `campaign-a4-ur`.
    pub name: String,
    /// How reports name it.
    pub label: String,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
}

/// Why there is nothing to show.
#[derive(Debug)]
pub enum Refusal {
    /// Something is asked for that there is not: a sentence with what there is.
    Wish(String),
    /// The sources have errors.
    Sources(Diagnostics),
}

/// Pixels of the longer side of a picture of a poster.
const LONGEST: f64 = 1684.0;

/// Sets one product by itself, with its problems drawn as they are.
///
/// # Errors
///
/// When there is nothing of the kind, or the sources of its language have errors.
pub fn preview(
    files: &BTreeMap<SourcePath, Arc<[u8]>>,
    wish: &Wish,
    presses: &dyn Presses,
) -> Result<Preview, Refusal> {
    let (project, found) = load::project(files, &wish.theme);
    let Some(mut project) = project else { return Err(Refusal::Sources(found)) };
    release::settle(&mut project, None);
    let tag = language(&project, wish)?;
    let editions = editions(&project, &tag, found)?;
    let owner = editions.iter().position(|edition| edition.locale.tag == tag);
    let Some((owner, edition)) = owner.and_then(|owner| Some((owner, editions.get(owner)?))) else {
        return Err(Refusal::Wish(format!("there is no edition in {tag}")));
    };
    let (item, shape) = choose(&project, edition, wish)?;
    let data = compose(&editions, owner, &item, (shape, wish.profile))?;
    let form = match (wish.look, shape) {
        (Look::Pdf, _) => Form::Pdf,
        (Look::Picture, Shape::Card(format)) => Form::Picture(format.pixels().0),
        (Look::Picture, Shape::Poster(_)) => Form::Picture(across(&data)),
    };
    let work = Work::new(&data, form);
    let setter = presses.setter(&project.theme, Fingerprint::of("preview").finish());
    let mut diagnostics = setter.check();
    let mut bytes = None;
    if !diagnostics.has_errors() {
        match setter.set(&work) {
            Made::Done(made, found) => {
                bytes = made;
                diagnostics.append(found);
            }
            Made::Stopped(stop) => diagnostics.push(stopped(&stop, &work)),
        }
    }
    let name = work.name().to_owned();
    Ok(Preview { bytes, name, label: work.label().to_owned(), diagnostics })
}

/// A sheet or the format of a card.
#[derive(Clone, Copy)]
enum Shape {
    Poster(Sheet),
    Card(CardFormat),
}

impl Shape {
    fn name(self) -> &'static str {
        match self {
            Self::Poster(sheet) => sheet.name(),
            Self::Card(format) => format.name(),
        }
    }
}

/// The tag of the language that is asked for.
fn language(project: &Project, wish: &Wish) -> Result<Arc<str>, Refusal> {
    let known = &project.campaign.locales;
    let source = &project.campaign.identity.source;
    let wanted = wish.locale.as_deref().unwrap_or(source);
    let found = known.iter().find(|locale| *locale.tag == *wanted || *locale.slug == *wanted);
    found.map(|locale| Arc::clone(&locale.tag)).ok_or_else(|| {
        let tags: Vec<&str> = known.iter().map(|locale| &*locale.tag).collect();
        missing("language", wanted, &tags)
    })
}

/// The editions in the language, and in those that stand beside it on a product.
fn editions(
    project: &Project,
    tag: &Arc<str>,
    mut diagnostics: Diagnostics,
) -> Result<Vec<Arc<Edition>>, Refusal> {
    let beside = project.campaign.press.iter().filter_map(|item| item.second.clone());
    let wanted = std::iter::once(Arc::clone(tag)).chain(beside).map(|tag| tag.to_string());
    let options = BuildOptions { locales: wanted.collect(), ..BuildOptions::default() };
    let editions = theme::editions(project, &options, &mut diagnostics);
    if diagnostics.has_errors() {
        let errors = diagnostics.into_iter().filter(|found| found.severity == Severity::Error);
        return Err(Refusal::Sources(errors.collect()));
    }
    Ok(editions)
}

/// The item that is asked for, and its size.
fn choose(
    project: &Project,
    edition: &Edition,
    wish: &Wish,
) -> Result<(PressItem, Shape), Refusal> {
    let of_id = edition.press.iter().filter(|item| item.id.as_str() == wish.item);
    let of_layout = edition.press.iter().filter(|item| item.layout == wish.item);
    let mut items: Vec<PressItem> = of_id.chain(of_layout).cloned().collect();
    if items.is_empty() && project.theme.press.get(&format!("{}.typ", wish.item)).is_some() {
        // A layout that no product has yet is drawn with the texts of the first poster.
        let first = edition.press.iter().find(|item| matches!(item.kind, PressKind::Poster { .. }));
        let layout = &wish.item;
        let named = |first: &PressItem| PressItem {
            id: layout.as_str().into(),
            layout: layout.clone(),
            ..first.clone()
        };
        items.extend(first.map(named));
    }
    if items.is_empty() {
        let layouts = edition.press.iter().map(|item| item.layout.as_str());
        let ids = edition.press.iter().map(|item| item.id.as_str());
        let names: Vec<&str> = ids.chain(layouts).collect();
        return Err(missing("poster or card", &wish.item, &names));
    }
    let sizes: Vec<(&PressItem, Shape)> =
        items.iter().flat_map(|item| shapes(item).map(move |shape| (item, shape))).collect();
    let wanted = |(_, shape): &&(&PressItem, Shape)| {
        wish.size.as_deref().is_none_or(|size| shape.name() == size)
    };
    sizes.iter().find(wanted).map(|(item, shape)| ((*item).clone(), *shape)).ok_or_else(|| {
        let names: Vec<&str> = sizes.iter().map(|(_, shape)| shape.name()).collect();
        missing("size", wish.size.as_deref().unwrap_or_default(), &names)
    })
}

fn shapes(item: &PressItem) -> impl Iterator<Item = Shape> + '_ {
    let (sheets, formats) = match &item.kind {
        PressKind::Poster { sheets, .. } => (sheets.as_slice(), &[][..]),
        PressKind::Card(formats) => (&[][..], formats.as_slice()),
    };
    sheets.iter().copied().map(Shape::Poster).chain(formats.iter().copied().map(Shape::Card))
}

fn compose(
    editions: &[Arc<Edition>],
    owner: usize,
    item: &PressItem,
    (shape, profile): (Shape, PrintProfile),
) -> Result<PressData, Refusal> {
    let mut found = Diagnostics::new();
    let Some((first, second)) = pair(editions, owner, item, &mut found) else {
        return Err(Refusal::Sources(found));
    };
    let speakers: Vec<Option<Speaker<'_>>> =
        editions.iter().map(|edition| Speaker::new(edition)).collect();
    let voice = |index: usize| {
        let speaker = speakers.get(index)?.as_ref()?;
        Some(Voice { edition: editions.get(index)?, speaker })
    };
    let first = voice(first)
        .ok_or_else(|| Refusal::Wish("there is no data for this language".to_owned()))?;
    Ok(match shape {
        Shape::Poster(sheet) => {
            press::poster(first, second.and_then(voice), item, (sheet, profile))
        }
        Shape::Card(format) => press::card(first, item, format),
    })
}

/// Pixels across a picture of a poster.
fn across(data: &PressData) -> u32 {
    let (width, height) = (data.format.width, data.format.height);
    let pixels = LONGEST * width / width.max(height);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 1684"
    )]
    let pixels = pixels.round() as u32;
    pixels
}

fn stopped(stop: &Stop, work: &Work) -> Diagnostic {
    let (code, why) = stop.told();
    Diagnostic::new(code, format!("{} {why}", work.label()))
        .help("look for a loop without an end in the files of the layout")
}

/// What there is instead of something that there is not.
fn missing(what: &str, name: &str, known: &[&str]) -> Refusal {
    let near = closest(name, known.iter().copied());
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let mut listed: Vec<&str> = Vec::new();
    for name in known {
        if !listed.contains(name) {
            listed.push(name);
        }
    }
    Refusal::Wish(format!("there is no {what} `{name}`{near}\nthere are: {}", listed.join(", ")))
}

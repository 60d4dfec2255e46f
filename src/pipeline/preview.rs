//! One poster or card on its own, for whoever works on a template.

use std::sync::Arc;

use super::cache::NoCache;
use super::options::BuildOptions;
use super::prepare::{self, PreparedCampaign};
use crate::check::print_contrast;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity, closest};
use crate::model::{
    CardFormat, Edition, Fingerprint, PressItem, PressKind, PrintProfile, Project, Sheet,
    StopReason, Theme,
};
use crate::plan::{self, LocalizedEditions, pair};
use crate::press::{self, PressData};
use crate::source::Snapshot;
use crate::typeset::{Form, SetOutcome, SetterFactory, Work, stop_message};

/// What to show.
#[derive(Clone, Debug)]
pub struct PreviewRequest {
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
    /// As a picture or a PDF.
    pub format: PreviewFormat,
}

/// The form of a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewFormat {
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
pub enum PreviewError {
    /// Something is asked for that there is not: a sentence with what there is.
    Request(String),
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
    snapshot: &Snapshot,
    request: &PreviewRequest,
    setters: &dyn SetterFactory,
) -> Result<Preview, PreviewError> {
    let mut found = Diagnostics::new();
    let options = BuildOptions::default();
    let Some(prepared) = prepare::campaign(snapshot, &options, &NoCache, &mut found) else {
        return Err(PreviewError::Sources(found));
    };
    let project = &prepared.project;
    let tag = language(project, request)?;
    let (theme, editions) = editions(&prepared, request, &tag, found)?;
    let owner = editions.iter().position(|edition| edition.locale.tag == tag);
    let Some((owner, edition)) = owner.and_then(|owner| Some((owner, editions.get(owner)?))) else {
        return Err(PreviewError::Request(format!("the campaign cannot be built in `{tag}`")));
    };
    let (item, shape) = choose(&theme, edition, request)?;
    let of_theme = colors(&theme, shape, request.profile)?;
    let data = compose(&editions, owner, &item, (shape, request.profile))?;
    let form = match (request.format, shape) {
        (PreviewFormat::Pdf, _) => Form::Pdf,
        (PreviewFormat::Picture, Shape::Card(format)) => Form::Picture(format.pixels().0),
        (PreviewFormat::Picture, Shape::Poster(_)) => Form::Picture(across(&data)),
    };
    let work = press::work(&data, form);
    let setter = setters.setter(&theme, Fingerprint::of("preview").finish());
    let mut diagnostics = setter.check();
    diagnostics.append(of_theme);
    let mut bytes = None;
    if !diagnostics.has_errors() {
        match setter.set(&work) {
            SetOutcome::Done(made, found) => {
                bytes = made;
                diagnostics.append(found);
            }
            SetOutcome::Stopped(stop) => diagnostics.push(stopped(&stop, &work)),
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
fn language(project: &Project, request: &PreviewRequest) -> Result<Arc<str>, PreviewError> {
    let known = &project.campaign.locales;
    let source = &project.campaign.identity.source;
    let wanted = request.locale.as_deref().unwrap_or(source);
    let found = known.iter().find(|locale| locale.is_called(wanted));
    found.map(|locale| Arc::clone(&locale.tag)).ok_or_else(|| {
        let tags: Vec<&str> = known.iter().map(|locale| &*locale.tag).collect();
        missing("language", wanted, &tags)
    })
}

/// The theme, and the editions in the language and in those that stand beside it on a product.
fn editions(
    prepared: &PreparedCampaign<'_>,
    request: &PreviewRequest,
    tag: &Arc<str>,
    mut diagnostics: Diagnostics,
) -> Result<(Arc<Theme>, Vec<Arc<Edition>>), PreviewError> {
    let beside = prepared.project.campaign.press.iter().filter_map(|item| item.second.clone());
    let wanted = std::iter::once(Arc::clone(tag)).chain(beside).map(|tag| tag.to_string());
    let options = BuildOptions { locales: wanted.collect(), ..BuildOptions::default() };
    let theme = prepared.load_theme(&request.theme, &options, &mut diagnostics);
    let editions = match &theme {
        Some(theme) => prepared.editions(theme, &options, &mut diagnostics).0,
        None => Vec::new(),
    };
    match theme.filter(|_| !diagnostics.has_errors()) {
        Some(theme) => Ok((theme, editions)),
        None => {
            let errors = diagnostics.into_iter().filter(|found| found.severity == Severity::Error);
            Err(PreviewError::Sources(errors.collect()))
        }
    }
}

/// The item that is asked for, and its size.
fn choose(
    theme: &Theme,
    edition: &Edition,
    request: &PreviewRequest,
) -> Result<(PressItem, Shape), PreviewError> {
    let of_id = edition.press.iter().filter(|item| item.id.as_str() == request.item);
    let of_layout = edition.press.iter().filter(|item| item.layout == request.item);
    let mut items: Vec<PressItem> = of_id.chain(of_layout).cloned().collect();
    if items.is_empty() && theme.press.get(&format!("{}.typ", request.item)).is_some() {
        // A layout that no product has yet is drawn with the texts of the first poster.
        let first = edition.press.iter().find(|item| matches!(item.kind, PressKind::Poster { .. }));
        let layout = &request.item;
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
        return Err(missing("poster or card", &request.item, &names));
    }
    let sizes: Vec<(&PressItem, Shape)> =
        items.iter().flat_map(|item| shapes(item).map(move |shape| (item, shape))).collect();
    let wanted = |(_, shape): &&(&PressItem, Shape)| {
        request.size.as_deref().is_none_or(|size| shape.name() == size)
    };
    sizes.iter().find(wanted).map(|(item, shape)| ((*item).clone(), *shape)).ok_or_else(|| {
        let names: Vec<&str> = sizes.iter().map(|(_, shape)| shape.name()).collect();
        missing("size", request.size.as_deref().unwrap_or_default(), &names)
    })
}

/// What is wrong with the colours that a poster is printed with. Without inks there is nothing true
/// to draw.
fn colors(theme: &Theme, shape: Shape, profile: PrintProfile) -> Result<Diagnostics, PreviewError> {
    let mut found = Diagnostics::new();
    if matches!(shape, Shape::Poster(_)) {
        print_contrast(theme, profile, &mut found);
    }
    if found.iter().any(|found| found.code == Code::ThemeProcess) {
        return Err(PreviewError::Sources(found));
    }
    Ok(found)
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
) -> Result<PressData, PreviewError> {
    let mut found = Diagnostics::new();
    let Some(pair) = pair(editions, owner, item, &mut found) else {
        return Err(PreviewError::Sources(found));
    };
    let editions = LocalizedEditions::new(editions);
    let data = plan::compose(&editions, pair, |first, second| match shape {
        Shape::Poster(sheet) => press::poster(first, second, item, (sheet, profile)),
        Shape::Card(format) => press::card(first, item, format),
    });
    data.ok_or_else(|| {
        PreviewError::Request("there is no Unicode data for this language".to_owned())
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

fn stopped(stop: &StopReason, work: &Work) -> Diagnostic {
    let (code, why) = stop_message(stop);
    Diagnostic::new(code, format!("{} {why}", work.label()))
        .help("look for an endless loop in the files of the layout")
}

/// What there is instead of something that there is not.
fn missing(what: &str, name: &str, known: &[&str]) -> PreviewError {
    let near = closest(name, known.iter().copied());
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    let mut listed: Vec<&str> = Vec::new();
    for name in known {
        if !listed.contains(name) {
            listed.push(name);
        }
    }
    PreviewError::Request(format!(
        "there is no {what} `{name}`{near}\nuse one of: {}",
        listed.join(", ")
    ))
}

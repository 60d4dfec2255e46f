//! One theme's fonts and press sources, ready to set any number of posters and cards.

use std::collections::HashMap;
use std::sync::Arc;

use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, Scalar};
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::data::PressData;
use super::encode::{PngEffort, png, thumbnail};
use super::inspect;
use super::layer::layered;
use super::pdf::{Finish, finish};
use super::report;
use super::world::{Job, MAIN, Shared, id};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{CardFormat, Date, Layered, Theme};

/// How many documents Typst's memory outlives. Without a limit it grows for ever.
const MEMORY: usize = 2;

/// Sets posters and cards of one theme. Shared between threads.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
}

impl Engine {
    /// The engine of a theme; `None` when its fonts or sources cannot be used at all.
    pub fn new(theme: &Theme) -> (Option<Self>, Diagnostics) {
        Self::from_files(&theme.fonts, &theme.press, &theme.file)
    }

    /// The engine of these fonts and press sources. `file` is blamed when something is missing.
    pub fn from_files(
        fonts: &Layered,
        press: &Layered,
        file: &SourcePath,
    ) -> (Option<Self>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let faces = load_fonts(fonts, &mut diagnostics);
        let mut shared = Shared {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            fonts: faces,
            sources: HashMap::new(),
            files: HashMap::new(),
            paths: HashMap::new(),
        };
        load_press(press, &mut shared, &mut diagnostics);
        let main = id(MAIN).filter(|main| shared.sources.contains_key(main));
        if main.is_none() {
            diagnostics.push(
                Diagnostic::new(Code::PressError, "the theme has no press/main.typ")
                    .in_file(file)
                    .help("extend a theme that has one, such as `national`"),
            );
            return (None, diagnostics);
        }
        (Some(Self { shared: Arc::new(shared) }), diagnostics)
    }

    /// A poster as PDF; what is meant for readers is PDF/UA-1 and PDF/A-2a at once.
    pub fn poster(&self, data: &PressData) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(data, |document, job, diagnostics| to_pdf(document, data, job, diagnostics))
    }

    /// A card as PNG of exactly its size, without alpha.
    pub fn card(&self, data: &PressData, effort: PngEffort) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(data, |document, _, diagnostics| {
            let bytes = raster(document, 1.0, effort)?;
            let most = CardFormat::from_name(data.format.name).map(CardFormat::most_bytes);
            if let Some(most) =
                most.filter(|most| effort == PngEffort::Small && bytes.len() > *most)
            {
                let (kilobytes, most) = (bytes.len() / 1024, most / 1024);
                diagnostics.push(
                    Diagnostic::new(
                        Code::PressSize,
                        format!("{} has {kilobytes} KB", data.label()),
                    )
                    .help(format!(
                        "simplify the artwork of the theme: pictures over {most} KB are dropped"
                    )),
                );
            }
            Some(bytes)
        })
    }

    /// A small picture of a poster or card, so many pixels across.
    pub fn thumbnail(&self, data: &PressData, across: u32) -> (Option<Vec<u8>>, Diagnostics) {
        let scale = f64::from(across) / data.format.width;
        self.set(data, |document, _, _| drawn(document, scale, thumbnail))
    }

    /// A picture at any scale.
    #[cfg(test)]
    pub(super) fn picture(
        &self,
        data: &PressData,
        scale: f64,
        effort: PngEffort,
    ) -> (Option<Vec<u8>>, Diagnostics) {
        self.set(data, |document, _, _| raster(document, scale, effort))
    }

    /// Lays out, inspects, and hands the document on if nothing is wrong with it.
    fn set<T>(
        &self,
        data: &PressData,
        export: impl FnOnce(&PagedDocument, &Job, &mut Diagnostics) -> Option<T>,
    ) -> (Option<T>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let made = self.lay_out(data, &mut diagnostics).and_then(|(document, job)| {
            inspect::inspect(&document, data, &mut diagnostics);
            if diagnostics.has_errors() { None } else { export(&document, &job, &mut diagnostics) }
        });
        comemo::evict(MEMORY);
        (made, diagnostics)
    }

    pub(super) fn lay_out(
        &self,
        data: &PressData,
        diagnostics: &mut Diagnostics,
    ) -> Option<(PagedDocument, Job)> {
        let bytes = match serde_json::to_vec(data) {
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("{} cannot be handed to Typst: {error}", data.label());
                diagnostics.push(Diagnostic::new(Code::PressError, message));
                return None;
            }
        };
        let job = Job::new(&self.shared, bytes)?;
        let warned = typst::compile::<PagedDocument>(&job);
        report::add(&warned.warnings, &job, data, diagnostics);
        match warned.output {
            Ok(document) => Some((document, job)),
            Err(errors) => {
                report::add(&errors, &job, data, diagnostics);
                None
            }
        }
    }
}

fn load_fonts(fonts: &Layered, diagnostics: &mut Diagnostics) -> Vec<Font> {
    let mut faces = Vec::new();
    for (name, file) in fonts.iter() {
        let ending = name.rsplit('.').next().unwrap_or_default();
        if !["ttf", "otf", "ttc"].iter().any(|known| ending.eq_ignore_ascii_case(known)) {
            continue;
        }
        let before = faces.len();
        faces.extend(Font::iter(Bytes::new(Arc::clone(&file.bytes))));
        if faces.len() == before {
            diagnostics.push(
                Diagnostic::new(Code::ThemeFont, format!("`{name}` is not a font"))
                    .in_file(&file.source)
                    .help("replace it by a TTF or OTF file"),
            );
        }
    }
    faces
}

/// The nearest theme's file is `/theme/…`; the farthest ancestor's, whole, is `/kit/…`, so that
/// an overriding file can still import what it overrides.
fn load_press(press: &Layered, shared: &mut Shared, diagnostics: &mut Diagnostics) {
    for (path, layers) in &press.0 {
        for (root, file) in [("theme", layers.first()), ("kit", layers.last())] {
            let Some(file) = file else { continue };
            let Some(id) = id(&format!("/{root}/{path}")) else { continue };
            shared.paths.insert(id, Arc::clone(&file.source));
            if !path.ends_with(".typ") {
                shared.files.insert(id, Bytes::new(Arc::clone(&file.bytes)));
            } else if let Some(source) = parse(id, &file.bytes) {
                shared.sources.insert(id, source);
            } else if root == "theme" {
                diagnostics.push(
                    Diagnostic::new(Code::FileNotUtf8, format!("`{path}` is not UTF-8"))
                        .in_file(&file.source)
                        .help("save the file as UTF-8"),
                );
            }
        }
    }
}

/// A byte-order mark stays, so that offsets count as they do in the file; Typst skips it.
fn parse(id: FileId, bytes: &[u8]) -> Option<Source> {
    Some(Source::new(id, std::str::from_utf8(bytes).ok()?.to_owned()))
}

fn to_pdf(
    document: &PagedDocument,
    data: &PressData,
    job: &Job,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let broken = |what: &str, why: &str| {
        Diagnostic::new(Code::PressError, format!("{} {what}: {why}", data.label()))
    };
    let standards = match PdfStandards::new(standards(data)) {
        Ok(standards) => standards,
        Err(error) => {
            diagnostics.push(broken("cannot be a PDF", error.message()));
            return None;
        }
    };
    let made = Date::parse(&data.updated)
        .and_then(|date| Datetime::from_ymd(date.year, date.month, date.day));
    let Some(layered) = layered(document, made) else {
        diagnostics.push(broken("has no text that can be read", "no font could be made for it"));
        return None;
    };
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}-{}-{}", data.id, data.format.name, data.locale.lang)),
        creator: Smart::Custom(Some("Handbill".into())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = match typst_pdf::pdf(&layered.document, &options) {
        Ok(bytes) => bytes,
        Err(errors) => {
            report::add(&errors, job, data, diagnostics);
            return None;
        }
    };
    let bleed = data.print.as_ref().map_or(0.0, |print| print.bleed);
    let work = Finish { drawn: &layered.drawn, bleed, said: &data.said() };
    match finish(&bytes, &work) {
        Ok(bytes) => Some(bytes),
        Err(error) => {
            diagnostics.push(broken("cannot be finished", &error.to_string()));
            None
        }
    }
}

/// What a PDF promises to readers. No PDF/A takes process colours without a profile of the press,
/// which we do not know.
fn standards(data: &PressData) -> &'static [PdfStandard] {
    match data.print.as_ref().map_or("web", |print| print.profile) {
        "web" => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        "shop-cmyk" => &[],
        _ => &[PdfStandard::Ua_1],
    }
}

fn raster(document: &PagedDocument, scale: f64, effort: PngEffort) -> Option<Vec<u8>> {
    drawn(document, scale, |width, height, rgba| png(width, height, rgba, effort))
}

/// Draws the first page and hands on its width, height and pixels.
fn drawn<T>(
    document: &PagedDocument,
    scale: f64,
    encode: impl FnOnce(u32, u32, &[u8]) -> Option<T>,
) -> Option<T> {
    let page = document.pages().first()?;
    let options = RenderOptions { pixel_per_pt: Scalar::new(scale), ..RenderOptions::default() };
    let picture = typst_render::render(page, &options);
    encode(picture.width(), picture.height(), picture.data())
}

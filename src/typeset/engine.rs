//! One theme's fonts and press sources, ready to set any number of posters and cards.

use std::collections::HashMap;
use std::sync::Arc;

use typst::foundations::Bytes;
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;

use super::built_in::is_built_in;
use super::export::export;
use super::inspect::{self, KnownArt};
use super::pictograms::{self, PICTOGRAMS};
use super::report;
use super::spoken;
use super::work::{Form, Work};
use super::world::{MAIN, Shared, TypstWorld, id};
use crate::diag::{Code, Diagnostic, Diagnostics, SourcePath};
use crate::model::{Layered, Theme};

/// Where loading puts the logos of a theme (`Logo::press_path`).
const LOGOS: [&str; 4] =
    ["brand/logo.svg", "brand/logo.png", "brand/logo-on-dark.svg", "brand/logo-on-dark.png"];

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
            art: KnownArt::default(),
        };
        load_press(press, &mut shared, &mut diagnostics);
        let main = id(MAIN).filter(|main| shared.sources.contains_key(main));
        if main.is_none() {
            diagnostics.push(
                Diagnostic::new(Code::PressError, "the theme has no `press/main.typ`")
                    .in_file(file)
                    .help("write `extends = \"national\"`, or extend another theme that has one"),
            );
            return (None, diagnostics);
        }
        (Some(Self { shared: Arc::new(shared) }), diagnostics)
    }

    /// Sets one product; without bytes when something is wrong with it.
    pub fn set(&self, work: &Work) -> (Option<Vec<u8>>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let made = self.lay_out(work, &mut diagnostics).and_then(|(document, world)| {
            let known = pictograms::known();
            inspect::steps(&document, &work.info, known, &mut diagnostics);
            // What is looked for in a layout is a problem of this product.
            let mut found = Diagnostics::new();
            let art = &self.shared.art;
            inspect::inspect(&document, &work.info, art, known, &mut found);
            spoken::compare(&document, work, &mut found);
            diagnostics.extend(found.into_iter().map(|found| found.of_product(&work.info.label)));
            let is_drawn_as_it_is = matches!(work.form, Form::Picture(_));
            if diagnostics.has_errors() && !is_drawn_as_it_is {
                return None;
            }
            export(&document, &world, work, &mut diagnostics)
        });
        comemo::evict(MEMORY);
        (made, diagnostics)
    }

    /// A picture of a product at any scale, with its problems drawn as they are.
    #[cfg(test)]
    pub(crate) fn draw(
        &self,
        work: &Work,
        scale: f64,
        effort: super::PngEffort,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<u8>> {
        let (document, _) = self.lay_out(work, diagnostics)?;
        super::export::raster(&document, &work.info, scale, effort)
    }

    pub(crate) fn lay_out(
        &self,
        work: &Work,
        diagnostics: &mut Diagnostics,
    ) -> Option<(PagedDocument, TypstWorld)> {
        let world = TypstWorld::new(&self.shared, work.data.clone().into_bytes())?;
        let warned = typst::compile::<PagedDocument>(&world);
        report::add(&warned.warnings, &world, &work.info, diagnostics);
        match warned.output {
            Ok(document) => Some((document, world)),
            Err(errors) => {
                report::add(&errors, &world, &work.info, diagnostics);
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
            // What draws the steps has parts that draw anything: its drawings are known one by one.
            if is_built_in(path, &file.bytes) && path != PICTOGRAMS {
                shared.art.files.insert(id);
            }
            if LOGOS.contains(&path.as_str()) {
                shared.art.logos.push(file.bytes.to_vec());
            }
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

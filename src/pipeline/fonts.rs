//! Fonts and stylesheets of all languages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::assets::{self, STYLES};
use super::cache::Cache;
use super::cache::cached;
use super::execute::in_parallel;
use super::options::Effort;
use super::progress::Progress;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::fonts::{
    Charmaps, FaceSpec, charmap, check_coverage, faces, fault, missing_page_faces, names_faces,
    subset,
};
use crate::model::{
    Edition, Fingerprint, Locale, OutputPath, OutputTree, Palette, Theme, ThemeFile,
};
use crate::parallel::map;
use crate::routes;
use crate::site::{Assets, StyleFace, stylesheet};

/// What fonts are made with.
pub(super) struct Fonts<'f> {
    pub(super) theme: &'f Theme,
    pub(super) editions: &'f [Arc<Edition>],
    pub(super) charmaps: &'f Charmaps,
    /// The hash of each font file, by name.
    pub(super) digests: &'f Digests,
    pub(super) effort: Effort,
    pub(super) cache: &'f dyn Cache,
    pub(super) progress: &'f dyn Progress,
}

/// Hashes of files by name, made once and used in many fingerprints.
pub(super) type Digests = BTreeMap<String, String>;

/// The hash of each font of a theme.
pub(super) fn digests(theme: &Theme) -> Digests {
    let fonts: Vec<_> = theme.fonts.iter().collect();
    let digest = map(&fonts, |(name, file)| {
        ((*name).to_owned(), blake3::hash(&file.bytes).to_hex().to_string())
    });
    digest.into_iter().collect()
}

/// A stylesheet to be made: its key, its language, its fonts.
struct Sheet<'s> {
    key: String,
    locale: Option<&'s Locale>,
    faces: Vec<FaceSpec>,
}

/// Reports fonts of a theme that cannot be set with.
pub(super) fn check_files(theme: &Theme, diagnostics: &mut Diagnostics) {
    let ending = |name: &str| name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let fonts = theme.fonts.iter();
    let fonts = fonts.filter(|(name, _)| ["ttf", "otf", "ttc"].contains(&ending(name).as_str()));
    for (_, file) in fonts {
        if let Some(why) = fault(&file.bytes) {
            diagnostics.push(
                Diagnostic::new(Code::ThemeFont, format!("the font `{}` {why}", file.source))
                    .in_file(&file.source)
                    .help("replace it with a TTF or OTF file of a single font"),
            );
        }
    }
}

/// Reads which characters the fonts of a theme have.
pub(super) fn charmaps(theme: &Theme) -> Charmaps {
    let fonts: Vec<_> = theme
        .fonts
        .iter()
        .filter(|(name, _)| name.ends_with(".ttf") || name.ends_with(".otf"))
        .collect();
    let maps = map(&fonts, |(_, file)| charmap(&file.bytes));
    let known = fonts.iter().zip(maps).filter_map(|((name, _), map)| Some(((*name).into(), map?)));
    Charmaps::new(known)
}

/// Reports characters that the fonts of the theme lack.
pub(super) fn check(editions: &[Arc<Edition>], charmaps: &Charmaps, diagnostics: &mut Diagnostics) {
    let found = map(editions, |edition| {
        let mut found = Diagnostics::new();
        check_coverage(edition, charmaps, &mut found);
        found
    });
    for found in found {
        diagnostics.append(found);
    }
}

impl Fonts<'_> {
    /// Makes fonts and stylesheets, puts them into the tree, and notes where they lie.
    pub(super) fn add(
        &self,
        assets: &mut Assets,
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) {
        let sheets = self.sheets();
        let wanted: Vec<&FaceSpec> = sheets.iter().flat_map(|sheet| &sheet.faces).collect();
        let name = |face: &&FaceSpec| face.file.to_owned();
        let (made, found) =
            in_parallel(&wanted, self.progress, name, |face, found| self.face(face, found));
        diagnostics.append(found);
        let mut paths: Vec<Option<OutputPath>> = Vec::with_capacity(made.len());
        for (face, bytes) in wanted.iter().zip(made) {
            let stem = face.file.rsplit_once('.').map_or(face.file, |(stem, _)| stem);
            paths.push(
                bytes.map(|bytes| assets::put(&format!("{stem}.woff2"), &bytes, None, output)),
            );
        }
        let mut paths = paths.into_iter();
        let source = self.theme.assets.get(STYLES);
        for sheet in &sheets {
            let faces: Vec<StyleFace> = sheet
                .faces
                .iter()
                .zip(paths.by_ref().take(sheet.faces.len()))
                .filter_map(|(face, path)| Some(style_face(face, path?)))
                .collect();
            let path = write_sheet(sheet, source, &self.theme.colors, &faces, output);
            assets.stylesheets.insert(sheet.key.clone(), path);
        }
    }

    fn sheets(&self) -> Vec<Sheet<'_>> {
        let mut sheets: Vec<Sheet<'_>> = map(self.editions, |edition| Sheet {
            key: edition.locale.slug.to_string(),
            locale: Some(&*edition.locale),
            faces: faces(edition, self.charmaps),
        });
        let source = self.editions.iter().find(|edition| edition.locale.tag == edition.source.tag);
        if let Some(first) = source.or_else(|| self.editions.first()) {
            let own: Vec<FaceSpec> = faces(first, self.charmaps)
                .into_iter()
                .filter(|face| !face.family.starts_with("hb-names"))
                .collect();
            for (key, names) in
                [("", names_faces(&first.listed, None)), ("404", missing_page_faces(self.editions))]
            {
                let faces = own.iter().cloned().chain(names).collect();
                sheets.push(Sheet { key: key.to_owned(), locale: Some(&first.locale), faces });
            }
        }
        sheets
    }

    fn face(&self, face: &FaceSpec, diagnostics: &mut Diagnostics) -> Option<Arc<[u8]>> {
        let Some(file) = self.theme.fonts.get(face.file) else {
            diagnostics.push(
                Diagnostic::new(
                    Code::ThemeFont,
                    format!("the theme has no font file `{}`", face.file),
                )
                .in_file(&self.theme.file)
                .help(
                    "copy the file into the `fonts` folder of the theme or of one that it extends",
                ),
            );
            return None;
        };
        let quality: u8 = match self.effort {
            Effort::Quick => 5,
            Effort::Full | Effort::Smallest => 11,
        };
        let text: String = face.characters.iter().collect();
        let fingerprint = Fingerprint::of("font")
            .add("font", self.digests.get(face.file).map_or(&[][..], |digest| digest.as_bytes()))
            .add("characters", text.as_bytes())
            .add("quality", &[quality])
            .finish();
        cached(self.cache, &fingerprint, diagnostics, |diagnostics| {
            subset(&file.bytes, &face.characters, quality)
                .map_err(|error| {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::ThemeFont,
                            format!(
                                "the font `{}` cannot be reduced to the characters in use: {error}",
                                file.source
                            ),
                        )
                        .in_file(&file.source)
                        .help("replace it with an undamaged TTF or OTF file"),
                    );
                })
                .ok()
        })
    }
}

fn style_face(face: &FaceSpec, path: OutputPath) -> StyleFace {
    StyleFace {
        family: face.family.to_owned(),
        weight: face.weight,
        unicode_range: face.unicode_range(),
        path,
    }
}

fn write_sheet(
    sheet: &Sheet<'_>,
    source: Option<&ThemeFile>,
    colors: &Palette,
    faces: &[StyleFace],
    output: &mut OutputTree,
) -> OutputPath {
    // All assets lie in one folder, so that any path in it serves to make links relative.
    let at = routes::asset("site.css", b"");
    let text = source.map(|file| String::from_utf8_lossy(&file.bytes)).unwrap_or_default();
    let css = stylesheet(&text, colors, sheet.locale, faces, &at);
    let name = match sheet.key.as_str() {
        "" => "site.css".to_owned(),
        key => format!("site-{key}.css"),
    };
    assets::put(&name, &css.into_bytes().into(), source.map(|file| &file.source), output)
}

//! The second wave: stylesheets, which name finished fonts, and packs, which hold finished files.

use super::parts::STYLES;
use super::{Job, LocalizedEditions, Output, Planned, Planner};
use crate::fonts::{Charmaps, FaceSpec, faces, missing_page_faces, names_faces};
use crate::model::{Date, Fingerprint, Locale, OutputPath};
use crate::parallel::map;
use crate::routes;
use crate::site::StyleFace;
use crate::toolkit::Contents;

/// A stylesheet to be made.
pub(crate) struct StylesheetPlan<'p> {
    /// What pages find it by: the slug of a language, `404`, or nothing for the chooser.
    pub(crate) key: String,
    /// The language.
    pub(crate) locale: Option<&'p Locale>,
    /// The fonts that it names.
    pub(crate) faces: Vec<FaceSpec>,
}

/// The stylesheets of all languages, then those of the chooser and of the page for missing
/// addresses.
pub(crate) fn stylesheets<'p>(
    editions: &LocalizedEditions<'p>,
    charmaps: &Charmaps,
) -> Vec<StylesheetPlan<'p>> {
    let mut sheets = map(editions.editions, |edition| StylesheetPlan {
        key: edition.locale.slug.to_string(),
        locale: Some(&*edition.locale),
        faces: faces(edition, charmaps),
    });
    let mut all = editions.editions.iter();
    let source = all.clone().find(|edition| edition.locale.tag == edition.source.tag);
    let Some(first) = source.or_else(|| all.next()) else { return sheets };
    let own: Vec<FaceSpec> = faces(first, charmaps)
        .into_iter()
        .filter(|face| !face.family.starts_with("hb-names"))
        .collect();
    for (key, names) in
        [("", names_faces(&first.listed, None)), ("404", missing_page_faces(editions.editions))]
    {
        let faces = own.iter().cloned().chain(names).collect();
        sheets.push(StylesheetPlan { key: key.to_owned(), locale: Some(&first.locale), faces });
    }
    sheets
}

/// What bundles hold.
pub(crate) struct BundleInputs<'p> {
    /// The stylesheets to make.
    pub(crate) stylesheets: &'p [StylesheetPlan<'p>],
    /// Where their fonts lie, one after another; `None` for one that could not be made.
    pub(crate) fonts: &'p [Option<OutputPath>],
    /// What goes into the pack of each edition, when there is anything.
    pub(crate) contents: &'p [Option<Contents>],
}

/// The stylesheets, the pack of each language, and the one of all of them.
pub(crate) fn bundles<'p>(planner: &Planner<'p>, inputs: &BundleInputs<'p>) -> Vec<Planned<'p>> {
    let mut fonts = inputs.fonts.iter();
    let mut jobs: Vec<Planned<'p>> = Vec::new();
    for sheet in inputs.stylesheets {
        let faces = sheet.faces.iter().zip(fonts.by_ref().take(sheet.faces.len()));
        let faces = faces.filter_map(|(face, path)| Some(style_face(face, path.clone()?)));
        jobs.push(stylesheet(planner, sheet, faces.collect()));
    }
    let editions = planner.editions.editions;
    for (index, (edition, contents)) in editions.iter().zip(inputs.contents).enumerate() {
        let Some(contents) = contents else { continue };
        jobs.push(Planned {
            output: Output::File(routes::toolkit(&edition.locale)),
            edition: Some(index),
            inputs: packed(edition.identity.updated, [contents]),
            job: Job::Pack(contents),
        });
    }
    let packs = inputs.contents.iter().flatten();
    if let Some(first) = editions.first().filter(|_| packs.clone().count() > 1) {
        jobs.push(Planned {
            output: Output::File(routes::all_toolkits()),
            edition: None,
            inputs: packed(first.identity.updated, packs),
            job: Job::AllPacks(inputs.contents),
        });
    }
    jobs
}

fn stylesheet<'p>(
    planner: &Planner<'p>,
    sheet: &StylesheetPlan<'p>,
    faces: Vec<StyleFace>,
) -> Planned<'p> {
    let mut inputs = Fingerprint::of("stylesheet");
    let source = planner.theme.assets.get(STYLES);
    inputs.add("source", source.map_or(&[], |file| planner.digests.of_file(&file.source)));
    for theme in &planner.theme.chain {
        let manifest = format!("themes/{theme}/theme.toml");
        inputs.add("theme", planner.digests.of_file(&manifest));
    }
    inputs.add("locale", sheet.locale.map_or("", |locale| &locale.tag).as_bytes());
    for face in &faces {
        inputs.add("family", face.family.as_bytes());
        inputs.add("weight", &face.weight.to_le_bytes());
        inputs.add("range", face.unicode_range.as_deref().unwrap_or_default().as_bytes());
        inputs.add("path", face.path.as_str().as_bytes());
    }
    let name = match sheet.key.as_str() {
        "" => "site.css".to_owned(),
        key => format!("site-{key}.css"),
    };
    Planned {
        output: Output::Asset(name),
        edition: None,
        inputs: inputs.finish(),
        job: Job::Stylesheet { locale: sheet.locale, faces },
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

/// The inputs of the ZIP of one or more packs.
fn packed<'c>(stamp: Date, packs: impl IntoIterator<Item = &'c Contents>) -> Fingerprint {
    let mut fingerprint = Fingerprint::of("packed");
    fingerprint.add("stamp", stamp.to_string().as_bytes());
    for contents in packs {
        fingerprint.add("pack", contents.fingerprint().to_string().as_bytes());
    }
    fingerprint.finish()
}

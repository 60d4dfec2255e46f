//! What a first visit to a page costs: the page, its stylesheet and script, the fonts that its
//! characters ask for, and the images that do not wait. Compressed, as hosts send it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::address::join;
use super::css::FontFace;
use super::html::HtmlPage;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{MediaType, OutputPath, OutputTree, Script, registered};

/// Bytes of a first visit in a Latin script, and in one that needs larger fonts.
const LATIN: usize = 100 * 1024;
const OTHER: usize = 160 * 1024;

/// Bytes of a script.
const SCRIPT: usize = 4 * 1024;

/// Reports scripts of the theme above their limit.
pub(super) fn scripts(tree: &OutputTree, diagnostics: &mut Diagnostics) {
    for artifact in tree.0.values().filter(|file| file.media == MediaType::JavaScript) {
        // The indexes of the search come from no file; they have a limit of their own.
        let Some(source) = &artifact.source else { continue };
        if artifact.bytes.len() <= SCRIPT {
            continue;
        }
        let bytes = compressed(&artifact.bytes, Compression::default());
        if bytes > SCRIPT {
            diagnostics.push(
                Diagnostic::new(
                    Code::OutputScript,
                    format!(
                        "the script `{source}` is {} KB compressed; the limit is {} KB",
                        bytes.div_ceil(1024),
                        SCRIPT / 1024
                    ),
                )
                .in_file(source)
                .help(
                    "remove what the site can do without: every page must also work without scripts",
                ),
            );
        }
    }
}

/// Reports pages above their limit.
pub(super) fn check(
    tree: &OutputTree,
    pages: &[(&OutputPath, &HtmlPage)],
    faces: &BTreeMap<&OutputPath, &[FontFace]>,
    diagnostics: &mut Diagnostics,
) {
    // Compressing takes longer than all other rules. Most pages are light enough as they lie, and
    // most others when compressed in a hurry.
    let mut quick = Scales::new(tree, Compression::fast());
    let mut scales = Scales::new(tree, Compression::default());
    for (path, page) in pages {
        let latin = registered(&page.lang).is_none_or(|entry| entry.script == Script::Latin);
        let limit = if latin { LATIN } else { OTHER };
        let files = files(path, page, faces);
        let raw = files.iter().filter_map(|file| tree.0.get(file)).map(|file| file.bytes.len());
        if raw.sum::<usize>() <= limit
            || files.iter().map(|file| quick.sent(file)).sum::<usize>() <= limit
        {
            continue;
        }
        let bytes: usize = files.iter().map(|file| scales.sent(file)).sum();
        if bytes > limit {
            let heaviest = files.iter().max_by_key(|file| scales.sent(file));
            let heaviest = heaviest.map(ToString::to_string).unwrap_or_default();
            diagnostics.push(
                Diagnostic::new(
                    Code::PageWeight,
                    format!(
                        "a first visit to `{path}` loads {} KB; the limit is {} KB",
                        bytes.div_ceil(1024),
                        limit / 1024
                    ),
                )
                .help(format!("make images or fonts smaller; the largest file is `{heaviest}`")),
            );
        }
    }
}

/// Every file of a first visit.
fn files(
    path: &OutputPath,
    page: &HtmlPage,
    faces: &BTreeMap<&OutputPath, &[FontFace]>,
) -> BTreeSet<OutputPath> {
    let mut files: BTreeSet<OutputPath> =
        page.loads.iter().filter_map(|address| join(path, address)).collect();
    let mut fonts = Vec::new();
    for sheet in &files {
        for face in faces.get(sheet).copied().unwrap_or_default() {
            if face.serves(&page.characters) {
                fonts.extend(join(sheet, &face.address));
            }
        }
    }
    files.extend(fonts);
    files.insert((*path).clone());
    files
}

/// Weighs each file once.
struct Scales<'t> {
    tree: &'t OutputTree,
    level: Compression,
    weighed: BTreeMap<OutputPath, usize>,
}

impl<'t> Scales<'t> {
    fn new(tree: &'t OutputTree, level: Compression) -> Self {
        Self { tree, level, weighed: BTreeMap::new() }
    }

    /// Bytes on the way to the reader.
    fn sent(&mut self, path: &OutputPath) -> usize {
        if let Some(known) = self.weighed.get(path) {
            return *known;
        }
        let Some(artifact) = self.tree.0.get(path) else { return 0 };
        let bytes = match artifact.media {
            MediaType::Html | MediaType::Css | MediaType::JavaScript | MediaType::Svg => {
                compressed(&artifact.bytes, self.level)
            }
            _ => artifact.bytes.len(),
        };
        self.weighed.insert(path.clone(), bytes);
        bytes
    }
}

fn compressed(bytes: &[u8], level: Compression) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), level);
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(bytes.len(), |small| small.len())
}

#[cfg(test)]
mod tests {
    use super::super::{css, html};
    use super::*;
    use crate::model::Artifact;

    /// Bytes that do not compress.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let step = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes().first().copied().unwrap_or_default()
        };
        (0..length).map(step).collect()
    }

    /// What is said of a page of this language whose stylesheet has a font for Urdu letters.
    fn reported(lang: &str, words: &str, font: usize) -> Vec<String> {
        let sheet = "@font-face{font-family:a;src:url(\"a.woff2\")format(\"woff2\");unicode-range:U+600-6FF,U+20}";
        let page = format!(
            "<html lang={lang}><link rel=stylesheet href=../assets/a.css><img src=../b.png alt loading=lazy><p>{words}"
        );
        let path = |text: &str| OutputPath::new(text).expect("a path");
        let file = |media, bytes: Vec<u8>| Artifact::new(media, bytes);
        let tree = OutputTree(
            [
                (path("ur/index.html"), file(MediaType::Html, page.clone().into_bytes())),
                (path("assets/a.css"), file(MediaType::Css, sheet.into())),
                (path("assets/a.woff2"), file(MediaType::Woff2, noise(font))),
                (path("b.png"), file(MediaType::Png, noise(900 * 1024))),
            ]
            .into(),
        );
        let (at, sheet_at) = (path("ur/index.html"), path("assets/a.css"));
        let (read, faces) = (html::read(&page, None), css::faces(sheet));
        let mut diagnostics = Diagnostics::new();
        let faces = BTreeMap::from([(&sheet_at, faces.as_slice())]);
        check(&tree, &[(&at, &read)], &faces, &mut diagnostics);
        diagnostics.iter().map(|found| found.message.clone()).collect()
    }

    #[test]
    fn scripts_are_weighed_as_they_are_sent() {
        let reported = |bytes: Vec<u8>, source: Option<&str>| {
            let mut script = Artifact::new(MediaType::JavaScript, bytes);
            script.source = source.map(Into::into);
            let path = OutputPath::new("assets/site.js").expect("a path");
            let mut diagnostics = Diagnostics::new();
            scripts(&OutputTree([(path, script)].into()), &mut diagnostics);
            diagnostics.iter().map(|found| found.message.clone()).collect::<Vec<_>>()
        };
        let file = Some("themes/t/assets/site.js");
        let wanted = "the script `themes/t/assets/site.js` is 6 KB compressed; the limit is 4 KB";
        assert_eq!(reported(noise(6000), file), [wanted]);
        assert_eq!(reported(noise(4000), file), [""; 0]);
        assert_eq!(
            reported(b"one();".repeat(2000), file),
            [""; 0],
            "what compresses well costs little"
        );
        assert_eq!(reported(noise(6000), None), [""; 0], "an index is no script of the theme");
    }

    #[test]
    fn a_visit_counts_what_the_page_asks_for_and_not_what_waits() {
        let report_of = |kilobytes| {
            vec![format!(
                "a first visit to `ur/index.html` loads {kilobytes} KB; the limit is 160 KB"
            )]
        };
        assert_eq!(reported("ur", "پولیس", 158 * 1024), [""; 0]);
        assert_eq!(reported("ur", "پولیس", 170 * 1024), report_of(171));
        assert_eq!(reported("ur", "police", 170 * 1024), [""; 0], "the font is not asked for");
        let folded = "<details><summary>Police</summary>پولیس</details>";
        assert_eq!(reported("ur", folded, 170 * 1024), [""; 0], "nobody has opened it yet");
        let summed = "<details><summary>پولیس</summary>Police</details>";
        assert_eq!(reported("ur", summed, 170 * 1024), report_of(171));
        assert_eq!(reported("cy", "پولیس", 110 * 1024).len(), 1, "Latin scripts have 100 KB");
        // What compresses well costs little.
        assert_eq!(reported("ur", &"پولیس ".repeat(20_000), 100 * 1024), [""; 0]);
    }
}

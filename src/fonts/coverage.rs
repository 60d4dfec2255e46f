//! Which characters the theme's fonts have.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use skrifa::{FontRef, MetadataProvider as _};
use unicode_segmentation::UnicodeSegmentation as _;

use super::stack::stack;
use crate::diag::{Code, Diagnostic, Diagnostics, Span};
use crate::model::{Edition, Footnote, Text};

/// The characters of each font of a theme, by file name.
pub struct Charmaps(BTreeMap<String, BTreeSet<u32>>);

/// The characters of a font; `None` when it is none.
pub fn charmap(font: &[u8]) -> Option<BTreeSet<u32>> {
    let font = FontRef::new(font).ok()?;
    let map: BTreeSet<u32> = font.charmap().mappings().map(|(code, _)| code).collect();
    (!map.is_empty()).then_some(map)
}

impl Charmaps {
    /// The characters of fonts that have been read.
    pub fn new(maps: impl IntoIterator<Item = (String, BTreeSet<u32>)>) -> Self {
        Self(maps.into_iter().collect())
    }

    /// The characters of one font.
    pub fn get(&self, file: &str) -> Option<&BTreeSet<u32>> {
        self.0.get(file)
    }
}

/// The grapheme clusters that no single face covers, with their byte offsets. Browsers and
/// Typst fall back by cluster, so that a letter and its marks come from one face.
pub(crate) fn uncovered<'t>(text: &'t str, faces: &[&BTreeSet<u32>]) -> Vec<(usize, &'t str)> {
    let covered = |cluster: &str| faces.iter().any(|face| has(face, cluster));
    text.grapheme_indices(true)
        .filter(|(_, cluster)| !covered(cluster))
        .filter(|(_, cluster)| {
            let composed = ComposingNormalizer::new_nfc().normalize(cluster).into_owned();
            let decomposed = DecomposingNormalizer::new_nfd().normalize(cluster).into_owned();
            !covered(&composed) && !covered(&decomposed)
        })
        .collect()
}

fn has(face: &BTreeSet<u32>, cluster: &str) -> bool {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    cluster
        .chars()
        .filter(|c| !c.is_control() && !ignorable.contains(*c))
        .all(|c| face.contains(&u32::from(c)))
}

/// Reports every text of an edition with a character that its fonts lack.
pub(crate) fn check_coverage(
    edition: &Edition,
    charmaps: &Charmaps,
    diagnostics: &mut Diagnostics,
) {
    let script = |script| {
        let stack = stack(script);
        let files = [Some(stack.text), stack.latin.map(|(regular, _)| regular)];
        files.into_iter().flatten().filter_map(|file| charmaps.get(file)).collect::<Vec<_>>()
    };
    let own = script(edition.locale.script);
    let mut check = |text: &Text| {
        let other = text.fallback.as_ref().map(|locale| script(locale.script));
        let faces = other.as_ref().unwrap_or(&own);
        if let Some((_, cluster)) = uncovered(&text.plain(), faces).first() {
            diagnostics.push(report(cluster, edition, &text.span));
        }
    };
    for page in edition.pages.values() {
        check(&page.title);
        check(&page.description);
        for section in &page.sections {
            check(&section.heading);
            for block in &section.blocks {
                block.each(&mut check);
            }
        }
        for Footnote { blocks, .. } in &page.footnotes {
            for block in blocks {
                block.each(&mut check);
            }
        }
    }
    for (message, fallback) in edition.words.messages.values() {
        let other = fallback.as_ref().map(|locale| script(locale.script));
        let faces = other.as_ref().unwrap_or(&own);
        if let Some((_, cluster)) = uncovered(&message.text, faces).first() {
            diagnostics.push(report(cluster, edition, &message.value_span));
        }
    }
}

fn report(cluster: &str, edition: &Edition, span: &Span) -> Diagnostic {
    let codes: Vec<String> = cluster.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    Diagnostic::new(
        Code::FontCoverage,
        format!(
            "no font for `{1}` has the character `{cluster}` ({0})",
            codes.join(" "),
            edition.locale.tag
        ),
    )
    .at(span.clone(), "in this text")
    .help("replace the character, or add a font that has it to the `fonts` folder of the theme")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_are_covered_by_one_face_or_not_at_all() {
        let latin: BTreeSet<u32> = "aw \u{302}".chars().map(u32::from).collect();
        let gurmukhi: BTreeSet<u32> = "ਘਬ".chars().map(u32::from).collect();
        assert!(uncovered("ŵ a", &[&latin]).is_empty());
        assert_eq!(uncovered("a ਘ→", &[&latin, &gurmukhi]), [(5, "→")]);
        assert_eq!(uncovered("ਘ\u{302}", &[&latin, &gurmukhi]).len(), 1);
        assert!(uncovered("a\u{2066}w\u{2069}", &[&latin]).is_empty());
    }
}

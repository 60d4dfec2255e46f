//! The press files that come with this program: what they draw is known.

/// Names the press files of the national theme with their bytes.
macro_rules! press {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_bytes!(concat!("../../themes/national/press/", $path)))),*]
    };
}

const BUILT_IN: &[(&str, &[u8])] = press![
    "advice.typ",
    "banner.typ",
    "bilingual.typ",
    "campaign.typ",
    "card.typ",
    "examples.typ",
    "fill-in.typ",
    "fit.typ",
    "handout.typ",
    "headline.typ",
    "ink.typ",
    "kit.typ",
    "leaflet.typ",
    "lens.typ",
    "main.typ",
    "marks.typ",
    "parts.typ",
    "pictograms.typ",
    "poster.typ",
    "sheet.typ",
    "tear-off.typ",
    "text.typ",
    "wallet.typ",
    "wordless.typ",
];

/// What a press file of this program says.
pub(super) fn built_in(path: &str) -> Option<&'static [u8]> {
    BUILT_IN.iter().find(|(known, _)| *known == path).map(|(_, text)| *text)
}

/// Whether a press file is one of this program, byte for byte and under its own name.
pub(super) fn is_built_in(path: &str, bytes: &[u8]) -> bool {
    built_in(path).is_some_and(|text| text == bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test of what the program carries")]
    fn every_press_file_of_the_national_theme_is_built_in() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/national/press");
        let files: Vec<_> = walkdir::WalkDir::new(&folder)
            .into_iter()
            .flatten()
            .filter(|entry| entry.file_type().is_file())
            .collect();
        assert_eq!(files.len(), BUILT_IN.len());
        for file in files {
            let path = file.path().strip_prefix(&folder).expect("a file of the folder");
            let bytes = std::fs::read(file.path()).expect("a file");
            assert!(is_built_in(&path.to_string_lossy(), &bytes), "{}", path.display());
        }
    }
}

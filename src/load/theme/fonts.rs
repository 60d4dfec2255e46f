//! Which fonts a theme may bring: a font can draw a 9 where a 1 is written, and no reader of text
//! would notice.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Layered, Permissions, sha256};

/// The fonts that Handbill brings, as `b3sum` lists them: they are hashed at each load of a theme,
/// and BLAKE3 takes less time than the SHA-256 that campaigns allow other fonts by.
const KNOWN: &str = include_str!("known_fonts.txt");

/// Reports fonts that are neither Handbill's own nor allowed by the campaign.
pub(super) fn check(fonts: &Layered, permissions: &Permissions, diagnostics: &mut Diagnostics) {
    let is_font = |name: &str| {
        let name = name.to_ascii_lowercase();
        [".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"].iter().any(|end| name.ends_with(end))
    };
    for (_, file) in fonts.iter().filter(|(name, _)| is_font(name)) {
        if is_known(&file.bytes) {
            continue;
        }
        let hash = format!("sha256-{}", sha256(&file.bytes));
        if permissions.fonts.contains(&hash) {
            continue;
        }
        diagnostics.push(
            Diagnostic::new(
                Code::ThemeUnknownFont,
                format!("the campaign does not allow the font `{}`", file.source),
            )
            .in_file(&file.source)
            .follows(&*file.source)
            .help(format!(
                "delete the file; or have the campaign team look at every figure in it, and write `fonts = [\"{hash}\"]` under `[themes]` in campaign/campaign.toml"
            )),
        );
    }
}

/// Whether these are the bytes of a font that Handbill brings.
fn is_known(bytes: &[u8]) -> bool {
    let hash = blake3::hash(bytes).to_hex();
    KNOWN.lines().any(|line| line.split(' ').next() == Some(hash.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test compares the list with the fonts")]
    fn the_fonts_of_the_base_theme_are_known() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/national/fonts");
        let mut names = Vec::new();
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".ttf") {
                let font = std::fs::read(entry.path()).expect("a font");
                assert!(is_known(&font), "{name} is not listed");
                assert!(KNOWN.contains(&format!("  {name}\n")), "{name} has another name");
                names.push(name);
            }
        }
        assert_eq!(names.len(), KNOWN.lines().count());
    }
}

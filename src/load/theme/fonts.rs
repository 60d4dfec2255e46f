//! Which fonts a theme may bring: a font can draw a 9 where a 1 is written, and no reader of text
//! would notice.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Layered, Permissions, sha256};

/// The fonts that Handbill brings, as `sha256sum` lists them.
const KNOWN: &str = include_str!("known_fonts.txt");

/// Reports fonts that are neither Handbill's own nor allowed by the campaign.
pub(super) fn check(fonts: &Layered, permissions: &Permissions, diagnostics: &mut Diagnostics) {
    let is_font = |name: &str| {
        let name = name.to_ascii_lowercase();
        [".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"].iter().any(|end| name.ends_with(end))
    };
    for (_, file) in fonts.iter().filter(|(name, _)| is_font(name)) {
        let digits = sha256(&file.bytes);
        let hash = format!("sha256-{digits}");
        let is_known = KNOWN.lines().any(|line| line.starts_with(&digits));
        if is_known || permissions.fonts.contains(&hash) {
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
                let hash = sha256(&std::fs::read(entry.path()).expect("a font"));
                assert!(KNOWN.contains(&format!("{hash}  {name}\n")), "{name} is not listed");
                names.push(name);
            }
        }
        assert_eq!(names.len(), KNOWN.lines().count());
    }
}

//! The fonts of a theme: whether they can be used, and which characters they have.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::fonts::{Charmaps, charmap, check_coverage, fault};
use crate::model::{Edition, Theme};
use crate::parallel::map;

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
pub(super) fn check_characters(
    editions: &[Arc<Edition>],
    charmaps: &Charmaps,
    diagnostics: &mut Diagnostics,
) {
    let found = map(editions, |edition| {
        let mut found = Diagnostics::new();
        check_coverage(edition, charmaps, &mut found);
        found
    });
    for found in found {
        diagnostics.append(found);
    }
}

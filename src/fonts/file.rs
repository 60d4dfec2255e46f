//! Whether a file is a font that can be set with.

use read_fonts::types::Tag;
use read_fonts::{FileRef, FontRef};
use skrifa::MetadataProvider as _;

/// What no text can be set without.
const TABLES: [&[u8; 4]; 6] = [b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name"];

/// What keeps a file from being used, as the end of a sentence about it; `None` for a font.
pub(crate) fn fault(bytes: &[u8]) -> Option<String> {
    match FileRef::new(bytes) {
        Ok(FileRef::Font(font)) => broken(&font, bytes.len()),
        Ok(FileRef::Collection(fonts)) => Some(format!(
            "is a collection of {}; a theme needs each font in a file of its own",
            if fonts.len() == 1 { "one font".to_owned() } else { format!("{} fonts", fonts.len()) }
        )),
        Err(_) => Some("is not a font".into()),
    }
}

fn broken(font: &FontRef<'_>, length: usize) -> Option<String> {
    let ends = font.table_directory().table_records().iter().map(|record| {
        let end = u64::from(record.offset()) + u64::from(record.length());
        usize::try_from(end).unwrap_or(usize::MAX)
    });
    let most = ends.max().unwrap_or_default();
    if most > length {
        return Some(format!("is incomplete: it has {length} of {most} bytes"));
    }
    let lacks = TABLES.iter().find(|tag| font.table_data(Tag::new(tag)).is_none());
    if let Some(tag) = lacks {
        return Some(format!("has no table `{}`", String::from_utf8_lossy(*tag)));
    }
    font.charmap().mappings().next().is_none().then(|| "has no characters".into())
}

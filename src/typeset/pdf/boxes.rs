//! Tells a print shop how far the artwork reaches.

use lopdf::{Document, Object};

use super::numbers::{real, rectangle};

/// Adds the `BleedBox` to every page that has a `TrimBox`.
pub(super) fn add(document: &mut Document, bleed: f64) -> lopdf::Result<()> {
    if bleed == 0.0 {
        return Ok(());
    }
    let pages: Vec<_> = document.page_iter().collect();
    for id in pages {
        let page = document.get_dictionary(id)?;
        let edges = |key| page.get(key).ok().and_then(rectangle);
        let (Some(trim), Some(media)) = (edges(b"TrimBox"), edges(b"MediaBox")) else { continue };
        let [left, lower, right, upper] = trim;
        let [media_left, media_lower, media_right, media_upper] = media;
        let bled = [
            (left - bleed).max(media_left),
            (lower - bleed).max(media_lower),
            (right + bleed).min(media_right),
            (upper + bleed).min(media_upper),
        ];
        let array = Object::Array(bled.into_iter().map(real).collect());
        document.get_dictionary_mut(id)?.set("BleedBox", array);
    }
    Ok(())
}

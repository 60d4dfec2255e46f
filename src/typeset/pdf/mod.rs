//! What a PDF from Typst still lacks: boxes for the print shop, letters that readers get, and
//! what a screen reader says.
//!
//! Takes the bytes of a PDF and gives those of another, the same each time. It changes nothing
//! that is seen.

mod boxes;
mod content;
mod glyphs;
mod joiners;
mod numbers;
mod speak;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::BTreeSet;

use lopdf::{Document, SaveOptions};

/// What is to be done to a PDF.
pub(super) struct Finish<'f> {
    /// PostScript names of the fonts whose glyphs become shapes, since they are no letters.
    pub(super) drawn: &'f BTreeSet<String>,
    /// Points of artwork beyond the edge of the cut sheet.
    pub(super) bleed: f64,
    /// The texts that headings and paragraphs are made from, as they are said.
    pub(super) said: &'f [String],
}

/// Finishes a PDF.
///
/// # Errors
///
/// When it cannot be read or written, or is not built as Typst builds them.
pub(super) fn finish(bytes: &[u8], work: &Finish<'_>) -> lopdf::Result<Vec<u8>> {
    let mut document = Document::load_mem(bytes)?;
    boxes::add(&mut document, work.bleed)?;
    let pages = content::rewrite(&mut document, work.drawn)?;
    tree::forget(&mut document, &pages)?;
    speak::add(&mut document, &pages, work.said)?;
    joiners::remove(&mut document);
    document.prune_objects();
    document.renumber_objects();
    let mut finished = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(9)
        .build();
    document.save_with_options(&mut finished, options)?;
    Ok(finished)
}

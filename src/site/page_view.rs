//! What a page says of itself: its title, day, state and notes.

use serde::Serialize;

use super::context::SiteContext;
use super::notices::{held, withdrawn};
use crate::fluent::Argument;
use crate::model::{Page, Reviewed, Text};

/// What a page says of itself.
#[derive(Serialize)]
pub(super) struct PageView {
    id: String,
    layout: &'static str,
    title: String,
    pub(super) draft: bool,
    pub(super) fallback: bool,
    posted: String,
    date: String,
    footnotes: String,
    /// The word that stands across a page that is not final; empty for others.
    pub(super) mark: String,
    /// Why the page is not to be passed on; empty when it may be.
    pub(super) held: String,
    /// What stands in the place of a page that has been taken back; empty for others.
    pub(super) withdrawn: String,
}

/// What a page says of itself.
pub(super) fn page_view(site: &SiteContext<'_>, page: &Page<Text>, footnotes: String) -> PageView {
    let date = page.date.map(|date| site.localizer.date(date)).unwrap_or_default();
    PageView {
        id: page.id.to_string(),
        layout: page.layout.name(),
        title: page.title.plain(),
        draft: site.edition.reviewed == Reviewed::Draft,
        fallback: has_fallback(page),
        posted: page
            .date
            .map(|date| {
                let shown = Argument::Text(site.localizer.date(date));
                site.word_with("posted-on", &[("date", shown)])
            })
            .unwrap_or_default(),
        date: if date.is_empty() {
            date
        } else {
            page.date.map(|d| d.to_string()).unwrap_or_default()
        },
        footnotes,
        mark: site
            .edition
            .watermark(page.release.state)
            .map(|mark| site.word(mark.word()))
            .unwrap_or_default(),
        held: held(site, page),
        withdrawn: withdrawn(site, page),
    }
}

fn has_fallback(page: &Page<Text>) -> bool {
    let mut found = false;
    for section in &page.sections {
        let mut look = |text: &Text| found |= text.fallback.is_some();
        look(&section.heading);
        section.blocks.iter().for_each(|block| block.each(&mut look));
    }
    found
}

//! Transcripts to cues.

use crate::model::{Block, Definition, Page, Role, Text, TimeRange};

/// What is said or heard in a stretch of a film.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    /// When.
    pub time: TimeRange,
    /// What, a line for each paragraph.
    pub lines: Vec<String>,
}

/// The cues of a page's transcript: the entries of its definition lists whose name is a time.
/// Empty for a transcript without times.
pub(crate) fn cues(page: &Page<Text>) -> Vec<Cue> {
    let cue = |entry: &Definition<Text>| {
        let time = TimeRange::parse(&entry.term.plain())?;
        let mut lines = Vec::new();
        for block in &entry.details {
            block.each(&mut |text| lines.push(text.plain()));
        }
        Some(Cue { time, lines })
    };
    blocks(page)
        .filter_map(|block| match block {
            Block::Definitions(entries) => Some(entries),
            _ => None,
        })
        .flatten()
        .filter_map(cue)
        .collect()
}

/// The words of a page's transcript in order, without times; `None` when some of them are in
/// another language.
pub(crate) fn transcript(page: &Page<Text>) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut mixed = false;
    for block in blocks(page) {
        block.each(&mut |text| {
            mixed |= text.fallback.is_some();
            let text = text.plain();
            if TimeRange::parse(&text).is_none() {
                words.push(text);
            }
        });
    }
    (!mixed).then_some(words)
}

/// Whether a page has a film whose transcript tells times and is in the language of the edition.
pub(crate) fn has_words(page: &Page<Text>) -> bool {
    !cues(page).is_empty() && transcript(page).is_some()
}

fn blocks(page: &Page<Text>) -> impl Iterator<Item = &Block<Text>> {
    let transcripts = page.sections.iter().filter(|section| section.has_role(Role::Transcript));
    transcripts.flat_map(|section| &section.blocks)
}

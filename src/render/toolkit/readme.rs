//! The texts of a pack: how to use it, and the words to post.

use crate::model::{Block, Definition, Edition, ListKind, Text};
use crate::render::page::{Download, DownloadKind};
use crate::resolve::Speaker;

/// How to use the pack, in its language: the sections of the toolkit page, and those of the press
/// fragment that have a body.
pub fn readme(edition: &Edition) -> String {
    let mut text = format!("{}\n", edition.brand.name);
    for page in [edition.pages.get("toolkit"), edition.pages.get("press")].into_iter().flatten() {
        for section in page.sections.iter().filter(|section| !section.blocks.is_empty()) {
            text.push_str(&format!("\n{}\n\n", section.heading.plain()));
            for block in &section.blocks {
                push_block(block, &mut text);
            }
        }
    }
    let speaker = Speaker::new(edition);
    if edition.reviewed == crate::model::Reviewed::Draft
        && let Some(notice) =
            speaker.and_then(|s| s.word("draft-notice", &std::collections::BTreeMap::new()).ok())
    {
        text.push_str(&format!("\n{notice}\n"));
    }
    text
}

fn push_block(block: &Block<Text>, text: &mut String) {
    match block {
        Block::Paragraph(words) | Block::Text(words) => {
            text.push_str(&format!("{}\n", words.plain()));
        }
        Block::List { kind, items } => {
            for (index, item) in items.iter().enumerate() {
                match kind {
                    ListKind::Bullet => text.push_str("- "),
                    ListKind::Ordered(first) => {
                        text.push_str(&format!("{}. ", first + index as u64));
                    }
                }
                for block in item {
                    push_block(block, text);
                }
            }
        }
        Block::Quote(inner) | Block::Alert { blocks: inner, .. } => {
            for block in inner {
                push_block(block, text);
            }
        }
        Block::Definitions(entries) => {
            for Definition { term, details } in entries {
                text.push_str(&format!("{}\n", term.plain()));
                for block in details {
                    push_block(block, text);
                }
            }
        }
        Block::Table(_) | Block::Image { .. } | Block::Code(_) | Block::Rule => {}
    }
}

/// For each file: its name, what it says, and for cards the words to post with it.
pub fn words_file(edition: &Edition, files: &[(String, &Download)]) -> String {
    let none = std::collections::BTreeMap::new();
    let word = |id: &str| {
        Speaker::new(edition).and_then(|speaker| speaker.word(id, &none).ok()).unwrap_or_default()
    };
    let (caption, alt) = (word("caption"), word("alt-text"));
    let mut text = String::new();
    for (name, file) in files {
        text.push_str(&format!("{name}\n"));
        if file.kind == DownloadKind::Card {
            text.push_str(&format!("{caption}: {}\n", file.caption));
        }
        text.push_str(&format!("{alt}: {}\n\n", file.alt));
    }
    text
}

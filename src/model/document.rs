//! A Markdown page as our own tree.
//!
//! The tree is generic over what stands for a text: [`SegmentId`](super::SegmentId) in the
//! campaign as written, [`Text`](super::Text) in an edition.

use super::{Block, Date, Name, PageId, Release, Role, SectionId};
use crate::diag::{SourcePath, Span};

/// Who wrote a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The campaign.
    Campaign,
    /// The theme with this name: a force's local text.
    Theme(String),
}

/// What a page is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// The start page.
    Home,
    /// What to do now.
    Help,
    /// Reading.
    Article,
    /// Figures with their sources.
    Facts,
    /// A film and its transcript.
    Film,
    /// An archived release.
    News,
    /// Posters, cards and their words.
    Toolkit,
    /// Who is behind it, privacy, accessibility, languages.
    About,
    /// Every page and heading, to be searched.
    Find,
    /// Every block in the language, for makers of themes; no file asks for it.
    Style,
    /// No page of its own: text for posters, cards and slots.
    Fragment,
}

impl Layout {
    /// Every layout that a file can ask for.
    pub const ALL: [Self; 10] = [
        Self::Home,
        Self::Help,
        Self::Article,
        Self::Facts,
        Self::Film,
        Self::News,
        Self::Toolkit,
        Self::About,
        Self::Find,
        Self::Fragment,
    ];

    /// The value of `layout` in front matter, and the name of the template.
    pub fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Help => "help",
            Self::Article => "article",
            Self::Facts => "facts",
            Self::Film => "film",
            Self::News => "news",
            Self::Toolkit => "toolkit",
            Self::About => "about",
            Self::Find => "find",
            Self::Style => "style",
            Self::Fragment => "fragment",
        }
    }

    /// The layout with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.name() == name)
    }
}

/// A page.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// Its id.
    pub id: PageId,
    /// The Markdown file.
    pub file: SourcePath,
    /// Who wrote it.
    pub origin: Origin,
    /// What it is made of.
    pub layout: Layout,
    /// The short title, for menus and `<title>`.
    pub title: T,
    /// One sentence for search engines and social media.
    pub description: T,
    /// The day of a news page.
    pub date: Option<Date>,
    /// Whether it may go out; never more than its campaign may.
    pub release: Release,
    /// The day by which the page is to be checked again, and where it is written; else the
    /// campaign's.
    pub review_by: Option<(Date, Span)>,
    /// Its sections in order; the first holds the h1.
    pub sections: Vec<Section<T>>,
    /// Its footnotes in order of reference.
    pub footnotes: Vec<Footnote<T>>,
}

/// A heading and what follows until the next heading.
#[derive(Clone, Debug)]
pub struct Section<T> {
    /// The id of the heading; an h1 may have none.
    pub id: Option<SectionId>,
    /// 1 to 6.
    pub level: u8,
    /// What the section is for.
    pub roles: Vec<Role>,
    /// The name of the picture that says the same without words.
    pub pictogram: Option<String>,
    /// The words of the heading.
    pub heading: T,
    /// What follows.
    pub blocks: Vec<Block<T>>,
    /// Where the heading stands.
    pub span: Span,
}

impl<T> Section<T> {
    /// Whether the section has this role.
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The section with other texts; `None` without its heading.
    pub fn try_map<U>(&self, text: &mut impl FnMut(&T) -> Option<U>) -> Option<Section<U>> {
        Some(Section {
            id: self.id.clone(),
            level: self.level,
            roles: self.roles.clone(),
            pictogram: self.pictogram.clone(),
            heading: text(&self.heading)?,
            blocks: Block::try_map_all(&self.blocks, text),
            span: self.span.clone(),
        })
    }

    /// Its heading, then each text of its blocks.
    pub fn texts(&self) -> Vec<&T> {
        let mut texts = vec![&self.heading];
        self.blocks.iter().for_each(|block| block.each(&mut |text| texts.push(text)));
        texts
    }

    /// The first text of each bullet of its first list.
    pub fn bullets(&self) -> Vec<&T> {
        let list = self.blocks.iter().find_map(|block| match block {
            Block::List { items, .. } => Some(items),
            _ => None,
        });
        list.into_iter().flatten().filter_map(|item| item.iter().find_map(Block::words)).collect()
    }
}

impl<T> Page<T> {
    /// Every text: title, description, those of the sections, those of the footnotes.
    pub fn texts(&self) -> Vec<&T> {
        let mut texts = vec![&self.title, &self.description];
        texts.extend(self.sections.iter().flat_map(Section::texts));
        let notes = self.footnotes.iter().flat_map(|note| &note.blocks);
        notes.for_each(|block| block.each(&mut |text| texts.push(text)));
        texts
    }
}

/// The text of a footnote.
#[derive(Clone, Debug)]
pub struct Footnote<T> {
    /// The name in `[^name]`.
    pub label: Name,
    /// Its text.
    pub blocks: Vec<Block<T>>,
}

impl<T> Footnote<T> {
    /// The footnote with other texts; without any it is empty.
    pub fn try_map<U>(&self, text: &mut impl FnMut(&T) -> Option<U>) -> Footnote<U> {
        Footnote { label: self.label.clone(), blocks: Block::try_map_all(&self.blocks, text) }
    }
}

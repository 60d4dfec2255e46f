//! Text within a block to HTML.

use std::collections::BTreeMap;

use super::context::SiteContext;
use super::escape::{attribute, escape, push_kept};
use crate::model::{
    Direction, Edition, Inline, LinkTarget, Locale, Name, OutputPath, Phone, Text, is_figure,
};
use crate::routes;

/// Walks the texts of one page.
pub(super) struct Walk<'e> {
    pub(super) edition: &'e Edition,
    site: &'e SiteContext<'e>,
    /// Where the page lies.
    pub(super) path: &'e OutputPath,
    /// Footnotes in the order of their first reference, with the number of references so far.
    pub(super) notes: BTreeMap<Name, Note>,
    /// Whether the page shows its footnotes; else marks lead nowhere and are left out.
    with_notes: bool,
}

/// A footnote that has been referred to.
pub(super) struct Note {
    pub(super) number: usize,
    pub(super) references: usize,
}

/// ` lang="…" dir="…"` of a text in another language than the page's; empty otherwise.
pub(super) fn language(fallback: Option<&Locale>) -> String {
    fallback.map_or_else(String::new, |locale| {
        format!(" lang=\"{}\" dir=\"{}\"", locale.tag, locale.direction.attribute())
    })
}

impl<'e> Walk<'e> {
    pub(super) fn new(site: &'e SiteContext<'_>, path: &'e OutputPath) -> Self {
        Self { edition: site.edition, site, path, notes: BTreeMap::new(), with_notes: true }
    }

    /// A walk over texts of other pages, whose footnotes stand there.
    pub(super) fn without_notes(site: &'e SiteContext<'_>, path: &'e OutputPath) -> Self {
        Self { with_notes: false, ..Self::new(site, path) }
    }

    /// A text inside `<tag>`, marked when it is in another language.
    pub(super) fn element(&mut self, tag: &str, text: &Text) -> String {
        let marked = language(text.fallback.as_deref());
        format!("<{tag}{marked}>{}</{tag}>", self.text(text))
    }

    /// The inside of a text.
    pub(super) fn text(&mut self, text: &Text) -> String {
        let direction = text.fallback.as_ref().unwrap_or(&self.edition.locale).direction;
        let mut html = String::new();
        self.push(&text.inlines, direction, false, &mut html);
        html
    }

    /// The inside of a text that stands in a link or button: without links of its own.
    pub(super) fn label(&mut self, text: &Text) -> String {
        let direction = text.fallback.as_ref().unwrap_or(&self.edition.locale).direction;
        let mut html = String::new();
        self.push(&text.inlines, direction, true, &mut html);
        html
    }

    fn push(&mut self, inlines: &[Inline], direction: Direction, linked: bool, html: &mut String) {
        let mut figure = None;
        for inline in inlines {
            let start = html.len();
            match inline {
                Inline::Text(words) => push_kept(words, figure, html),
                Inline::Emphasis(content) => {
                    self.wrap("em", content, direction, linked, html);
                }
                Inline::Strong(content) if direction == Direction::Rtl && is_figure(content) => {
                    html.push_str("<strong><bdi dir=\"ltr\">");
                    for inline in content {
                        if let Inline::Text(words) | Inline::Value { shown: words, .. } = inline {
                            html.push_str(&escape(words));
                        }
                    }
                    html.push_str("</bdi></strong>");
                }
                Inline::Strong(content) => self.wrap("strong", content, direction, linked, html),
                Inline::Code(content) => {
                    html.push_str("<code dir=\"ltr\">");
                    self.push(content, Direction::Ltr, linked, html);
                    html.push_str("</code>");
                }
                Inline::Link { content, .. } if linked => self.push(content, direction, true, html),
                Inline::Link { target: LinkTarget::Download(file), content } => {
                    let found = self.site.downloads.find(file, &self.edition.locale);
                    if let Some((path, _)) = found {
                        let address = self.path.relative(path);
                        html.push_str(&format!("<a href=\"{}\" download>", attribute(&address)));
                    }
                    self.push(content, direction, true, html);
                    if let Some((path, bytes)) = found {
                        html.push_str("</a> ");
                        html.push_str(&self.weight(path, bytes));
                    }
                }
                Inline::Link { target, content } => {
                    html.push_str(&self.link_start(target));
                    self.push(content, direction, true, html);
                    html.push_str("</a>");
                }
                Inline::Break => html.push_str("<br>"),
                Inline::Value { shown, .. } if direction == Direction::Rtl => {
                    html.push_str("<bdi>");
                    html.push_str(&escape(shown));
                    html.push_str("</bdi>");
                }
                Inline::Value { shown, .. } => push_kept(shown, figure, html),
                Inline::Phone(phone) => html.push_str(&phone_html(phone, linked)),
                // Neither a link nor a second place of the same text can hold a mark.
                Inline::Note(_) if linked || !self.with_notes => {}
                Inline::Note(label) => html.push_str(&self.reference(label)),
            }
            figure = is_figure(std::slice::from_ref(inline)).then_some(start);
        }
    }

    fn wrap(
        &mut self,
        tag: &str,
        content: &[Inline],
        direction: Direction,
        linked: bool,
        html: &mut String,
    ) {
        html.push_str(&format!("<{tag}>"));
        self.push(content, direction, linked, html);
        html.push_str(&format!("</{tag}>"));
    }

    /// Kind and size of a file to download.
    fn weight(&self, path: &OutputPath, bytes: usize) -> String {
        let kind = path.as_str().rsplit('.').next().unwrap_or_default().to_ascii_uppercase();
        let size = escape(&self.site.file_size(bytes));
        format!("<small class=\"file\"><bdi>{kind}</bdi>, <bdi>{size}</bdi></small>")
    }

    fn link_start(&self, target: &LinkTarget) -> String {
        match target {
            LinkTarget::Page { page, section } => {
                let path = routes::page(&self.edition.locale, page);
                let anchor = section.as_ref().map(|id| format!("#{id}")).unwrap_or_default();
                let address = if path == *self.path && section.is_some() {
                    anchor
                } else {
                    format!("{}{anchor}", self.site.link(self.path, &path))
                };
                format!("<a href=\"{}\">", attribute(&address))
            }
            LinkTarget::Address(url) if url.starts_with("https:") => {
                format!("<a href=\"{}\" rel=\"noreferrer\">", attribute(url))
            }
            LinkTarget::Address(url) => format!("<a href=\"{}\">", attribute(url)),
            LinkTarget::Named(_) | LinkTarget::Download(_) => "<a>".to_owned(),
        }
    }

    /// A mark. Its id has underscores, which ids of headings never have.
    fn reference(&mut self, label: &Name) -> String {
        let next = self.notes.len() + 1;
        let note = self.notes.entry(label.clone()).or_insert(Note { number: next, references: 0 });
        note.references += 1;
        let id = if note.references == 1 {
            format!("ref_{label}")
        } else {
            format!("ref_{label}_{}", note.references)
        };
        format!("<sup><a id=\"{id}\" href=\"#note_{label}\">{}</a></sup>", note.number)
    }
}

/// A number to call: ASCII digits, left to right in every language, to be tapped.
pub(super) fn phone_html(phone: &Phone, linked: bool) -> String {
    let number = escape(&phone.number);
    if linked {
        format!("<bdi dir=\"ltr\">{number}</bdi>")
    } else {
        format!("<a class=\"tel\" href=\"tel:{}\"><bdi dir=\"ltr\">{number}</bdi></a>", phone.tel())
    }
}

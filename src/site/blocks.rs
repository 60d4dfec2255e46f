//! Blocks to HTML.

use super::context::SiteContext;
use super::escape::{attribute, escape};
use super::inlines::{Walk, language};
use crate::fluent::Argument;
use crate::model::{
    AlertKind, Alignment, Block, Definition, Footnote, ListKind, Name, Table, Text,
};

impl Walk<'_> {
    /// Blocks one after the other. `heading` names the section, for tables without a caption.
    pub(super) fn blocks(
        &mut self,
        blocks: &[Block<Text>],
        heading: &str,
        site: &SiteContext<'_>,
    ) -> String {
        blocks.iter().map(|block| self.block(block, heading, site)).collect()
    }

    fn block(&mut self, block: &Block<Text>, heading: &str, site: &SiteContext<'_>) -> String {
        match block {
            Block::Paragraph(text) => self.element("p", text),
            Block::Text(text) => match text.fallback {
                Some(_) => self.element("span", text),
                None => self.text(text),
            },
            Block::List { kind, items } => self.list(*kind, items, heading, site),
            Block::Quote(inner) => {
                format!("<blockquote>{}</blockquote>", self.blocks(inner, heading, site))
            }
            Block::Alert { kind, blocks } => {
                let inner = self.blocks(blocks, heading, site);
                alert(*kind, &inner, site)
            }
            Block::Table(table) => self.table(table, heading),
            Block::Image { path, alt, caption } => self.image(path, alt, caption.as_ref(), site),
            Block::Definitions(entries) => self.definitions(entries, heading, site),
            Block::Code(code) => format!("<pre dir=\"ltr\"><code>{}</code></pre>", escape(code)),
            Block::Rule => "<hr>".to_owned(),
        }
    }

    fn list(
        &mut self,
        kind: ListKind,
        items: &[Vec<Block<Text>>],
        heading: &str,
        site: &SiteContext<'_>,
    ) -> String {
        let (tag, start) = match kind {
            ListKind::Bullet => ("ul", String::new()),
            ListKind::Ordered(1) => ("ol", String::new()),
            ListKind::Ordered(first) => ("ol", format!(" start=\"{first}\"")),
        };
        let mut html = format!("<{tag}{start}>");
        for item in items {
            match item.as_slice() {
                [Block::Text(text)] => html.push_str(&self.element("li", text)),
                blocks => {
                    html.push_str("<li>");
                    html.push_str(&self.blocks(blocks, heading, site));
                    html.push_str("</li>");
                }
            }
        }
        html.push_str(&format!("</{tag}>"));
        html
    }

    /// A table: the first column names the row.
    pub(super) fn table(&mut self, table: &Table<Text>, heading: &str) -> String {
        let mut html = format!(
            "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"{0}\"><table><caption class=\"unseen\">{1}</caption><thead><tr>",
            attribute(heading),
            escape(heading),
        );
        for (index, cell) in table.head.iter().enumerate() {
            html.push_str(&self.cell(
                "th",
                " scope=\"col\"",
                alignment(table, index),
                cell.as_ref(),
            ));
        }
        html.push_str("</tr></thead><tbody>");
        for row in &table.rows {
            html.push_str("<tr>");
            for (index, cell) in row.iter().enumerate() {
                let (tag, scope) = if index == 0 { ("th", " scope=\"row\"") } else { ("td", "") };
                html.push_str(&self.cell(tag, scope, alignment(table, index), cell.as_ref()));
            }
            html.push_str("</tr>");
        }
        html.push_str("</tbody></table></div>");
        html
    }

    fn cell(&mut self, tag: &str, scope: &str, class: &str, cell: Option<&Text>) -> String {
        let Some(text) = cell else { return format!("<td{class}></td>") };
        let marked = language(text.fallback.as_deref());
        format!("<{tag}{scope}{class}{marked}>{}</{tag}>", self.text(text))
    }

    fn definitions(
        &mut self,
        entries: &[Definition<Text>],
        heading: &str,
        site: &SiteContext<'_>,
    ) -> String {
        let mut html = "<dl>".to_owned();
        for Definition { term, details } in entries {
            html.push_str("<div>");
            html.push_str(&self.element("dt", term));
            match details.as_slice() {
                [Block::Text(text)] => html.push_str(&self.element("dd", text)),
                blocks => {
                    html.push_str(&format!("<dd>{}</dd>", self.blocks(blocks, heading, site)));
                }
            }
            html.push_str("</div>");
        }
        html.push_str("</dl>");
        html
    }

    fn image(
        &mut self,
        path: &str,
        alt: &Text,
        caption: Option<&Text>,
        site: &SiteContext<'_>,
    ) -> String {
        let Some(picture) = site.assets.media.get(path) else { return String::new() };
        let marked = language(alt.fallback.as_deref());
        format!(
            "<figure><img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\"{marked}>{}</figure>",
            self.path.relative(&picture.path),
            attribute(&alt.plain()),
            picture.width,
            picture.height,
            self.figcaption(caption, picture.credit.as_deref(), site),
        )
    }

    /// What stands under an image: what its author says of it, and who made it.
    fn figcaption(
        &mut self,
        caption: Option<&Text>,
        credit: Option<&str>,
        site: &SiteContext<'_>,
    ) -> String {
        let caption = caption.map(|text| self.element("span", text)).unwrap_or_default();
        let credit = credit.map_or_else(String::new, |name| {
            let name = Argument::Text(format!("\u{2068}{name}\u{2069}"));
            let words = site.word_with("image-credit", &[("name", name)]);
            format!("<small>{}</small>", escape(&words))
        });
        if caption.is_empty() && credit.is_empty() {
            return String::new();
        }
        format!("<figcaption>{caption} {credit}</figcaption>")
    }

    /// The texts of the footnotes, in the order of their references.
    pub(super) fn footnotes(
        &mut self,
        footnotes: &[Footnote<Text>],
        site: &SiteContext<'_>,
    ) -> String {
        let mut order: Vec<(usize, usize, Name)> = self
            .notes
            .iter()
            .map(|(label, note)| (note.number, note.references, label.clone()))
            .collect();
        order.sort();
        let mut html = String::new();
        for (_, references, label) in order {
            let Some(note) = footnotes.iter().find(|note| note.label == label) else { continue };
            html.push_str(&format!(
                "<li id=\"note_{label}\">{}",
                self.blocks(&note.blocks, "", site)
            ));
            for reference in 1..=references {
                let target = if reference == 1 { String::new() } else { format!("_{reference}") };
                html.push_str(&format!(
                    " <a class=\"back\" href=\"#ref_{label}{target}\" aria-label=\"{}\">{}</a>",
                    attribute(&site.word("footnote-back")),
                    BACK
                ));
            }
            html.push_str("</li>");
        }
        html
    }
}

/// An arrow that turns back; mirrored by the stylesheet for scripts that run right to left.
const BACK: &str = "<svg class=\"turn\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path d=\"M6 3 2 7l4 4M2 7h8a4 4 0 0 1 0 8H8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/></svg>";

fn alignment(table: &Table<Text>, column: usize) -> &'static str {
    match table.alignments.get(column) {
        Some(Alignment::Center) => " class=\"center\"",
        Some(Alignment::End) => " class=\"end\"",
        Some(Alignment::Start) | None => "",
    }
}

fn alert(kind: AlertKind, inner: &str, site: &SiteContext<'_>) -> String {
    let name = kind.name();
    let label = site.word(&format!("alert-{name}"));
    format!(
        "<aside class=\"alert {name}\" role=\"note\"><p class=\"alert-label\">{}</p>{inner}</aside>",
        escape(&label)
    )
}

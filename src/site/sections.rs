//! Sections as templates place them.

use serde::Serialize;

use super::chart::chart;
use super::context::SiteContext;
use super::escape::{attribute, escape};
use super::inlines::{Walk, language};
use super::sources::sources;
use crate::model::{Block, Inline, LinkTarget, Role, Section, Text};

/// A section, rendered.
#[derive(Clone, Debug, Serialize)]
pub(super) struct SectionView {
    /// The id of the heading; empty for an h1 without one.
    pub(super) id: String,
    /// 1 to 6.
    pub(super) level: u8,
    /// The names of its roles.
    pub(super) roles: Vec<&'static str>,
    /// The inside of the heading.
    pub(super) heading: String,
    /// The words of the heading alone, escaped: for names of links and controls.
    pub(super) name: String,
    /// ` lang="…" dir="…"` of the heading, or nothing.
    pub(super) heading_lang: String,
    /// The first paragraph, as an element; empty without one.
    pub(super) lead: String,
    /// Everything below the heading.
    pub(super) body: String,
    /// The bars of a chart; empty for other sections.
    pub(super) chart: String,
    /// The section with its heading, as most pages show it.
    pub(super) html: String,
}

impl Walk<'_> {
    /// Renders a section.
    pub(super) fn section(
        &mut self,
        section: &Section<Text>,
        site: &SiteContext<'_>,
    ) -> SectionView {
        let plain = section.heading.plain();
        let heading = self.text(&section.heading);
        let heading_lang = language(section.heading.fallback.as_deref());
        let mut body = self.blocks(&section.blocks, &plain, site);
        if section.has_role(Role::Film) && leaves(&section.blocks) {
            let warning = escape(&site.word("film-leaves"));
            body.push_str(&format!("<p class=\"leaves\">{warning}</p>"));
        }
        let chart = self.figure(section, site);
        if section.has_role(Role::Figures) || section.has_role(Role::Chart) && chart.is_empty() {
            for line in sources(section, site) {
                body.push_str(&format!("<p class=\"source\">{line}</p>"));
            }
        }
        let mut view = SectionView {
            id: section.id.as_ref().map(ToString::to_string).unwrap_or_default(),
            level: section.level,
            roles: section.roles.iter().map(|role| role.name()).collect(),
            heading,
            name: attribute(&plain),
            heading_lang,
            lead: self.lead(section, site),
            body,
            chart,
            html: String::new(),
        };
        view.html = whole(&view, section);
        view
    }

    /// The bars of a chart with what they rest on; empty for other sections.
    fn figure(&mut self, section: &Section<Text>, site: &SiteContext<'_>) -> String {
        if !section.has_role(Role::Chart) {
            return String::new();
        }
        let bars = chart(section, self, site);
        if bars.is_empty() {
            return bars;
        }
        let lines: Vec<String> =
            sources(section, site).into_iter().map(|line| format!("<span>{line}</span>")).collect();
        format!(
            "<figure class=\"chart\">{bars}<figcaption>{}</figcaption></figure>",
            lines.join(" ")
        )
    }

    /// The first paragraph, for the places that show it without the rest, and so without marks.
    fn lead(&self, section: &Section<Text>, site: &SiteContext<'_>) -> String {
        let first = section.blocks.iter().find_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        });
        let mut walk = Walk::without_notes(site, self.path);
        first.map(|text| walk.element("p", text)).unwrap_or_default()
    }
}

/// Whether a link of these blocks leads to another site.
fn leaves(blocks: &[Block<Text>]) -> bool {
    fn found(inlines: &[Inline]) -> bool {
        inlines.iter().any(|inline| match inline {
            Inline::Link { target: LinkTarget::Address(url), .. } => url.starts_with("https:"),
            Inline::Emphasis(content) | Inline::Strong(content) => found(content),
            _ => false,
        })
    }
    let mut any = false;
    for block in blocks {
        block.each(&mut |text| any |= found(&text.inlines));
    }
    any
}

/// The section as most pages show it.
fn whole(view: &SectionView, section: &Section<Text>) -> String {
    let SectionView { id, level, heading, heading_lang, body, chart, .. } = view;
    let anchor = if id.is_empty() { String::new() } else { format!(" id=\"{id}\"") };
    let class = if view.roles.is_empty() {
        String::new()
    } else {
        format!(" class=\"{}\"", view.roles.join(" "))
    };
    let title = format!("<h{level}{heading_lang}>{heading}</h{level}>");
    if section.has_role(Role::Disclosure) {
        return format!(
            "<details{anchor}{class}><summary>{title}</summary><div class=\"inside\">{body}</div></details>"
        );
    }
    if section.has_role(Role::Quote) {
        return format!(
            "<section{anchor}{class}>{title}<div class=\"words\">{body}</div></section>"
        );
    }
    format!("<section{anchor}{class}>{title}{chart}{body}</section>")
}

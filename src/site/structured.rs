//! What a page is, for search engines: JSON-LD, with `<` escaped.

use serde_json::{Value, json};

use super::context::SiteContext;
use crate::model::{
    Block, CardFormat, Inline, Layout, LinkTarget, OutputPath, Page, PageId, Role, Section, Text,
    without_isolates,
};
use crate::routes;
use crate::toolkit::downloads::Download;

/// What previews say of a page as well.
pub(super) struct StructuredData<'t> {
    /// The page's title alone.
    pub(super) title: String,
    /// One sentence.
    pub(super) description: &'t str,
    /// The picture shown beside it.
    pub(super) card: Option<&'t Download>,
}

/// The data of a page: what it is, the way to it, its film.
pub(super) fn page(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    path: &OutputPath,
    structured: &StructuredData<'_>,
) -> String {
    let is_news = page.layout == Layout::News && !page.release.state.is_withdrawn();
    let mut nodes = vec![if is_news {
        news(site, page, path, structured)
    } else {
        let mut node = node("WebPage", site, path, structured);
        set(&mut node, "lastReviewed", json!(site.edition.identity.updated.to_string()));
        node
    }];
    if page.layout != Layout::Home && site.base_url.is_some() {
        nodes.push(breadcrumb(site, &structured.title, path));
    }
    nodes.extend(film(site, page, structured));
    written(&nodes)
}

/// The data of the page at the root: the site and who publishes it.
pub(super) fn site(site: &SiteContext<'_>, name: &str, description: &str) -> String {
    let edition = site.edition;
    let languages: Vec<&str> = edition.listed.iter().map(|locale| &*locale.tag).collect();
    let mut whole = json!({
        "@type": "WebSite",
        "name": name,
        "description": description,
        "inLanguage": languages,
        "publisher": organisation(site),
    });
    if let Some(base) = site.base_url {
        set(&mut whole, "url", json!(base));
    }
    written(&[organisation(site), whole])
}

fn written(nodes: &[Value]) -> String {
    // Nothing in it can end the element that it stands in.
    json!({ "@context": "https://schema.org", "@graph": nodes }).to_string().replace('<', "\\u003c")
}

fn set(node: &mut Value, key: &str, value: Value) {
    if let Some(entries) = node.as_object_mut() {
        entries.insert(key.to_owned(), value);
    }
}

fn organisation(site: &SiteContext<'_>) -> Value {
    let mut node = json!({ "@type": "Organization", "name": site.edition.brand.name });
    if let Some(base) = site.base_url {
        set(&mut node, "url", json!(base));
    }
    node
}

/// What every page says of itself.
fn node(
    kind: &str,
    site: &SiteContext<'_>,
    path: &OutputPath,
    structured: &StructuredData<'_>,
) -> Value {
    let mut node = json!({
        "@type": kind,
        "name": structured.title,
        "description": structured.description,
        "inLanguage": &*site.edition.locale.tag,
        "publisher": organisation(site),
    });
    let address = site.absolute(path);
    if !address.is_empty() {
        set(&mut node, "url", json!(address));
        if let Some(card) = structured.card {
            let (width, height) = CardFormat::Og.pixels();
            let picture = json!({
                "@type": "ImageObject",
                "url": site.absolute(&card.path),
                "width": pixels(width),
                "height": pixels(height),
            });
            set(&mut node, "image", picture);
        }
    }
    node
}

/// A length in pixels; a bare number would have no unit.
fn pixels(value: u32) -> Value {
    json!({ "@type": "QuantitativeValue", "value": value, "unitCode": "E37", "unitText": "px" })
}

fn news(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    path: &OutputPath,
    structured: &StructuredData<'_>,
) -> Value {
    let mut node = node("NewsArticle", site, path, structured);
    // The title is a word for menus; what the article says of itself stands in its h1.
    let headline = page.sections.first().map(|section| section.heading.plain());
    set(
        &mut node,
        "headline",
        json!(headline.map_or_else(|| structured.title.clone(), |h| without_isolates(&h))),
    );
    set(&mut node, "author", organisation(site));
    if let Some(date) = page.date {
        set(&mut node, "datePublished", json!(date.to_string()));
        set(&mut node, "dateModified", json!(date.max(site.edition.identity.updated).to_string()));
    }
    if let Some(address) = node.get("url").cloned() {
        set(&mut node, "mainEntityOfPage", json!({ "@type": "WebPage", "@id": address }));
    }
    node
}

/// The film that a page leads to, with its words.
fn film(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    structured: &StructuredData<'_>,
) -> Option<Value> {
    let is_shown =
        |section: &&Section<Text>| page.layout == Layout::Film || section.has_role(Role::Film);
    if page.layout == Layout::Style {
        return None;
    }
    let (section, address) = page
        .sections
        .iter()
        .filter(is_shown)
        .find_map(|section| Some((section, address(&section.blocks)?)))?;
    let mut node = json!({
        "@type": "VideoObject",
        "name": without_isolates(&section.heading.plain()),
        "description": structured.description,
        "inLanguage": &*site.edition.locale.tag,
        "url": address,
        "uploadDate": site.edition.identity.published.to_string(),
        "publisher": organisation(site),
    });
    if let Some(card) = structured.card.filter(|_| site.base_url.is_some()) {
        set(&mut node, "thumbnailUrl", json!(site.absolute(&card.path)));
    }
    let words: Vec<String> = page
        .sections
        .iter()
        .filter(|section| section.has_role(Role::Transcript))
        .flat_map(|section| plain(&section.blocks))
        .collect();
    if !words.is_empty() {
        set(&mut node, "transcript", json!(words.join("\n")));
    }
    Some(node)
}

fn plain(blocks: &[Block<Text>]) -> Vec<String> {
    let mut texts = Vec::new();
    for block in blocks {
        block.each(&mut |text| texts.push(without_isolates(&text.plain())));
    }
    texts
}

/// The first address of another site in these blocks.
fn address(blocks: &[Block<Text>]) -> Option<String> {
    fn found(inlines: &[Inline]) -> Option<&String> {
        inlines.iter().find_map(|inline| match inline {
            Inline::Link { target: LinkTarget::Address(url), .. } if url.starts_with("https:") => {
                Some(url)
            }
            Inline::Emphasis(content) | Inline::Strong(content) => found(content),
            _ => None,
        })
    }
    let mut first = None;
    for block in blocks {
        block.each(&mut |text| first = first.take().or_else(|| found(&text.inlines).cloned()));
    }
    first
}

fn breadcrumb(site: &SiteContext<'_>, title: &str, path: &OutputPath) -> Value {
    let start = site.absolute(&routes::page(&site.edition.locale, &PageId::from("home")));
    json!({
        "@type": "BreadcrumbList",
        "itemListElement": [
            { "@type": "ListItem", "position": 1, "name": site.word("site-name"), "item": start },
            { "@type": "ListItem", "position": 2, "name": title, "item": site.absolute(path) },
        ],
    })
}

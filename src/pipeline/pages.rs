//! The pages of all languages, and the pages and files at the root.

use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::cache::Cache;
use super::cache::cached;
use super::execute::in_parallel;
use super::progress::Progress;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Artifact, Edition, Fingerprint, Layout, MediaType, OutputPath, OutputTree, PageId,
};
use crate::routes;
use crate::site::{
    self, Assets, SiteContext, Templates, chooser, feed, minify, not_found, robots, sitemap,
};
use crate::toolkit::downloads::Downloads;

/// What pages are made with.
pub(super) struct Pages<'p> {
    pub(super) editions: &'p [Arc<Edition>],
    pub(super) assets: &'p Assets,
    /// One entry per edition.
    pub(super) downloads: &'p [Downloads],
    pub(super) templates: &'p Templates,
    pub(super) cache: &'p dyn Cache,
    pub(super) progress: &'p dyn Progress,
}

impl Pages<'_> {
    /// Renders everything and puts it into the tree.
    pub(super) fn render(&self, output: &mut OutputTree, diagnostics: &mut Diagnostics) {
        let jobs: Vec<(usize, PageId)> = self
            .editions
            .iter()
            .enumerate()
            .flat_map(|(index, edition)| {
                edition
                    .pages
                    .values()
                    .filter(|page| page.layout != Layout::Fragment)
                    .map(move |page| (index, page.id.clone()))
            })
            .collect();
        let name = |(index, page): &(usize, PageId)| {
            self.editions
                .get(*index)
                .map_or_else(String::new, |edition| routes::page(&edition.locale, page).to_string())
        };
        let sites: Vec<Option<SiteContext<'_>>> =
            (0..self.editions.len()).map(|index| self.site(index)).collect();
        let (pages, found) = in_parallel(&jobs, self.progress, name, |(index, id), found| {
            let site = sites.get(*index)?.as_ref()?;
            let page = site.edition.pages.get(id)?;
            let html = site::page(site, self.templates, page, found)?;
            let path = routes::page(&site.edition.locale, id);
            let small = self.minified(&path, &html, found);
            Some((path, small, Arc::clone(&site.edition.locale.tag)))
        });
        diagnostics.append(found);
        for (path, html, tag) in pages.into_iter().flatten() {
            put(path, html, MediaType::Html, Some(tag), output, diagnostics);
        }
        let sites: Vec<&SiteContext<'_>> = sites.iter().flatten().collect();
        self.root(&sites, output, diagnostics);
    }

    /// What the pages of one edition share.
    fn site(&self, index: usize) -> Option<SiteContext<'_>> {
        let edition = self.editions.get(index)?;
        SiteContext::new(edition, self.editions, self.assets, self.downloads.get(index)?)
    }

    /// A page made smaller, which takes longer than all else about it, so that it is remembered.
    fn minified(&self, path: &OutputPath, html: &str, diagnostics: &mut Diagnostics) -> Arc<[u8]> {
        let fingerprint = Fingerprint::of("page").add("html", html.as_bytes()).finish();
        let made = cached(self.cache, &fingerprint, diagnostics, |diagnostics| {
            let small = minify(html);
            if small.is_none() {
                diagnostics.push(
                    Diagnostic::new(Code::OutputMinify, format!("`{path}` was written without minifying"))
                        .help("report this as a bug, and attach the page: minifying would have removed a visible space"),
                );
            }
            small
        });
        made.unwrap_or_else(|| html.as_bytes().into())
    }

    fn root(
        &self,
        sites: &[&SiteContext<'_>],
        output: &mut OutputTree,
        diagnostics: &mut Diagnostics,
    ) {
        let root_pages = [
            (routes::chooser(), chooser(sites, self.templates, diagnostics)),
            (routes::not_found(), not_found(sites, self.templates, diagnostics)),
        ];
        for (path, html) in root_pages {
            if let Some(html) = html {
                let small = self.minified(&path, &html, diagnostics);
                put(path, small, MediaType::Html, None, output, diagnostics);
            }
        }
        for site in sites {
            if let Some(xml) = feed(site, self.templates, diagnostics) {
                let tag = Some(Arc::clone(&site.edition.locale.tag));
                put(
                    routes::feed(&site.edition.locale),
                    xml,
                    MediaType::Xml,
                    tag,
                    output,
                    diagnostics,
                );
            }
        }
        let Some(first) = sites.first() else { return };
        put(routes::root("robots.txt"), robots(first), MediaType::Text, None, output, diagnostics);
        if first.base_url.is_some() {
            if let Some(xml) = sitemap(sites, self.templates, diagnostics) {
                put(routes::root("sitemap.xml"), xml, MediaType::Xml, None, output, diagnostics);
            }
        } else {
            diagnostics.push(
                Diagnostic::new(Code::OutputBaseUrl, "the address of the site is not set")
                    .help("set `base_url` under `[campaign]` in campaign/campaign.toml, or pass `--base-url`: without it there are no canonical links, link previews, sitemap or QR codes"),
            );
        }
    }
}

/// Puts a file into the tree; two files of one path are reported.
pub(super) fn put(
    path: OutputPath,
    bytes: impl Into<Arc<[u8]>>,
    media: MediaType,
    locale: Option<Arc<str>>,
    output: &mut OutputTree,
    diagnostics: &mut Diagnostics,
) {
    let artifact = Artifact { locale, ..Artifact::new(media, bytes) };
    match output.0.entry(path) {
        Entry::Vacant(place) => {
            place.insert(artifact);
        }
        Entry::Occupied(place) => diagnostics.push(
            Diagnostic::new(
                Code::OutputCollision,
                format!("two files have the path `{}`", place.key()),
            )
            .help("rename one of the two pages, posters or cards"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_path_are_told() {
        let mut output = OutputTree::default();
        let mut diagnostics = Diagnostics::new();
        for text in ["سلام", "helo"] {
            let path = routes::root("ur");
            put(path, text.as_bytes(), MediaType::Html, None, &mut output, &mut diagnostics);
        }
        let codes: Vec<Code> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::OutputCollision]);
        let kept = output.0.values().next().expect("the first");
        assert_eq!(&*kept.bytes, "سلام".as_bytes(), "the first one stays");
    }
}

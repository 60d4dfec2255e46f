//! The third wave: pages, which speak of finished files, and what stands at the root.

use super::{Job, Output, Planned, Planner};
use crate::model::{Fingerprint, Layout, OutputPath};
use crate::routes;
use crate::site::{Assets, host_files};
use crate::toolkit::downloads::Downloads;

/// Every page of every language, the pages and files at the root, and what hosts need.
pub(crate) fn pages<'p>(
    planner: &Planner<'p>,
    assets: &Assets,
    downloads: &[Downloads],
) -> Vec<Planned<'p>> {
    let editions = planner.editions.editions;
    let shared = shared_inputs(planner, assets);
    let mut all = Fingerprint::of("site");
    let mut jobs = Vec::new();
    for (index, (edition, downloads)) in editions.iter().zip(downloads).enumerate() {
        let mut own = Fingerprint::of("edition-of-site");
        own.add("shared", shared.to_string().as_bytes());
        own.add("edition", planner.edition_inputs(edition).to_string().as_bytes());
        downloads.describe(&mut |label, bytes| {
            own.add(label, bytes);
        });
        let own = own.finish().to_string();
        all.add("edition", own.as_bytes());
        let inputs = |id: &str| {
            Fingerprint::of("page").add("edition", own.as_bytes()).add("id", id.as_bytes()).finish()
        };
        for page in edition.pages.values().filter(|page| page.layout != Layout::Fragment) {
            jobs.push(Planned {
                output: Output::File(routes::page(&edition.locale, &page.id)),
                edition: Some(index),
                inputs: inputs(page.id.as_str()),
                job: Job::Page(page),
            });
        }
        if edition.identity.base_url.is_some() {
            jobs.push(Planned {
                output: Output::File(routes::feed(&edition.locale)),
                edition: Some(index),
                inputs: inputs("feed"),
                job: Job::Feed,
            });
        }
    }
    let all = all.finish().to_string();
    let root = |path: OutputPath, kind: &str, job| {
        let inputs = Fingerprint::of(kind).add("site", all.as_bytes()).finish();
        Planned { output: Output::File(path), edition: None, inputs, job }
    };
    if editions.is_empty() {
        return jobs;
    }
    jobs.push(root(routes::chooser(), "chooser", Job::Chooser));
    jobs.push(root(routes::not_found(), "not-found", Job::NotFound));
    jobs.push(root(routes::root("robots.txt"), "robots", Job::Robots));
    let base_url = editions.first().and_then(|edition| edition.identity.base_url.as_deref());
    if base_url.is_some() {
        jobs.push(root(routes::root("sitemap.xml"), "sitemap", Job::Sitemap));
    }
    for (name, text) in host_files(base_url.map_or("/", routes::folder)) {
        let inputs = Fingerprint::of("host-file").add("text", text.as_bytes()).finish();
        let output = Output::File(routes::root(name));
        jobs.push(Planned { output, edition: None, inputs, job: Job::HostFile(text) });
    }
    jobs
}

/// What all pages read beside their editions: where assets lie, and the templates, which are part
/// of the editions' theme.
fn shared_inputs(planner: &Planner<'_>, assets: &Assets) -> Fingerprint {
    let mut inputs = Fingerprint::of("assets");
    for (key, path) in assets.stylesheets.iter().chain(&assets.theme).chain(&assets.indexes) {
        inputs.add(key, path.as_str().as_bytes());
    }
    for (key, picture) in &assets.media {
        inputs.add(key, picture.path.as_str().as_bytes());
    }
    if let Some(logo) = &assets.logo {
        inputs.add("logo", logo.picture.path.as_str().as_bytes());
    }
    inputs.add("cards", &[u8::from(assets.cards)]);
    inputs.add("theme", planner.theme.name.as_bytes());
    inputs.finish()
}

//! Temporary.
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use super::*;
use crate::diag::Diagnostics;
use crate::model::*;
use crate::plan::routes;

#[test]
fn zz_preview() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: BTreeMap<Arc<str>, Arc<[u8]>> = BTreeMap::new();
    fn walk(root: &std::path::Path, dir: &std::path::Path, files: &mut BTreeMap<Arc<str>, Arc<[u8]>>) {
        for entry in std::fs::read_dir(dir).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { walk(root, &path, files); } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.insert(name.into(), std::fs::read(&path).unwrap().into());
            }
        }
    }
    for d in ["campaign", "locales", "themes"] { walk(root, &root.join(d), &mut files); }
    let theme = std::env::var("THEME").unwrap_or("national".into());
    let (project, d) = crate::load::project(&files, &theme);
    for x in d.iter().filter(|d| d.severity == crate::diag::Severity::Error) { println!("{:?} {}", x.code, x.message); }
    let project = project.unwrap();
    let refused = BTreeSet::new();
    let inputs = crate::resolve::Inputs { campaign: &project.campaign, theme: &project.theme, catalogs: &project.catalogs, refused: &refused, wanted: &[] };
    let (editions, d) = crate::resolve::editions(&inputs);
    for x in d.iter().filter(|d| d.severity == crate::diag::Severity::Error).take(5) { println!("{:?} {}", x.code, x.message); }
    let editions: Vec<Arc<Edition>> = editions.into_iter().map(Arc::new).collect();
    let out = std::path::PathBuf::from(std::env::var("PREVIEW").unwrap_or("/tmp/hb-site/dist".into()));
    let mut assets = Assets::default();
    for name in ["site.js", "icon.svg"] { assets.theme.insert(name.into(), OutputPath::new(format!("assets/{name}")).unwrap()); }
    let write = |p: &str, b: &[u8]| { let f = out.join(p); std::fs::create_dir_all(f.parent().unwrap()).unwrap(); std::fs::write(f, b).unwrap(); };
    for name in ["site.js", "icon.svg"] { write(&format!("assets/{name}"), &project.theme.assets.get(name).unwrap().bytes); }
    let css = String::from_utf8(project.theme.assets.get("site.css").unwrap().bytes.to_vec()).unwrap();
    for e in &editions {
        let at = OutputPath::new(format!("assets/{}.css", e.locale.slug)).unwrap();
        write(at.as_str(), stylesheet(&css, &project.theme.colors, Some(&e.locale), &[], &at).as_bytes());
        assets.stylesheets.insert(e.locale.slug.to_string(), at);
    }
    let at = OutputPath::new("assets/root.css").unwrap();
    write(at.as_str(), stylesheet(&css, &project.theme.colors, None, &[], &at).as_bytes());
    assets.stylesheets.insert(String::new(), at);
    let templates = Templates::new(&project.theme).unwrap_or_else(|d| panic!("{d:?}"));
    let downloads = Downloads::default();
    let sites: Vec<SiteContext> = editions.iter().map(|e| SiteContext { edition: e, editions: &editions, assets: &assets, downloads: &downloads, base_url: e.identity.base_url.as_deref(), speaker: crate::resolve::Speaker::new(e).unwrap() }).collect();
    let mut d = Diagnostics::new();
    for s in &sites {
        for p in s.edition.pages.values().filter(|p| p.layout != Layout::Fragment) {
            if let Some(h) = page(s, &templates, p, &mut d) { write(routes::page(&s.edition.locale, &p.id).as_str(), &h); }
        }
        if let Some(h) = feed(s, &templates, &mut d) { write(routes::feed(&s.edition.locale).as_str(), &h); }
    }
    let refs: Vec<&SiteContext> = sites.iter().collect();
    if let Some(h) = chooser(&refs, &templates, &mut d) { write("index.html", &h); }
    if let Some(h) = not_found(&refs, &templates, &mut d) { write("404.html", &h); }
    if let Some(h) = sitemap(&refs, &templates, &mut d) { write("sitemap.xml", &h); }
    for x in &d { println!("{:?} {} {:?}", x.code, x.message, x.labels); }
    println!("editions {:?}", editions.iter().map(|e| &e.locale.tag).collect::<Vec<_>>());
}

//! Where each output lies. The only place that knows the shape of `dist/`.
//!
//! All names come from checked ids and slugs, so that a path that cannot be used is a fault of
//! ours; `route` turns it into a path that is refused later with a diagnostic.

use crate::model::{
    CardFormat, LinkStyle, Locale, Name, OutputPath, PageId, PressItem, PressKind, PrintProfile,
    Sheet,
};

/// A page: `en/help/index.html`; the start page is `en/index.html`.
pub fn page(locale: &Locale, page: &PageId) -> OutputPath {
    match page.as_str() {
        "home" => route(format!("{}/index.html", locale.slug)),
        other => route(format!("{}/{other}/index.html", locale.slug)),
    }
}

/// A printed product: `posters/en/campaign-a4.pdf`, and `posters/en/campaign-a4-shop.pdf` for
/// another profile than the web's.
pub fn poster(
    locale: &Locale,
    item: &PressItem,
    sheet: Sheet,
    profile: PrintProfile,
) -> OutputPath {
    route(format!("posters/{}/{}", locale.slug, item.file_name(sheet, profile)))
}

/// A card: `cards/en/campaign-og.png`.
pub fn card(locale: &Locale, item: &Name, format: CardFormat) -> OutputPath {
    route(format!("cards/{}/{item}-{}.png", locale.slug, format.name()))
}

/// The small picture of a poster or card on the toolkit page: `posters/en/campaign.png`.
pub fn thumbnail(locale: &Locale, item: &PressItem) -> OutputPath {
    let folder = match item.kind {
        PressKind::Poster { .. } => "posters",
        PressKind::Card(_) => "cards",
    };
    route(format!("{folder}/{}/{}.png", locale.slug, item.id))
}

/// A text to pass on: `texts/en/press-release.pdf`.
pub fn text(locale: &Locale, id: &Name, ending: &str) -> OutputPath {
    route(format!("texts/{}/{id}.{ending}", locale.slug))
}

/// What is said in the film of a page: `film/en/film.vtt`.
pub fn film(locale: &Locale, page: &PageId, ending: &str) -> OutputPath {
    route(format!("film/{}/{}.{ending}", locale.slug, page.flat()))
}

/// The pack of all languages.
pub fn all_toolkits() -> OutputPath {
    route("toolkit/all-languages.zip".into())
}

/// The toolkit: `toolkit/en.zip`.
pub fn toolkit(locale: &Locale) -> OutputPath {
    route(format!("toolkit/{}.zip", locale.slug))
}

/// The feed: `en/feed.xml`.
pub fn feed(locale: &Locale) -> OutputPath {
    route(format!("{}/feed.xml", locale.slug))
}

/// An asset with the first ten hex digits of its BLAKE3 hash: `assets/site.0a1b2c3d4e.css`.
pub fn asset(name: &str, bytes: &[u8]) -> OutputPath {
    let hash: String = blake3::hash(bytes).to_hex().chars().take(10).collect();
    match name.rsplit_once('.') {
        Some((stem, ending)) => route(format!("assets/{stem}.{hash}.{ending}")),
        None => route(format!("assets/{name}.{hash}")),
    }
}

/// The language chooser.
pub fn chooser() -> OutputPath {
    route("index.html".into())
}

/// The page for addresses that do not exist.
pub fn not_found() -> OutputPath {
    route("404.html".into())
}

/// A file at the root, such as `sitemap.xml`.
pub fn root(name: &str) -> OutputPath {
    route(name.to_owned())
}

/// The absolute address of a path: `index.html` is left away.
pub fn absolute(base_url: &str, path: &OutputPath) -> String {
    let path = path.as_str();
    let short =
        path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
    format!("{base_url}{}", short.unwrap_or(path))
}

/// An address as people type it: without its scheme and the slash at its end.
pub fn typed(address: &str) -> &str {
    let schemes = ["https://", "http://"];
    let bare = schemes.into_iter().find_map(|scheme| address.strip_prefix(scheme));
    bare.unwrap_or(address).trim_end_matches('/')
}

/// The folder of the site on its host, such as `/` or `/campaign/`.
pub fn folder(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/")
}

/// How a page names another page of the site.
pub fn link(
    style: LinkStyle,
    base_url: Option<&str>,
    from: &OutputPath,
    target: &OutputPath,
) -> String {
    let address = address(base_url, from, target);
    let folder = address.strip_suffix("index.html");
    match (style, folder) {
        (LinkStyle::Pretty, Some("")) => "./".to_owned(),
        (LinkStyle::Pretty, Some(folder)) if folder.ends_with('/') => folder.to_owned(),
        _ => address,
    }
}

/// How a page names a file of the site: relative, so that the site works anywhere. The page for
/// missing addresses is shown at any depth, and must name files from the root of their host.
pub fn address(base_url: Option<&str>, from: &OutputPath, target: &OutputPath) -> String {
    match base_url {
        Some(base_url) if *from == not_found() => format!("{}{target}", folder(base_url)),
        _ => from.relative(target),
    }
}

fn route(path: String) -> OutputPath {
    OutputPath::new(path).unwrap_or_else(|_| OutputPath::fallback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pretty_links_end_at_the_folder() {
        let path = |text: &str| OutputPath::new(text).expect("a path");
        let pretty = |from: &str, to: &str| {
            link(LinkStyle::Pretty, Some("https://a.example/b/"), &path(from), &path(to))
        };
        assert_eq!(pretty("ur/help/index.html", "ur/index.html"), "../");
        assert_eq!(pretty("ur/index.html", "ur/index.html"), "./");
        assert_eq!(pretty("index.html", "zh-hans/index.html"), "zh-hans/");
        assert_eq!(pretty("404.html", "cy/index.html"), "/b/cy/");
        assert_eq!(pretty("ur/index.html", "posters/ur/a-a4.pdf"), "../posters/ur/a-a4.pdf");
    }

    #[test]
    fn only_the_page_for_missing_addresses_names_files_from_the_root() {
        let path = |text: &str| OutputPath::new(text).expect("a path");
        let style = path("assets/site.css");
        for (base_url, from, wanted) in [
            (Some("https://a.example/"), "404.html", "/assets/site.css"),
            (Some("https://a.example/campaign/"), "404.html", "/campaign/assets/site.css"),
            (Some("https://a.example/"), "ur/index.html", "../assets/site.css"),
            (None, "404.html", "assets/site.css"),
        ] {
            assert_eq!(address(base_url, &path(from), &style), wanted, "{base_url:?} {from}");
        }
    }
}

//! The values that templates get, and the pages made with them.
//!
//! Every page gets `lang`, `dir`, `script`, `w` (words of the theme), `site`, `head`; a page of
//! the campaign also `page`, `sections`, `advice`, `local`. Values that hold markup are finished
//! and safe; all others are escaped by Tera.

use serde::Serialize;

use super::context::SiteContext;
use super::filled::{Filled, PageContext};
use super::find;
use super::head;
use super::inlines::{Walk, language, phone_html};
use super::page_view::page_view;
use super::required;
use super::sections::SectionView;
use super::text::shared_words;
use super::toolkit_view;
use crate::fluent::Argument;
use crate::model::{
    Color, ColorRole, Ground, Layout, OutputPath, Page, PageId, Reviewed, Role, Text,
};
use crate::routes;

/// The logo in place of the tile.
#[derive(Serialize)]
struct LogoView {
    url: String,
    width: u32,
    height: u32,
    /// Whether it is made for paper, and needs some under it.
    plate: bool,
}

#[derive(Serialize)]
struct SiteView {
    mark: String,
    logo: Option<LogoView>,
    name: String,
    name_lang: String,
    home: String,
    chooser: String,
    exit_url: String,
    stylesheet: String,
    script: String,
    icon: String,
    feed: String,
    header: Vec<MenuView>,
    footer: Vec<MenuView>,
    emergency: String,
    police: String,
    police_number: String,
    police_tel: String,
    theme: String,
    ink: String,
}

#[derive(Serialize)]
struct MenuView {
    title: String,
    lang: String,
    url: String,
    current: bool,
}

/// A page of the campaign.
pub(crate) fn page(site: &SiteContext<'_>, page: &Page<Text>) -> Filled {
    let edition = site.edition;
    let path = routes::page(&edition.locale, &page.id);
    let mut walk = Walk::new(site, &path);
    let sections: Vec<SectionView> =
        page.sections.iter().map(|section| walk.section(section, site)).collect();
    let footnotes = walk.footnotes(&page.footnotes, site);
    let mut context = base(site, &path, Some(&page.id));
    context.insert("head", &head::head(site, page, &path));
    let view = page_view(site, page, footnotes);
    let advice = advice(site, page, &path, &sections);
    required::page(&mut context.required, site, page, (&view, &sections, &advice));
    context.insert("page", &view);
    context.insert("advice", &advice);
    context.insert("local", &with_role(site, &path, Role::Local));
    context.insert("local_quotes", &local_quotes(site, &path));
    if page.layout == Layout::About {
        context.insert("languages", &language_states(site));
        let has_languages = sections.iter().any(|section| section.id == "languages");
        context.insert("has_languages", &has_languages);
    }
    if page.layout == Layout::Toolkit {
        context.insert("posters", &toolkit_view::items(site, &site.downloads.posters, &path));
        context.insert("cards", &toolkit_view::items(site, &site.downloads.cards, &path));
        context.insert("texts", &toolkit_view::texts(site, &path));
        context.insert("formats", &toolkit_view::formats(site));
        let packs = [
            ("zip", "zip_label", "download-all", &site.downloads.zip),
            ("all", "all_label", "download-every-language", &site.downloads.all),
        ];
        for (address, label, word, zip) in packs {
            let (url, words) = toolkit_view::pack(site, &path, (word, zip.as_ref()));
            context.insert(address, &url);
            context.insert(label, &words);
        }
    }
    context.insert("film_files", &toolkit_view::film_files(site, page, &path));
    if page.layout == Layout::Find {
        context.insert("find", &find_view(site, &path));
    }
    context.insert("sections", &sections);
    let name = if page.release.state.is_withdrawn() {
        "pages/withdrawn.html".to_owned()
    } else {
        format!("pages/{}.html", page.layout.name())
    };
    context.filled(name)
}

/// What every page has.
pub(super) fn base(
    site: &SiteContext<'_>,
    path: &OutputPath,
    page: Option<&PageId>,
) -> PageContext {
    let edition = site.edition;
    let locale = &edition.locale;
    let mut context = PageContext::default();
    context.insert("lang", &*locale.tag);
    context.insert("dir", locale.direction.attribute());
    context.insert("script", locale.script.name());
    context.insert("mirrored", &site.is_mirrored());
    let words = shared_words(site);
    required::everywhere(&mut context.required, &words);
    context.required.base_url = site.base_url.map(str::to_owned);
    context.insert_value("w", words);
    context.insert("site", &site_view(site, path, page));
    context
}

fn site_view(site: &SiteContext<'_>, path: &OutputPath, page: Option<&PageId>) -> SiteView {
    let edition = site.edition;
    let locale = &edition.locale;
    let at = |target: &OutputPath| routes::address(site.base_url, path, target);
    let asset = |name: &str| site.assets.theme.get(name).map(at).unwrap_or_default();
    let phone = |name: &str| site.phone(name);
    let tel = |name: &str| phone(name).map(|phone| phone_html(&phone, false)).unwrap_or_default();
    SiteView {
        mark: edition.brand.mark.clone(),
        logo: site.assets.logo.as_ref().map(|logo| LogoView {
            url: at(&logo.picture.path),
            width: logo.picture.width,
            height: logo.picture.height,
            plate: logo.ground == Ground::Light,
        }),
        name: edition.brand.name.clone(),
        name_lang: language(edition.brand.name_fallback.as_deref()),
        home: site.link(path, &routes::page(locale, &PageId::from("home"))),
        chooser: site.link(path, &routes::chooser()),
        exit_url: edition.identity.exit_url.clone(),
        stylesheet: stylesheet(site, &locale.slug, path),
        script: asset("site.js"),
        icon: asset("icon.svg"),
        feed: site.base_url.map(|_| at(&routes::feed(locale))).unwrap_or_default(),
        header: menu(site, &edition.navigation.header, path, page),
        footer: menu(site, &edition.navigation.footer, path, page),
        emergency: tel("emergency"),
        police: tel("police"),
        police_number: phone("police").map(|phone| phone.number).unwrap_or_default(),
        police_tel: phone("police").map(|phone| phone.tel()).unwrap_or_default(),
        theme: edition.theme.name.clone(),
        ink: edition.theme.colors.get(ColorRole::Ink).map(Color::to_string).unwrap_or_default(),
    }
}

pub(super) fn stylesheet(site: &SiteContext<'_>, slug: &str, path: &OutputPath) -> String {
    let target = site.assets.stylesheets.get(slug);
    target.map(|target| routes::address(site.base_url, path, target)).unwrap_or_default()
}

fn menu(
    site: &SiteContext<'_>,
    pages: &[PageId],
    path: &OutputPath,
    current: Option<&PageId>,
) -> Vec<MenuView> {
    pages
        .iter()
        .filter_map(|id| site.edition.pages.get(id))
        .filter(|page| !page.release.state.is_withdrawn())
        .map(|page| MenuView {
            title: Walk::new(site, path).label(&page.title),
            lang: language(page.title.fallback.as_deref()),
            url: site.link(path, &routes::page(&site.edition.locale, &page.id)),
            current: current == Some(&page.id),
        })
        .collect()
}

#[derive(Serialize)]
struct FindView {
    pages: Vec<find::PageEntry>,
    script: String,
    index: String,
    /// What is said of places found, `#` standing for their number.
    some: String,
}

fn find_view(site: &SiteContext<'_>, path: &OutputPath) -> FindView {
    let at = |target: Option<&OutputPath>| target.map(|target| path.relative(target));
    let index = site.assets.indexes.get(&*site.edition.locale.slug);
    FindView {
        pages: find::list(site, path),
        script: at(site.assets.theme.get("find.js")).unwrap_or_default(),
        index: at(index).unwrap_or_default(),
        some: site.word_with("search-some", &[("count", Argument::Text("#".to_owned()))]),
    }
}

/// The advice that goes with this page: its own as it stands there, with its footnotes, or that of
/// the help page without.
fn advice(
    site: &SiteContext<'_>,
    page: &Page<Text>,
    path: &OutputPath,
    sections: &[SectionView],
) -> Vec<SectionView> {
    let mut walk = Walk::without_notes(site, path);
    let mut own =
        page.sections.iter().zip(sections).filter(|(section, _)| section.has_role(Role::Advice));
    site.edition
        .with_role_for(Role::Advice, &page.id)
        .into_iter()
        .filter_map(|(from, section)| {
            if from.id == page.id {
                own.next().map(|(_, view)| view.clone())
            } else {
                Some(walk.section(section, site))
            }
        })
        .collect()
}

/// Every section of the edition with this role, rendered for this page.
fn with_role(site: &SiteContext<'_>, path: &OutputPath, role: Role) -> Vec<SectionView> {
    let mut walk = Walk::without_notes(site, path);
    site.edition.with_role(role).map(|(_, section)| walk.section(section, site)).collect()
}

/// The quotations of a force's own text, and the support that stands beside what they tell.
fn local_quotes(site: &SiteContext<'_>, path: &OutputPath) -> Vec<SectionView> {
    let mut walk = Walk::without_notes(site, path);
    site.edition
        .pages
        .get("local")
        .into_iter()
        .flat_map(|page| &page.sections)
        .filter(|section| section.has_role(Role::Quote) || section.has_role(Role::Support))
        .map(|section| walk.section(section, site))
        .collect()
}

#[derive(Serialize)]
struct LanguageState {
    tag: String,
    dir: &'static str,
    autonym: &'static str,
    script: &'static str,
    state: String,
    percent: String,
}

fn language_states(site: &SiteContext<'_>) -> Vec<LanguageState> {
    site.editions
        .iter()
        .map(|edition| {
            let state = match edition.reviewed {
                Reviewed::Source => "state-source",
                Reviewed::Draft => "state-draft",
                Reviewed::Reviewed => "state-reviewed",
            };
            let percent = i64::try_from(edition.coverage.percent()).unwrap_or_default();
            LanguageState {
                tag: edition.locale.tag.to_string(),
                dir: edition.locale.direction.attribute(),
                autonym: edition.locale.autonym,
                script: edition.locale.script.name(),
                state: site.word(state),
                percent: site
                    .word_with("translated-share", &[("percent", Argument::Number(percent))]),
            }
        })
        .collect()
}

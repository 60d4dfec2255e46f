//! The campaign in one language and one theme, fully resolved.
//!
//! Renderers see editions only. They cannot fall back, because there is nothing to fall back to.

use std::sync::Arc;

use indexmap::IndexMap;

use super::{
    Coverage, Handout, Identity, Layout, Locale, Message, Name, Navigation, Pack, Page, PageId,
    PageSet, Phone, PressItem, ReferenceData, ReleaseState, Reviewed, Role, Section, SectionRef,
    Text, Theme, Watermark,
};
/// The names of the organisation in an edition.
#[derive(Clone, Debug)]
pub struct Brand {
    /// One to three letters of the tile that stands for a logo.
    pub mark: String,
    /// The organisation's name.
    pub name: String,
    /// The language of the name, when that is not the edition's own.
    pub name_fallback: Option<Arc<Locale>>,
}

/// The words of the theme in one language.
///
/// Kept as patterns, since many take arguments; `resolve::word` formats them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// By message id: the message, and its language when that is not the edition's own.
    pub messages: IndexMap<String, (Message, Option<Arc<Locale>>)>,
}

/// The campaign in one language and one theme.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The language.
    pub locale: Arc<Locale>,
    /// Every language of the site, this one included, in the order of the switcher.
    pub locales: Vec<Arc<Locale>>,
    /// Every language that is listed in the switcher (others are built for preview only).
    pub listed: Vec<Arc<Locale>>,
    /// The source language.
    pub source: Arc<Locale>,
    /// Whether a native speaker has reviewed the language.
    pub reviewed: Reviewed,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Who and what the campaign is.
    pub identity: Arc<Identity>,
    /// Menus.
    pub navigation: Arc<Navigation>,
    /// The data that the text refers to, the theme's laid over the campaign's.
    pub data: Arc<ReferenceData>,
    /// The organisation's names.
    pub brand: Brand,
    /// The pages and fragments in order.
    pub pages: PageSet<Text>,
    /// The posters and cards, expanded: one entry per section for those with `each`.
    pub press: Vec<PressItem>,
    /// The texts to pass on.
    pub handouts: Vec<Handout>,
    /// What packs say of themselves.
    pub pack: Arc<Pack>,
    /// The words of the theme.
    pub words: Words,
    /// How much of it is in its own language.
    pub coverage: Coverage,
}

impl Edition {
    /// The section that a poster or card names.
    pub fn at(&self, reference: &SectionRef) -> Option<&Section<Text>> {
        self.pages.section(reference)
    }

    /// The bullet that stands in the place of an item's headline.
    pub fn bullet(&self, item: &PressItem) -> Option<&Text> {
        let index = item.bullet.as_ref()?.index;
        self.at(item.headline.as_ref()?)?.bullets().get(index).copied()
    }

    /// Every section with this role, in the order of pages, with the page that it stands on.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = (&Page<Text>, &Section<Text>)> {
        self.pages.with_role(role)
    }

    /// The sections with this role that go together on a page or product of `page`. Advice is never
    /// mixed: it is that of the page itself, or else of the help page.
    pub fn with_role_for(&self, role: Role, page: &PageId) -> Vec<(&Page<Text>, &Section<Text>)> {
        let all: Vec<_> = self.with_role(role).collect();
        if role != Role::Advice {
            return all;
        }
        let is_own = all.iter().any(|(from, _)| from.id == *page);
        let of = if is_own { Some(page) } else { help_page(&all) };
        all.iter().filter(|(from, _)| Some(&from.id) == of).copied().collect()
    }

    /// A number to call, when the slot is filled.
    pub fn phone(&self, contact: &str) -> Option<Phone> {
        let found = self.data.contacts.get(contact)?;
        Some(Phone { contact: Name::from(contact), number: found.number.clone()? })
    }

    /// What stands across a page in this state: what a build for the public would refuse must not
    /// be taken for final.
    pub fn watermark(&self, state: ReleaseState) -> Option<Watermark> {
        match state {
            ReleaseState::Draft => Some(Watermark::Draft),
            ReleaseState::Embargoed(until) => Some(Watermark::Embargoed(until)),
            ReleaseState::Published | ReleaseState::Withdrawn(_) => {
                (self.reviewed == Reviewed::Draft).then_some(Watermark::Draft)
            }
        }
    }

    /// What stands across a poster or card, by the pages that it is made from and leads to.
    pub fn press_watermark(&self, item: &PressItem) -> Option<Watermark> {
        let state = |id: &PageId| self.pages.get(id).map(|page| page.release.state);
        let named = item.references().filter_map(|section| state(&section.page));
        let listed = item.items.into_iter().flat_map(|role| self.with_role_for(role, &item.page));
        let states = named.chain(listed.map(|(page, _)| page.release.state));
        let strictest = states.chain(state(&item.page)).reduce(ReleaseState::and);
        self.watermark(strictest.unwrap_or(ReleaseState::Published))
    }

    /// Whether this language is shown in menus and search engines.
    pub fn is_listed(&self) -> bool {
        self.listed.iter().any(|locale| locale.tag == self.locale.tag)
    }
}

/// The page that advice is taken from elsewhere: the first with the layout for help, in the order of
/// the menus, or else the first with advice.
fn help_page<'p>(advice: &[(&'p Page<Text>, &Section<Text>)]) -> Option<&'p PageId> {
    let help = advice.iter().find(|(page, _)| page.layout == Layout::Help);
    help.or(advice.first()).map(|(page, _)| &page.id)
}

//! Reads what a page loads, links to, names and says of itself.

use std::collections::BTreeSet;

use html5gum::{EndTag, StartTag, Token, Tokenizer};

use super::address::is_relative;
use super::characters::Characters;
use super::markup::{self, Target};

/// What the proof needs to know of a page.
#[derive(Debug, Default)]
pub(super) struct HtmlPage {
    /// Every id.
    pub(super) ids: BTreeSet<String>,
    /// Every address of a link or resource within the site.
    pub(super) links: Vec<String>,
    /// What a first visit loads: stylesheets, scripts, icons, images that do not wait.
    pub(super) loads: Vec<String>,
    /// Every character that is shown at first.
    pub(super) characters: Characters,
    /// Addresses of links that lead out of the page's own folders.
    pub(super) absolute: Vec<String>,
    /// Resources from elsewhere and inline code.
    pub(super) calls: Vec<String>,
    /// Language and direction of the root.
    pub(super) lang: String,
    pub(super) dir: String,
    /// Its own address.
    pub(super) canonical: Option<String>,
    /// The same page in other languages: tag and address.
    pub(super) alternates: Vec<(String, String)>,
    /// The same page in other languages as readers choose it: tag and address.
    pub(super) choices: Vec<(String, String)>,
    /// What people with assistive technology would trip over.
    pub(super) barriers: Vec<Barrier>,
    /// What every page owes its readers, as far as it is there.
    pub(super) elements: PageElements,
}

/// What every page owes its readers, as far as it is there.
#[derive(Debug, Default)]
pub(super) struct PageElements {
    /// Words of `title`.
    pub(super) title: String,
    /// One sentence for search engines.
    pub(super) description: String,
    /// What the policy against everything from elsewhere says.
    pub(super) policy: String,
    /// Whether the policy stands before whatever is loaded.
    pub(super) policy_leads: bool,
    /// What browsers may tell other sites of where a reader comes from.
    pub(super) referrer: String,
    /// Whether search engines are asked to stay away.
    pub(super) is_unlisted: bool,
    /// How many first headings there are.
    pub(super) h1: usize,
    /// Ids that stand twice.
    pub(super) twice: BTreeSet<String>,
    /// The first two places that the tab key comes to.
    pub(super) stops: Vec<FocusStop>,
    /// Whether an element pushes itself forward in the order of the tab key.
    pub(super) pushes: bool,
    /// Numbers to call that stand outside of the page's own text.
    pub(super) numbers: BTreeSet<String>,
}

/// A place that the tab key comes to.
#[derive(Debug, Default)]
pub(super) struct FocusStop {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) rel: String,
}

/// What keeps somebody from using a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Barrier {
    /// A heading that skips a level, or a first one that is not `h1`: from and to.
    Heading(u8, u8),
    /// An image without `alt`; its address.
    Alt(String),
    /// A link without words; its address.
    Wordless(String),
    /// A number to call that is not isolated from left to right; its address.
    Phone(String),
}

/// Reads a page. Addresses that begin with `root`, for a page that has one, are those of files
/// beside it.
pub(super) fn read(html: &str, root: Option<&str>) -> HtmlPage {
    let mut reader = Reader {
        root,
        page: HtmlPage::default(),
        heading: 0,
        link: None,
        folded: Vec::new(),
        in_summary: false,
        unseen: 0,
        in_title: false,
        main: 0,
    };
    for token in Tokenizer::new(html).flatten() {
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&tag),
            Token::String(words) => reader.words(&String::from_utf8_lossy(&words)),
            _ => {}
        }
    }
    reader.page
}

struct Reader<'r> {
    root: Option<&'r str>,
    page: HtmlPage,
    /// The level of the last heading.
    heading: u8,
    link: Option<HtmlLink>,
    /// For each `details` that we are in, from the outermost: whether its content is folded away.
    folded: Vec<bool>,
    in_summary: bool,
    /// How many elements we are in whose text is not shown at first, such as `title`.
    unseen: usize,
    in_title: bool,
    /// How many `main` elements we are in.
    main: usize,
}

/// Elements whose text no page shows.
const UNSEEN: [&[u8]; 3] = [b"title", b"script", b"noscript"];

/// A link that is being read.
struct HtmlLink {
    address: String,
    has_words: bool,
    isolated: bool,
}

impl Reader<'_> {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        let attribute = |wanted: &str| {
            tag.attributes
                .iter()
                .find(|(key, _)| ***key == *wanted.as_bytes())
                .map(|(_, value)| String::from_utf8_lossy(value).into_owned())
        };
        if markup::is_refused(&name) {
            self.page.calls.push(format!("<{name}>"));
        }
        for (key, value) in &tag.attributes {
            let (key, value) = (String::from_utf8_lossy(key), String::from_utf8_lossy(value));
            self.page.calls.extend(markup::refused(&name, &key, &value));
        }
        if let Some(id) = attribute("id")
            && !self.page.ids.insert(id.clone())
        {
            self.page.elements.twice.insert(id);
        }
        self.stop(&name, &attribute);
        if let Some(link) = &mut self.link {
            link.isolated |= attribute("dir").as_deref() == Some("ltr");
            link.has_words |= attribute("alt").is_some_and(|alt| !alt.trim().is_empty());
        }
        self.unseen += usize::from(UNSEEN.contains(&name.as_bytes()));
        match name.as_str() {
            "details" => self.folded.push(attribute("open").is_none()),
            "summary" => self.in_summary = true,
            "title" => self.in_title = self.page.elements.title.is_empty(),
            "main" => self.main += 1,
            "meta" => self.meta(&attribute),
            "html" => {
                self.page.lang = attribute("lang").unwrap_or_default();
                self.page.dir = attribute("dir").unwrap_or_default();
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.bytes().last().map_or(0, |digit| digit - b'0');
                if level > self.heading + 1 {
                    self.page.barriers.push(Barrier::Heading(self.heading, level));
                }
                self.heading = level;
                self.page.elements.h1 += usize::from(level == 1);
            }
            "a" | "area" => self.anchor(&name, &attribute),
            _ => self.load(&name, &attribute),
        }
    }

    /// Notes the first places that the tab key comes to.
    fn stop(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        let index = attribute("tabindex").and_then(|index| index.trim().parse::<i32>().ok());
        self.page.elements.pushes |= index.is_some_and(|index| index > 0);
        let by_itself = match name {
            "a" | "area" => attribute("href").is_some(),
            "button" | "input" | "select" | "textarea" | "summary" => true,
            _ => false,
        };
        let is_stop = index.map_or(by_itself, |index| index >= 0) && attribute("hidden").is_none();
        if is_stop && self.page.elements.stops.len() < 2 {
            self.page.elements.stops.push(FocusStop {
                id: attribute("id").unwrap_or_default(),
                address: attribute("href").unwrap_or_default(),
                rel: attribute("rel").unwrap_or_default(),
            });
        }
    }

    fn meta(&mut self, attribute: &dyn Fn(&str) -> Option<String>) {
        let lower = |key: &str| attribute(key).unwrap_or_default().to_ascii_lowercase();
        let content = attribute("content").unwrap_or_default();
        if lower("http-equiv") == "content-security-policy" {
            self.page.elements.policy_leads = self.page.loads.is_empty();
            self.page.elements.policy.clone_from(&content);
        }
        match lower("name").as_str() {
            "description" => content.trim().clone_into(&mut self.page.elements.description),
            "referrer" => self.page.elements.referrer = content,
            "robots" => self.page.elements.is_unlisted |= content.contains("noindex"),
            _ => {}
        }
    }

    fn anchor(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        let Some(address) = attribute("href").or_else(|| attribute("xlink:href")) else { return };
        let address = self.beside(address);
        match markup::target(&address) {
            Target::Beside => self.page.links.push(address.clone()),
            Target::Outside => self.page.absolute.push(address.clone()),
            Target::Refused => {
                self.page.calls.push(format!("href=\"{}\"", markup::short(&address)));
            }
        }
        if let Some(number) = address.strip_prefix("tel:").filter(|_| self.main == 0) {
            self.page.elements.numbers.insert(number.to_owned());
        }
        if let Some(tag) = attribute("hreflang") {
            self.page.choices.push((tag, address.clone()));
        }
        if name == "a" {
            let has_words = attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
            let isolated = attribute("dir").as_deref() == Some("ltr");
            self.link = Some(HtmlLink { address, has_words, isolated });
        }
    }

    /// What an element other than a link loads.
    fn load(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        match name {
            "script" => match attribute("src") {
                Some(source) => {
                    self.of_kind("script src", &source, ".js");
                    self.loaded(source);
                }
                None if attribute("type").as_deref() == Some("application/ld+json") => {}
                None => self.page.calls.push("<script> without src".to_owned()),
            },
            "link" => self.relation(attribute),
            _ => {
                let waits = attribute("loading").as_deref() == Some("lazy");
                if let Some(source) = attribute("src").filter(|_| !waits) {
                    self.page.loads.push(self.beside(source));
                }
                if name == "img" && attribute("alt").is_none() {
                    let address = attribute("src").unwrap_or_default();
                    self.page.barriers.push(Barrier::Alt(address));
                }
                for key in ["src", "poster", "data", "background", "href", "xlink:href"] {
                    if let Some(source) = attribute(key) {
                        self.resource(source);
                    }
                }
                self.candidates(&attribute("srcset").unwrap_or_default());
            }
        }
    }

    /// Images of which a browser takes one.
    fn candidates(&mut self, list: &str) {
        for source in list.split(',') {
            if let Some(address) = source.split_whitespace().next() {
                self.resource(address.to_owned());
            }
        }
    }

    fn relation(&mut self, attribute: &dyn Fn(&str) -> Option<String>) {
        let address = attribute("href").unwrap_or_default();
        self.candidates(&attribute("imagesrcset").unwrap_or_default());
        let relation = attribute("rel").unwrap_or_default().to_ascii_lowercase();
        if relation.split_ascii_whitespace().any(|word| word == "stylesheet") {
            self.of_kind("link href", &address, ".css");
        }
        match relation.trim() {
            "canonical" => self.page.canonical = Some(address),
            "alternate" => match attribute("hreflang") {
                Some(tag) => self.page.alternates.push((tag, address)),
                None if is_relative(&address) => self.page.links.push(address),
                None => {}
            },
            _ => self.loaded(address),
        }
    }

    fn words(&mut self, words: &str) {
        if self.is_shown() {
            words.chars().for_each(|c| self.page.characters.insert(c));
        }
        if self.in_title {
            self.page.elements.title.push_str(words.trim());
        }
        if let Some(link) = &mut self.link {
            link.has_words |= !words.trim().is_empty();
        }
    }

    fn end(&mut self, tag: &EndTag<()>) {
        self.unseen = self.unseen.saturating_sub(usize::from(UNSEEN.contains(&&**tag.name)));
        match &**tag.name {
            b"details" => drop(self.folded.pop()),
            b"summary" => self.in_summary = false,
            b"title" => self.in_title = false,
            b"main" => self.main = self.main.saturating_sub(1),
            b"a" => self.end_link(),
            _ => {}
        }
    }

    /// Whether words here are shown before a reader has done anything. Those of a `summary` stand
    /// before what its own `details` folds away.
    fn is_shown(&self) -> bool {
        let above = self.folded.len().saturating_sub(usize::from(self.in_summary));
        self.unseen == 0 && !self.folded.iter().take(above).any(|folded| *folded)
    }

    fn end_link(&mut self) {
        let Some(link) = self.link.take() else { return };
        if !link.has_words {
            self.page.barriers.push(Barrier::Wordless(link.address.clone()));
        }
        if link.address.starts_with("tel:") && !link.isolated {
            self.page.barriers.push(Barrier::Phone(link.address));
        }
    }

    /// A resource that a first visit loads.
    fn loaded(&mut self, address: String) {
        self.page.loads.push(self.beside(address.clone()));
        self.resource(address);
    }

    /// Notes an address whose file is read as something else than its name says, so that nobody has
    /// read it as such.
    fn of_kind(&mut self, what: &str, address: &str, ending: &str) {
        let file = address.split(['?', '#']).next().unwrap_or_default();
        if !file.to_ascii_lowercase().ends_with(ending) {
            self.page.calls.push(format!("<{what}=\"{}\">", markup::short(address)));
        }
    }

    fn resource(&mut self, address: String) {
        let address = self.beside(address);
        if is_relative(&address) {
            self.page.links.push(address);
        } else {
            self.page.calls.push(address);
        }
    }

    /// An address from the root of the host as one beside the page.
    fn beside(&self, address: String) -> String {
        let inner = self.root.and_then(|root| address.strip_prefix(root));
        inner.filter(|rest| !rest.is_empty()).map(str::to_owned).unwrap_or(address)
    }
}

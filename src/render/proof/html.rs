//! Reads what a page loads, links to, names and says of itself.

use std::collections::BTreeSet;

use html5gum::{EndTag, StartTag, Token, Tokenizer};

use super::is_relative;

/// What the proof needs to know of a page.
#[derive(Debug, Default)]
pub(super) struct Page {
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
    /// What people with assistive technology would trip over.
    pub(super) barriers: Vec<Barrier>,
}

/// A set of characters that is quick to add to: most pages say the same few again and again.
#[derive(Debug)]
pub(super) struct Characters {
    /// One bit for each of the first 65,536.
    plane: Vec<u64>,
    rest: BTreeSet<char>,
}

impl Default for Characters {
    fn default() -> Self {
        Self { plane: vec![0; 1024], rest: BTreeSet::new() }
    }
}

impl Characters {
    fn insert(&mut self, character: char) {
        let code = u32::from(character) as usize;
        match self.plane.get_mut(code / 64) {
            Some(word) => *word |= 1 << (code % 64),
            None => drop(self.rest.insert(character)),
        }
    }

    /// Whether any character lies between these code points, both included.
    pub(super) fn any_within(&self, first: u32, last: u32) -> bool {
        let in_plane = (first..=last.min(0xFFFF)).any(|code| {
            self.plane.get(code as usize / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
        });
        in_plane || self.rest.iter().any(|c| (first..=last).contains(&u32::from(*c)))
    }
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
pub(super) fn read(html: &str, root: Option<&str>) -> Page {
    let mut reader = Reader {
        root,
        page: Page::default(),
        heading: 0,
        link: None,
        folded: Vec::new(),
        in_summary: false,
        unseen: 0,
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
    page: Page,
    /// The level of the last heading.
    heading: u8,
    link: Option<Link>,
    /// For each `details` that we are in, from the outermost: whether its content is folded away.
    folded: Vec<bool>,
    in_summary: bool,
    /// How many elements we are in whose text is not shown at first, such as `title`.
    unseen: usize,
}

/// Elements whose text no page shows.
const UNSEEN: [&[u8]; 3] = [b"title", b"script", b"noscript"];

/// A link that is being read.
struct Link {
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
        for key in tag.attributes.keys() {
            let key = String::from_utf8_lossy(key).into_owned();
            if key == "style" || key.starts_with("on") {
                self.page.calls.push(format!("{name} {key}="));
            }
        }
        self.page.ids.extend(attribute("id"));
        if let Some(link) = &mut self.link {
            link.isolated |= attribute("dir").as_deref() == Some("ltr");
            link.has_words |= attribute("alt").is_some_and(|alt| !alt.trim().is_empty());
        }
        self.unseen += usize::from(UNSEEN.contains(&name.as_bytes()));
        match name.as_str() {
            "details" => self.folded.push(attribute("open").is_none()),
            "summary" => self.in_summary = true,
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
            }
            "a" => self.anchor(&attribute),
            _ => self.load(&name, &attribute),
        }
    }

    fn anchor(&mut self, attribute: &dyn Fn(&str) -> Option<String>) {
        let Some(address) = attribute("href").map(|address| self.beside(address)) else { return };
        if is_relative(&address) {
            self.page.links.push(address.clone());
        } else {
            self.page.absolute.push(address.clone());
        }
        let has_words = attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
        let isolated = attribute("dir").as_deref() == Some("ltr");
        self.link = Some(Link { address, has_words, isolated });
    }

    /// What an element other than a link loads.
    fn load(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        match name {
            "style" | "iframe" | "object" | "embed" | "base" | "form" => {
                self.page.calls.push(format!("<{name}>"));
            }
            "script" => match attribute("src") {
                Some(source) => {
                    self.page.loads.push(self.beside(source.clone()));
                    self.resource(source);
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
                for key in ["src", "poster", "data"] {
                    if let Some(source) = attribute(key) {
                        self.resource(source);
                    }
                }
                for source in attribute("srcset").unwrap_or_default().split(',') {
                    if let Some(address) = source.split_whitespace().next() {
                        self.resource(address.to_owned());
                    }
                }
            }
        }
    }

    fn relation(&mut self, attribute: &dyn Fn(&str) -> Option<String>) {
        let address = attribute("href").unwrap_or_default();
        match attribute("rel").unwrap_or_default().as_str() {
            "canonical" => self.page.canonical = Some(address),
            "alternate" => match attribute("hreflang") {
                Some(tag) => self.page.alternates.push((tag, address)),
                None if is_relative(&address) => self.page.links.push(address),
                None => {}
            },
            _ => {
                self.page.loads.push(self.beside(address.clone()));
                self.resource(address);
            }
        }
    }

    fn words(&mut self, words: &str) {
        if self.is_shown() {
            words.chars().for_each(|c| self.page.characters.insert(c));
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

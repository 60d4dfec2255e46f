//! A page that shows every block in the words of the language, for makers of themes.
//!
//! Its samples are texts of the campaign, so that they are right in every script without a
//! translation of their own. Its labels are names of blocks, in English.

use std::sync::Arc;

use crate::diag::Span;
use crate::model::{
    AlertKind, Alignment, Block, Definition, Edition, Footnote, Inline, Layout, LinkTarget,
    ListKind, Locale, Name, Origin, Page, PageId, PressKind, Release, ReleaseState, Role, Section,
    SectionId, SegmentId, Table, Text,
};

/// The page’s id: it lies at `<slug>/style/`.
const ID: &str = "style";

/// Adds the page to an edition.
pub fn add_style_page(edition: &mut Edition) {
    let Some(samples) = Samples::of(edition) else { return };
    let page = Page {
        id: PageId::from(ID),
        file: Arc::clone(&edition.theme.file),
        origin: Origin::Theme(edition.theme.name.clone()),
        layout: Layout::Style,
        title: samples.label("Style page"),
        description: samples.label("Every block in the words of this language."),
        date: None,
        release: Release {
            state: ReleaseState::Published,
            span: Span::start_of(&edition.theme.file),
        },
        review_by: None,
        sections: samples.sections(edition),
        footnotes: vec![Footnote {
            label: Name::from(ID),
            blocks: vec![Block::Paragraph(samples.sentence(3))],
        }],
    };
    edition.pages = edition.pages.clone().with(page);
}

/// Texts of the language to show blocks with.
struct Samples {
    /// Heading and first sentence of each advice.
    pairs: Vec<(Text, Text)>,
    /// The language of labels, when it is another.
    english: Option<Arc<Locale>>,
    span: Span,
}

impl Samples {
    /// `None` when the campaign has no advice.
    fn of(edition: &Edition) -> Option<Self> {
        let pairs: Vec<(Text, Text)> = edition
            .with_role(Role::Advice)
            .filter_map(|(_, section)| Some((section.heading.clone(), first(section)?.clone())))
            .collect();
        let english = super::locale::english(&edition.locale);
        let span = Span::start_of(&edition.theme.file);
        (!pairs.is_empty()).then_some(Self { pairs, english, span })
    }

    /// Words that are English in every language.
    fn label(&self, words: &str) -> Text {
        Text {
            segment: SegmentId::from(ID),
            inlines: vec![Inline::Text(words.to_owned())],
            fallback: self.english.clone(),
            span: self.span.clone(),
        }
    }

    fn pair(&self, index: usize) -> (Text, Text) {
        let found = self.pairs.iter().cycle().nth(index).cloned();
        found.unwrap_or_else(|| (self.label("—"), self.label("—")))
    }

    fn heading(&self, index: usize) -> Text {
        self.pair(index).0
    }

    fn sentence(&self, index: usize) -> Text {
        self.pair(index).1
    }

    fn section(&self, id: &str, label: &str, blocks: Vec<Block<Text>>) -> Section<Text> {
        Section {
            id: Some(SectionId::from(id)),
            level: 2,
            pictogram: None,
            roles: Vec::new(),
            heading: self.label(label),
            blocks,
            span: self.span.clone(),
        }
    }

    /// A section of a role, its heading in the language.
    fn card(&self, id: &str, role: Role, index: usize, links: Vec<Inline>) -> Section<Text> {
        let words = Block::Paragraph(self.sentence(index));
        let links = Block::Paragraph(Text { inlines: links, ..self.sentence(index) });
        Section {
            pictogram: None,
            roles: vec![role],
            heading: self.heading(index),
            ..self.section(id, "", vec![words, links])
        }
    }

    fn sections(&self, edition: &Edition) -> Vec<Section<Text>> {
        let title = Section {
            id: None,
            level: 1,
            ..self.section("", "Style page", vec![Block::Paragraph(self.sentence(0))])
        };
        let mut sections = vec![
            title,
            self.section(
                "words",
                "Words",
                vec![Block::Paragraph(self.words(edition)), Block::Rule],
            ),
            self.section("lists", "Lists", self.lists()),
            self.section("alerts", "Alerts", self.alerts()),
            self.section("pairs", "Names and meanings", vec![self.definitions()]),
            self.section("table", "Table", vec![Block::Table(self.table())]),
            self.section(
                "quotation",
                "Quotation",
                vec![Block::Quote(vec![Block::Paragraph(self.sentence(2))])],
            ),
        ];
        sections.extend(self.picture(edition));
        sections.extend(self.cards(edition));
        // As the campaign has them: their words belong together.
        for role in [
            Role::Routes,
            Role::Quote,
            Role::Disclosure,
            Role::Chart,
            Role::Figures,
            Role::Support,
            Role::Call,
        ] {
            let found = edition.with_role(role).map(|(_, section)| section).next();
            sections.extend(found.map(|section| {
                let id = SectionId::from(format!("sample-{}", role.name()).as_str());
                let blocks = Block::try_map_all(&section.blocks, &mut |text| Some(unmarked(text)));
                Section { id: Some(id), level: 2, blocks, ..section.clone() }
            }));
        }
        sections
    }

    /// Emphasis, links and data within a sentence.
    fn words(&self, edition: &Edition) -> Text {
        let space = || Inline::Text(" ".to_owned());
        let link =
            |target, index: usize| Inline::Link { target, content: self.heading(index).inlines };
        let mut inlines = self.sentence(1).inlines;
        inlines.extend([
            space(),
            Inline::Strong(self.heading(0).inlines),
            space(),
            Inline::Emphasis(self.heading(1).inlines),
            space(),
            link(LinkTarget::Page { page: PageId::from("help"), section: None }, 2),
            space(),
            Inline::value("864"),
            space(),
            Inline::Code(vec![Inline::Text("SHA256SUMS".to_owned())]),
            Inline::Note(Name::from(ID)),
            Inline::Break,
        ]);
        inlines.extend(
            edition
                .data
                .contacts
                .keys()
                .find_map(|name| edition.phone(name.as_str()).map(Inline::Phone)),
        );
        Text { inlines, ..self.sentence(1) }
    }

    fn lists(&self) -> Vec<Block<Text>> {
        let items =
            |from: usize| (from..from + 3).map(|index| vec![Block::Text(self.sentence(index))]);
        let mut nested: Vec<Vec<Block<Text>>> = items(0).collect();
        if let Some(last) = nested.last_mut() {
            let kind = ListKind::Bullet;
            last.push(Block::List { kind, items: vec![vec![Block::Text(self.heading(3))]] });
        }
        vec![
            Block::List { kind: ListKind::Bullet, items: nested },
            Block::List { kind: ListKind::Ordered(1), items: items(1).collect() },
        ]
    }

    fn alerts(&self) -> Vec<Block<Text>> {
        let kinds = [
            AlertKind::Note,
            AlertKind::Tip,
            AlertKind::Important,
            AlertKind::Warning,
            AlertKind::Caution,
        ];
        let alert = |(index, kind)| {
            let blocks = vec![Block::Paragraph(self.sentence(index))];
            Block::Alert { kind, blocks }
        };
        kinds.into_iter().enumerate().map(alert).collect()
    }

    fn definitions(&self) -> Block<Text> {
        let pairs = self.pairs.iter().cloned();
        let entry = |(term, words)| Definition { term, details: vec![Block::Text(words)] };
        Block::Definitions(pairs.map(entry).collect())
    }

    fn table(&self) -> Table<Text> {
        let number = |index: usize| {
            let inlines = vec![Inline::value(format!("{}", 17 * (index + 1)))];
            Some(Text { inlines, ..self.heading(index) })
        };
        let row = |index: usize| {
            vec![Some(self.heading(index)), Some(self.sentence(index)), number(index)]
        };
        Table {
            alignments: vec![Alignment::Start, Alignment::Start, Alignment::End],
            head: vec![Some(self.heading(0)), Some(self.heading(1)), Some(self.heading(2))],
            rows: (0..3).map(row).collect(),
        }
    }

    /// The first picture of the campaign.
    fn picture(&self, edition: &Edition) -> Option<Section<Text>> {
        let blocks = edition.pages.values().flat_map(|page| &page.sections);
        let picture = blocks
            .flat_map(|section| &section.blocks)
            .find(|block| matches!(block, Block::Image { .. }))?;
        Some(self.section("picture", "Picture", vec![picture.clone()]))
    }

    /// Somebody to turn to, a file to take away, a film with its words.
    fn cards(&self, edition: &Edition) -> Vec<Section<Text>> {
        let link = |target, index: usize| {
            vec![Inline::Link { target, content: self.heading(index).inlines }]
        };
        let mut cards = Vec::new();
        let phone = edition.data.contacts.keys().find_map(|name| edition.phone(name.as_str()));
        cards.extend(
            phone.map(|phone| self.card("contact", Role::Contact, 4, vec![Inline::Phone(phone)])),
        );
        let poster = edition.press.iter().find_map(|item| match &item.kind {
            PressKind::Poster { sheets, profiles } => {
                let name = item.file_name(*sheets.first()?, *profiles.first()?);
                Some(format!("posters/{name}"))
            }
            PressKind::Card(_) => None,
        });
        cards.extend(poster.map(|file| {
            self.card("download", Role::Download, 3, link(LinkTarget::Download(file), 0))
        }));
        let film = LinkTarget::Address("https://film.example/".to_owned());
        cards.push(self.card("film", Role::Film, 2, link(film, 1)));
        let words = (0..3).map(|index| Block::Paragraph(self.sentence(index))).collect();
        let transcript = self.section("transcript", "Transcript", words);
        cards.push(Section { roles: vec![Role::Transcript], ..transcript });
        cards
    }
}

/// The first sentence of a section.
fn first(section: &Section<Text>) -> Option<&Text> {
    section.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// A text without marks of footnotes, which have no text on this page.
fn unmarked(text: &Text) -> Text {
    let mut text = text.clone();
    text.inlines.retain(|inline| !matches!(inline, Inline::Note(_)));
    text
}

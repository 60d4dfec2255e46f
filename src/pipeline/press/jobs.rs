//! Which files are made of posters and cards.

use std::sync::Arc;

use super::Product;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{
    CardFormat, Edition, Handout, OutputPath, PressItem, PressKind, PrintProfile, Sheet,
};
use crate::resolve::can_stand_beside;
use crate::routes;

/// One file to make.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// A PDF.
    Poster(Sheet, PrintProfile),
    /// A PNG.
    Card(CardFormat),
    /// A small picture of a poster, for a page.
    SmallPoster(Sheet),
    /// A small picture of a card, for a page.
    SmallCard(CardFormat),
    /// A handout as PDF.
    Handout,
}

/// What a file shows.
#[derive(Clone, Copy)]
pub(super) enum Subject<'j> {
    /// A poster or card.
    Item(&'j PressItem),
    /// A handout.
    Handout(&'j Handout),
}

/// Pixels across a small picture of a poster and of a card.
const SMALL: (u32, u32) = (240, 320);

impl Shape {
    /// Width and height in pixels of what is a picture.
    pub(super) fn pixels(self) -> Option<(u32, u32)> {
        let small = |across: u32, (width, height): (u32, u32)| {
            Some((across, (across * height).div_ceil(width)))
        };
        match self {
            Self::Poster(..) | Self::Handout => None,
            Self::Card(format) => Some(format.pixels()),
            Self::SmallPoster(sheet) => small(SMALL.0, sheet.millimetres()),
            Self::SmallCard(format) => small(SMALL.1, format.pixels()),
        }
    }
}

/// A file with all that it is made from.
pub(super) struct Job<'j> {
    /// The edition whose file it is.
    pub(super) owner: usize,
    /// The edition that speaks, or speaks first.
    pub(super) edition: usize,
    /// The edition that speaks second, on a product in two languages.
    pub(super) second: Option<usize>,
    pub(super) subject: Subject<'j>,
    pub(super) shape: Shape,
    pub(super) path: OutputPath,
}

impl<'j> Job<'j> {
    /// The poster or card that it shows.
    pub(super) fn item(&self) -> Option<&'j PressItem> {
        match self.subject {
            Subject::Item(item) => Some(item),
            Subject::Handout(_) => None,
        }
    }

    /// The press template that it is made by.
    pub(super) fn layout(&self) -> &'j str {
        self.item().map_or("handout", |item| item.layout.as_str())
    }
}

/// Every file of the editions, in their order. `profiles` take the place of those that a product
/// declares.
pub(super) fn jobs<'j>(
    editions: &'j [Arc<Edition>],
    products: &[Product],
    profiles: &[PrintProfile],
    diagnostics: &mut Diagnostics,
) -> Vec<Job<'j>> {
    let mut jobs = Vec::new();
    for (owner, edition) in editions.iter().enumerate() {
        for item in &edition.press {
            let Some((first, second)) = pair(editions, owner, item, diagnostics) else { continue };
            let subject = Subject::Item(item);
            let mut add = |shape, path| {
                jobs.push(Job { owner, edition: first, second, subject, shape, path });
            };
            match &item.kind {
                PressKind::Poster { sheets, profiles: declared }
                    if products.contains(&Product::Posters) =>
                {
                    let profiles = if profiles.is_empty() { declared } else { profiles };
                    for sheet in sheets {
                        for profile in profiles {
                            let path = routes::poster(&edition.locale, item, *sheet, *profile);
                            add(Shape::Poster(*sheet, *profile), path);
                        }
                    }
                    if let Some(first) = sheets.first() {
                        add(Shape::SmallPoster(*first), routes::thumbnail(&edition.locale, item));
                    }
                }
                PressKind::Card(formats) if products.contains(&Product::Cards) => {
                    for format in formats {
                        let path = routes::card(&edition.locale, &item.id, *format);
                        add(Shape::Card(*format), path);
                    }
                    if let Some(first) = formats.first() {
                        add(Shape::SmallCard(*first), routes::thumbnail(&edition.locale, item));
                    }
                }
                _ => {}
            }
        }
        if products.contains(&Product::Toolkit) {
            jobs.extend(edition.handouts.iter().map(|handout| Job {
                owner,
                edition: owner,
                second: None,
                subject: Subject::Handout(handout),
                shape: Shape::Handout,
                path: routes::text(&edition.locale, &handout.id, "pdf"),
            }));
        }
    }
    jobs
}

/// Which editions come first and second; `None` when the second is wanted but cannot be made.
pub(super) fn pair(
    editions: &[Arc<Edition>],
    owner: usize,
    item: &PressItem,
    diagnostics: &mut Diagnostics,
) -> Option<(usize, Option<usize>)> {
    let Some(tag) = &item.second else { return Some((owner, None)) };
    let own = editions.get(owner)?;
    let partner = editions.iter().position(|edition| edition.locale.tag == *tag);
    let able = partner.filter(|index| {
        editions.get(*index).is_some_and(|edition| can_stand_beside(item, edition))
    });
    let Some(partner) = able else {
        let why = if partner.is_none() { "is not being built" } else { "lacks some of the texts" };
        diagnostics.push(
            Diagnostic::new(
                Code::PressSecond,
                format!(
                    "`{}` is left out in `{}`: its second language `{tag}` {why}",
                    item.id, own.locale.tag
                ),
            )
            .at(item.span.clone(), "declared in two languages")
            .help(format!("build `{tag}` as well, and translate what it lacks")),
        );
        return None;
    };
    let place = |tag: &Arc<str>| own.theme.parity.iter().position(|known| known == tag);
    let partner_first = place(tag).zip(place(&own.locale.tag)).is_some_and(|(a, b)| a < b);
    Some(if partner_first { (partner, Some(owner)) } else { (owner, Some(partner)) })
}

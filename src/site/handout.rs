//! A text to pass on as HTML that stands by itself: nothing is loaded, nothing runs.

use std::collections::BTreeMap;

use super::filled::{Filled, PageContext};
use super::inlines::language;
use super::whole_text::{links, pieces};
use crate::fluent::Localizer;
use crate::model::{Edition, Handout, Text, WholeText};
use crate::press::Passage;
use crate::routes;

/// The HTML of a handout with these passages, by the theme's `handout.html`.
pub(crate) fn handout(
    edition: &Edition,
    localizer: &Localizer<'_>,
    (handout, passages): (&Handout, &[Passage]),
) -> Filled {
    let mut context = PageContext::default();
    context.insert("lang", &*edition.locale.tag);
    context.insert("dir", edition.locale.direction.attribute());
    let title = handout.title().map(Text::plain);
    let title = title.unwrap_or_default();
    context.insert("title", &title);
    context.insert("brand", &edition.brand.name);
    context.insert("brand_lang", &language(edition.brand.name_fallback.as_deref()));
    let mark = edition.watermark(handout.state);
    let mark = mark.and_then(|mark| localizer.word(mark.word(), &BTreeMap::new()).ok());
    context.insert("mark", &mark);
    context.insert("passages", &passages);
    let home = routes::page(&edition.locale, &"home".into());
    let base = edition.identity.base_url.as_deref();
    let address = base.map(|base| routes::absolute(base, &home));
    let typed = address.as_deref().map(routes::typed);
    context.insert("address_typed", &typed);
    context.insert("address", &address);
    let date = localizer.date(edition.identity.updated);
    context.insert("date", &date);
    context.required.whole = Some(WholeText {
        lang: edition.locale.tag.to_string(),
        dir: edition.locale.direction.attribute().to_owned(),
        around: [edition.brand.name.clone(), date]
            .into_iter()
            .chain(typed.map(str::to_owned))
            .collect(),
        before: std::iter::once(title).chain(mark).collect(),
        pieces: pieces(passages),
        links: links(passages),
        home: address,
    });
    context.filled("handout.html")
}

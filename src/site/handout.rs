//! A text to pass on as HTML that stands by itself: nothing is loaded, nothing runs.

use std::collections::BTreeMap;

use super::filled::{Filled, PageContext};
use super::inlines::language;
use crate::fluent::Localizer;
use crate::model::{Edition, Handout, Text};
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
    context.insert("title", &title.unwrap_or_default());
    context.insert("brand", &edition.brand.name);
    context.insert("brand_lang", &language(edition.brand.name_fallback.as_deref()));
    let mark = edition.watermark(handout.state);
    let mark = mark.and_then(|mark| localizer.word(mark.word(), &BTreeMap::new()).ok());
    context.insert("mark", &mark);
    context.insert("passages", &passages);
    let home = routes::page(&edition.locale, &"home".into());
    let base = edition.identity.base_url.as_deref();
    let address = base.map(|base| routes::absolute(base, &home));
    context.insert("address_typed", &address.as_deref().map(routes::typed));
    context.insert("address", &address);
    context.insert("date", &localizer.date(edition.identity.updated));
    context.filled("handout.html")
}

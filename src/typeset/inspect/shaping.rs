//! What a font draws for a text by itself: without any feature that a layout may ask for.

use std::str::FromStr as _;

use rustybuzz::{BufferFlags, Direction, Language, ShapePlan, UnicodeBuffer, shape_with_plan};
use typst::text::{FontInstance, TextItem};

/// A glyph as the font draws it. Measures are shares of the size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Natural {
    pub(super) id: u32,
    pub(super) advance: f64,
    /// How far it lies to the right of its place, and above the line.
    pub(super) shift: f64,
    pub(super) rise: f64,
}

/// Texts that have been shaped, so that what a sheet says ten times is shaped once.
#[derive(Default)]
pub(super) struct Shaper {
    plans: Vec<Plan>,
    texts: Vec<(usize, String, Vec<Natural>)>,
}

struct Plan {
    font: FontInstance,
    language: Option<Language>,
    direction: Direction,
    script: rustybuzz::Script,
    made: ShapePlan,
}

impl Shaper {
    /// The glyphs of a text, from left to right. `item` tells font and language.
    pub(super) fn shaped(
        &mut self,
        text: &str,
        item: &TextItem,
        direction: Option<Direction>,
    ) -> &[Natural] {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let tag = match item.region {
            Some(region) => format!("{}-{}", item.lang.as_str(), region.as_str()),
            None => item.lang.as_str().to_owned(),
        };
        let language = Language::from_str(&tag).ok();
        if let Some(language) = language.clone() {
            buffer.set_language(language);
        }
        if let Some(direction) = direction {
            buffer.set_direction(direction);
        }
        buffer.guess_segment_properties();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let plan = self.plan(&item.font, &buffer, language);
        let known = self.texts.iter().position(|(of, known, _)| *of == plan && known == text);
        let place = known.unwrap_or_else(|| {
            let made = self.plans.get(plan).map(|plan| glyphs(plan, buffer)).unwrap_or_default();
            self.texts.push((plan, text.to_owned(), made));
            self.texts.len() - 1
        });
        self.texts.get(place).map(|(_, _, glyphs)| glyphs.as_slice()).unwrap_or_default()
    }

    /// The place of the plan for what a buffer holds.
    fn plan(
        &mut self,
        font: &FontInstance,
        buffer: &UnicodeBuffer,
        language: Option<Language>,
    ) -> usize {
        let (direction, script) = (buffer.direction(), buffer.script());
        let known = self.plans.iter().position(|known| {
            known.direction == direction
                && known.script == script
                && known.language == language
                && known.font == *font
        });
        known.unwrap_or_else(|| {
            let plan =
                ShapePlan::new(font.rusty(), direction, Some(script), language.as_ref(), &[]);
            self.plans.push(Plan { font: font.clone(), language, direction, script, made: plan });
            self.plans.len() - 1
        })
    }
}

fn glyphs(plan: &Plan, buffer: UnicodeBuffer) -> Vec<Natural> {
    let shaped = shape_with_plan(plan.font.rusty(), &plan.made, buffer);
    let share = |units: i32| plan.font.to_em(units).get();
    let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    pairs
        .map(|(info, position)| Natural {
            id: info.glyph_id,
            advance: share(position.x_advance),
            shift: share(position.x_offset),
            rise: share(position.y_offset),
        })
        .collect()
}

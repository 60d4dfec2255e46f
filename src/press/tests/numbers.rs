//! Numbers to call of many lengths: every layout has room for them.

use super::{NATIONAL, card_data, errors, poster_data};
use crate::model::{CardFormat, PaperSize};
use crate::typeset::PngEffort;

const NUMBERS: [&str; 2] = ["116 123", "1-800-555-0199"];

#[test]
fn layouts_have_room_for_long_numbers() {
    for (tag, id, size) in [
        ("en-GB", "wallet-cards", PaperSize::A4),
        ("pa", "wallet-cards", PaperSize::A4),
        ("ur", "campaign", PaperSize::A5),
        ("en-GB", "without-words", PaperSize::A4),
    ] {
        for number in NUMBERS {
            let mut data = poster_data(tag, id, size);
            let slot = data.number.as_mut().expect("a number");
            slot.text = number.into();
            assert_eq!(errors(&NATIONAL.engine.poster(&data).1), [], "{id} {tag} {number}");
        }
    }
    for format in [CardFormat::Leaderboard, CardFormat::Billboard] {
        for number in NUMBERS {
            let mut data = card_data("ur", "campaign", format);
            let slot = data.number.as_mut().expect("a number");
            slot.text = number.into();
            let (_, found) = NATIONAL.engine.card(&data, PngEffort::Quick);
            assert_eq!(errors(&found), [], "{} {number}", format.name());
        }
    }
}

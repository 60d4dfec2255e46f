//! Texts to pass on, as PDF.

use super::{NATIONAL, edition, errors};
use crate::diag::{Code, Diagnostics};
use crate::fluent::Localizer;
use crate::press::{LocalizedEdition, Passage, PressData, handout, work};
use crate::toolkit::handout::passages_to_set;
use crate::typeset::Form;

/// A handout of the sample in a language.
pub(super) fn handout_data(tag: &str, id: &str) -> PressData {
    let edition = edition(tag).expect("the campaign has the language");
    let localizer = Localizer::new(edition).expect("there is data for the language");
    let made = edition.handouts.iter().find(|handout| handout.id.as_str() == id);
    let made = made.expect("the campaign declares it");
    let passages = passages_to_set(edition, &localizer, &made.sections, made.contact.as_ref());
    handout(LocalizedEdition { edition, localizer: &localizer }, made, passages)
}

#[test]
fn handouts_run_over_as_many_pages_as_they_take_in_every_script() {
    for tag in ["en-GB", "cy", "ar", "ur", "pa", "bn", "zh-Hans"] {
        for (id, pages) in
            [("press-release", 2..=4), ("radio-script", 1..=1), ("intranet-note", 1..=3)]
        {
            let data = handout_data(tag, id);
            let mut diagnostics = Diagnostics::new();
            let laid_out = NATIONAL.engine.lay_out(&work(&data, Form::Pdf), &mut diagnostics);
            let (document, _) = laid_out.unwrap_or_else(|| panic!("{tag} {id}: {diagnostics:?}"));
            assert!(pages.contains(&document.pages().len()), "{tag} {id}");
            let (bytes, diagnostics) = NATIONAL.engine.poster(&data);
            assert_eq!(errors(&diagnostics), [], "{tag} {id}");
            assert!(bytes.is_some_and(|bytes| bytes.starts_with(b"%PDF")), "{tag} {id}");
        }
    }
}

#[test]
fn a_word_longer_than_a_line_of_a_handout_is_reported() {
    let mut data = handout_data("cy", "radio-script");
    let Some(Passage::Paragraph { phrases }) = data.passages.first_mut() else {
        panic!("{:?}", data.passages)
    };
    phrases[0].slot.text = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3);
    let (bytes, diagnostics) = NATIONAL.engine.poster(&data);
    assert!(bytes.is_none());
    let found = errors(&diagnostics);
    assert_eq!(found.first().map(|(code, _)| *code), Some(Code::PressOverflow), "{found:?}");
}

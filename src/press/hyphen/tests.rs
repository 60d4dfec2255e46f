//! Words as their languages break them.

use super::softened;

/// Checks that each word, written with its hyphens, gets them back.
fn breaks(tag: &str, words: &[&str]) {
    for word in words {
        let softened = softened(&word.replace('-', ""), tag);
        assert_eq!(softened.replace('\u{AD}', "-"), **word, "{tag}");
    }
}

#[test]
fn somali_breaks_between_syllables_and_keeps_its_pairs_and_long_vowels() {
    breaks(
        "so",
        &[
            "bad-baa-dinta",
            "shakh-si-yaadka",
            "dhi-baa-ta-daada",
            "xatoo-yoo-yinka",
            "mac-luu-maad-kaaga",
            "dem-bii-la-yaa-shu",
            "shaa-shadda",
            "tal-laa-boo-yin-kan",
        ],
    );
}

#[test]
fn romanian_breaks_by_sound_and_counts_no_last_i() {
    breaks(
        "ro",
        &[
            "infor-ma-țiile",
            "înre-gis-tră-ri-lor",
            "înre-gis-trări",
            "con-struc-tori",
            "punc-tua-ția",
            "con-fi-den-țial",
            "șan-ta-jează",
            "ame-nin-ță-rile",
            "nero-mâ-nești",
            "cer-ce-tează",
        ],
    );
}

#[test]
fn welsh_breaks_by_its_patterns() {
    breaks("cy", &["cym-deith-asol", "gwas-an-aethau", "cyf-rin-achol"]);
    let station = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    let made = softened(station, "cy");
    assert!(made.starts_with("Llan\u{AD}fair\u{AD}pwll\u{AD}gwyn\u{AD}gyll\u{AD}gog"), "{made}");
    assert_eq!(made.replace('\u{AD}', ""), station);
}

#[test]
fn patterns_of_typst_break_english_french_and_polish() {
    breaks("en-GB", &["infor-ma-tion", "con-fi-den-tial", "black-mail-ers"]);
    breaks("fr", &["l’enre-gis-tre-ment", "ren-sei-gne-ments", "aujourd’hui"]);
    breaks("pl", &["bez-pie-czeń-stwo", "wia-do-mo-ści", "nie-przy-jem-no-ści"]);
}

#[test]
fn names_numbers_addresses_and_short_words_stay_whole() {
    for text in [
        "Crimestoppers WhatsAppowi Facebookowi",
        "@gwasanaethau #gwasanaethau gwasanaethau@heddlu.example",
        "gwasanaethau.example/cymdeithasol 123456789012 gwasanaethau24",
        "\u{2066}gwasanaethau\u{2069} a \u{2066}Heddlu gwasanaethau De\u{2069}",
        "heddlu cymuned rhyngrwyd",
        "we-gamerâu-cymdeithasol",
    ] {
        assert_eq!(softened(text, "cy"), text);
    }
    // Among punctuation, and after what stood between signs of direction.
    assert_eq!(
        softened("\u{2066}101\u{2069}: ‘gwasanaethau’,\u{a0}gwasanaethau.", "cy")
            .replace('\u{AD}', "-"),
        "\u{2066}101\u{2069}: ‘gwas-an-aethau’,\u{a0}gwas-an-aethau."
    );
    // Rules that we do not know.
    assert_eq!(softened("Handlungsbevollmächtigte", "de"), "Handlungsbevollmächtigte");
}

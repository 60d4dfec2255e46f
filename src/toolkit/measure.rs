//! How long a caption is, as the service counts that it is posted on.

use unicode_segmentation::UnicodeSegmentation;

use crate::model::Measure;

/// What an address counts where services shorten it.
const SHORT_ADDRESS: usize = 23;

/// The length of `text` in what is measured.
pub(super) fn length(text: &str, measure: Measure) -> usize {
    match measure {
        Measure::Weighted => parts(text, |part| letters(part).map(weight).sum()),
        Measure::LettersShortAddresses => parts(text, |part| letters(part).count()),
        Measure::Letters => letters(text).count(),
        Measure::Units => text.encode_utf16().count(),
    }
}

/// The sum over addresses, which count alike, and what stands between them.
fn parts(text: &str, count: impl Fn(&str) -> usize) -> usize {
    let pieces = text.split_inclusive(char::is_whitespace);
    pieces
        .map(|piece| {
            let word = piece.trim_end();
            if is_address(word) {
                SHORT_ADDRESS + count(piece.strip_prefix(word).unwrap_or_default())
            } else {
                count(piece)
            }
        })
        .sum()
}

fn is_address(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| ('\u{2066}'..='\u{2069}').contains(&c));
    bare.starts_with("https://") || bare.starts_with("http://")
}

/// What readers take for letters.
fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.graphemes(true)
}

/// The weight of a letter on X: two for most scripts and for an emoji of any length, one for each
/// sign of those that its table names (version 3: Latin to Georgian, and common punctuation).
fn weight(letter: &str) -> usize {
    let light = |c: char| {
        matches!(
            u32::from(c),
            0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037
        )
    };
    let is_emoji = letter.chars().next().is_some_and(|c| u32::from(c) >= 0x1F000)
        || letter.contains('\u{fe0f}');
    if is_emoji {
        return 2;
    }
    letter.chars().map(|c| if light(c) { 1 } else { 2 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_counts_double_on_x_and_other_scripts_of_the_campaign_do_not() {
        let long = |text| length(text, Measure::Weighted);
        assert_eq!(long("别慌。"), 6);
        assert_eq!(long("پیسے نہ دیں۔"), 12);
        assert_eq!(long("ਪੈਸੇ ਨਾ ਦਿਓ।"), 12);
        assert_eq!(long("টাকা দেবেন না।"), 14);
        assert_eq!(long("Peidiwch â thalu"), 16);
    }

    #[test]
    fn addresses_and_emoji_count_alike_whatever_their_length() {
        let long = |text| length(text, Measure::Weighted);
        assert_eq!(long("https://webcam.example/zh-hans/a/very/long/path/"), 23);
        assert_eq!(long("看 https://webcam.example/ 这里"), 2 + 1 + 23 + 1 + 4);
        assert_eq!(long("👨‍👩‍👧‍👦"), 2);
        assert_eq!(long("❤️"), 2);
    }

    #[test]
    fn letters_are_what_readers_take_for_them() {
        for (text, letters) in [("ਪੈਸੇ", 2), ("e\u{301}", 1), ("别慌", 2), ("👨‍👩‍👧‍👦", 1)]
        {
            assert_eq!(length(text, Measure::Letters), letters, "{text}");
        }
        assert_eq!(length("a https://webcam.example/", Measure::Letters), 25);
        assert_eq!(length("a https://webcam.example/", Measure::LettersShortAddresses), 25);
        assert_eq!(length("https://webcam.example/ur/help/", Measure::LettersShortAddresses), 23);
        assert_eq!(length("👨‍👩‍👧‍👦", Measure::Units), 11);
    }
}

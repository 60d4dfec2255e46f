//! Whether two lines of a text are joined by a space: scripts that put none between words have none
//! at the end of a line either.

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// Whether two lines are joined without a space: both sides are letters, or their punctuation, of
/// scripts that put no spaces between words. `before` gives the end of the first line backwards,
/// `after` the beginning of the second.
pub(crate) fn joins_without_space(
    before: impl IntoIterator<Item = char>,
    after: impl IntoIterator<Item = char>,
) -> bool {
    ends_unspaced(before) && ends_unspaced(after)
}

/// Whether the first character that belongs to a script belongs to one without spaces.
fn ends_unspaced(side: impl IntoIterator<Item = char>) -> bool {
    side.into_iter().find(|c| !is_of_any_script(*c)).is_some_and(is_unspaced)
}

/// Whether the character stands among letters of every script, so that its neighbour has to tell.
fn is_of_any_script(character: char) -> bool {
    matches!(
        character,
        '“' | '”' | '‘' | '’' | '…' | '—' | '·' | '\u{200B}'..='\u{200D}' | '\u{2060}'
    )
}

/// Whether the character is a letter, or punctuation, of a script that puts no spaces between words.
pub(crate) fn is_unspaced(character: char) -> bool {
    let punctuation = matches!(u32::from(character),
        0x3000..=0x303F | 0x3099..=0x309C | 0x30FB | 0x30FC | 0xFE10..=0xFE1F | 0xFE30..=0xFE4F
        | 0xFF01..=0xFF65 | 0xFF9E | 0xFF9F | 0xFFE0..=0xFFE6);
    let script = CodePointMapData::<Script>::new().get(character);
    punctuation
        || [
            Script::Balinese,
            Script::Bopomofo,
            Script::Han,
            Script::Hiragana,
            Script::Javanese,
            Script::Katakana,
            Script::Khmer,
            Script::Lao,
            Script::Myanmar,
            Script::NewTaiLue,
            Script::TaiLe,
            Script::TaiTham,
            Script::TaiViet,
            Script::Thai,
            Script::Tibetan,
            Script::Yi,
        ]
        .contains(&script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> bool {
        let (before, after) = text.split_once('\n').expect("two lines");
        joins_without_space(before.chars().rev(), after.chars())
    }

    #[test]
    fn scripts_without_spaces_have_none_at_the_end_of_a_line() {
        for text in [
            "请把这件事告诉警方，\n并把所有东西都保留下来。",
            "他们说：\n“不要付钱”",
            "“不要付钱”\n他们说",
            "“不要付钱”\n“告诉警方”",
            "サーバー\nへ",
            "อย่าจ่ายเงิน\nให้พวกเขา",
            "ຢ່າຈ່າຍ\nເງິນ",
            "កុំបង់\nប្រាក់",
            "မပေးပါနဲ့။\nရဲကို",
        ] {
            assert!(joined(text), "{text}");
        }
    }

    #[test]
    fn all_others_have_one() {
        for text in [
            "Don’t pay.\nTell the police.",
            "“Don’t”\n“pay”",
            "돈을 보내지\n마세요",
            "پیسے نہ دیں۔\nپولیس کو بتائیں",
            "ਪੈਸੇ ਨਾ\nਦਿਓ",
            "联系\nFacebook",
            "Facebook\n联系",
            "拨打 101\n报警",
            "\n报警",
        ] {
            assert!(!joined(text), "{text}");
        }
    }
}

//! Words of scripts that write none: where a line may break on a poster.

use std::collections::BTreeSet;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::model::{Script, WORD_JOINER, without_joiners};

/// The parts of `text` that stay whole, or nothing where spaces tell them.
///
/// Closing punctuation stays with the word before it, opening punctuation with the word after. Words
/// on both sides of a joiner or of a space that does not break are one; joiners are left out.
pub(super) fn segments(text: &str, script: Script) -> Vec<String> {
    if !script.is_unspaced() {
        return Vec::new();
    }
    let mut joints = BTreeSet::new();
    let mut clean = 0;
    for c in text.chars() {
        if c == WORD_JOINER {
            joints.insert(clean);
            continue;
        }
        clean += c.len_utf8();
        if matches!(c, '\u{a0}' | '\u{202f}') {
            joints.insert(clean);
        }
    }
    let text = &without_joiners(text);
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut parts: Vec<&str> = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        parts.extend(text.get(start..end).filter(|part| !part.is_empty()));
        start = end;
    }
    let mut words: Vec<String> = Vec::new();
    let mut previous = "";
    let mut place = 0;
    for (index, part) in parts.iter().enumerate() {
        let next = parts.get(index + 1).copied().unwrap_or_default();
        let is_kept = joints.contains(&place);
        match words.last_mut() {
            Some(last) if is_kept || leans(previous, last, part, next) => last.push_str(part),
            _ => words.push((*part).to_owned()),
        }
        previous = part;
        place += part.len();
    }
    words
}

/// Whether `part` belongs to the word before it, which ends in the part `previous`.
fn leans(previous: &str, last: &str, part: &str, next: &str) -> bool {
    closes(part)
        || last.chars().all(opens)
        || glued(last, part)
        // The dictionary lacks many words of two or three signs and cuts them up: a lone sign
        // joins the one before it, or else a short word, unless it begins a pair of its own.
        || (lone(part) && lone(previous) && last == previous)
        || (lone(part) && !lone(next) && last == previous && last.chars().count() == 2)
}

/// One ideograph by itself.
fn lone(part: &str) -> bool {
    let mut signs = part.chars();
    let ideograph = signs.next().is_some_and(|sign| ('\u{4e00}'..='\u{9fff}').contains(&sign));
    ideograph && signs.next().is_none()
}

/// Whether a part cannot begin a line.
fn closes(part: &str) -> bool {
    part.chars().all(|c| {
        c.is_whitespace()
            || ('\u{2066}'..='\u{2069}').contains(&c)
            || matches!(
                c,
                '，' | '。'
                    | '、'
                    | '；'
                    | '：'
                    | '？'
                    | '！'
                    | '”'
                    | '’'
                    | '）'
                    | '》'
                    | '」'
                    | '…'
                    | '%'
                    | ','
                    | '.'
                    | '?'
                    | '!'
                    | ')'
                    | ':'
                    | ';'
                    | '—'
            )
    })
}

fn opens(c: char) -> bool {
    matches!(c, '“' | '‘' | '（' | '《' | '「' | '(')
}

/// Particles that lean on the word before them; digits and the letters or sign after them.
fn glued(last: &str, part: &str) -> bool {
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    matches!(part, "的" | "了" | "吗" | "呢" | "吧" | "们" | "着" | "过" | "地" | "得")
        || (digits(last) && part.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_cut_into_words_with_their_punctuation() {
        let cut = segments("不要惊慌。不要付钱。", Script::Han);
        assert_eq!(cut.concat(), "不要惊慌。不要付钱。");
        assert_eq!(cut, ["不要", "惊慌。", "不要", "付钱。"]);
    }

    #[test]
    fn words_that_the_dictionary_lacks_stay_whole() {
        let cut = segments("遭到网络摄像头勒索？停用您的账号，扫码求助。", Script::Han);
        for word in ["摄像头", "账号，", "扫码"] {
            assert!(cut.iter().any(|segment| segment.contains(word)), "{word} in {cut:?}");
        }
    }

    #[test]
    fn what_is_kept_together_is_one_word() {
        let plain = segments("截至12月5日，共有864起案件。", Script::Han);
        assert_eq!(plain, ["截至", "12月", "5日，", "共有", "864", "起案件。"]);
        let kept =
            segments("截至12\u{2060}月\u{2060}5\u{2060}日，共有864 \u{2060}起案件。", Script::Han);
        assert_eq!(kept, ["截至", "12月5日，", "共有", "864 起案", "件。"]);
        let typed = segments("请拨打\u{a0}101\u{a0}报警。", Script::Han);
        assert_eq!(typed, ["请拨打\u{a0}101\u{a0}报警。"]);
    }

    #[test]
    fn scripts_with_spaces_are_left_alone() {
        assert!(segments("گھبرائیں نہیں۔", Script::Nastaliq).is_empty());
        assert!(segments("Peidiwch â thalu.", Script::Latin).is_empty());
    }

    #[test]
    fn nothing_is_lost() {
        for text in ["", "“保存证据”，并拨打\u{2066}101\u{2069}。", "10种语言", " 您 "]
        {
            assert_eq!(segments(text, Script::Han).concat(), text);
        }
    }
}

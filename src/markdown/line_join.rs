//! Line ends inside a paragraph.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::cjk;
use crate::intl::joins_without_space;

/// How many events on either side of a line end are looked at.
const NEAR: usize = 16;

/// What becomes of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// What it says.
    Kept,
    /// A line end that is a space.
    Space,
    /// Nothing: a line end in a script without spaces, or the end and the new beginning of the same
    /// emphasis around it, whose marks could not stand side by side.
    Nothing,
}

/// What becomes of each event of a balanced run.
pub(super) fn roles(events: &[&Event<'_>]) -> Vec<Role> {
    let mut roles = vec![Role::Kept; events.len()];
    for (index, event) in events.iter().enumerate() {
        if !matches!(event, Event::SoftBreak) {
            continue;
        }
        let tight = is_tight(events, index);
        let around = if tight { same_around(events, index) } else { 0 };
        for role in roles.iter_mut().take(index + around + 1).skip(index - around) {
            *role = if tight { Role::Nothing } else { Role::Space };
        }
    }
    roles
}

/// How many emphases end at the event and begin anew right behind it.
fn same_around(events: &[&Event<'_>], index: usize) -> usize {
    let ends = events.iter().take(index).rev();
    let starts = events.iter().skip(index + 1);
    ends.zip(starts)
        .take_while(|(end, start)| {
            matches!(
                (end, start),
                (Event::End(TagEnd::Strong), Event::Start(Tag::Strong))
                    | (Event::End(TagEnd::Emphasis), Event::Start(Tag::Emphasis))
            )
        })
        .count()
}

/// Whether the line end at `index` is no space: what readers see on both sides belongs to a script
/// without spaces, whatever is emphasised.
fn is_tight(events: &[&Event<'_>], index: usize) -> bool {
    let before = events.iter().take(index).rev().take(NEAR).copied();
    let after = events.iter().skip(index + 1).take(NEAR).copied();
    let before = before.map_while(shown).flat_map(|text| text.chars().rev());
    let after = after.map_while(shown).flat_map(str::chars);
    let letter = |character: &char| *character != cjk::SENTINEL;
    joins_without_space(before.filter(letter), after.filter(letter))
}

/// What a reader sees of an event; `None` for what ends the words.
fn shown<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    match event {
        Event::Text(text) => Some(text),
        Event::Start(_) | Event::FootnoteReference(_) => Some(""),
        Event::End(tag) => {
            matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
                .then_some("")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Diagnostics;
    use crate::markdown::parse_page;
    use crate::model::{Name, PageId, Placeable};

    #[test]
    fn the_end_of_a_line_is_a_space_where_words_have_one() {
        for (body, pattern) in [
            ("不要付钱给他们。\n把这件事告诉警方。", "不要付钱给他们。把这件事告诉警方。"),
            ("**不要付钱。**\n**告诉警方。**", "**不要付钱。告诉警方。**"),
            ("**不要付钱。**\n*告诉警方。*", "**不要付钱。***告诉警方。*"),
            ("[求助](a.md)\n**并告诉警方**", "[求助]({ $link-a })**并告诉警方**"),
            ("告诉他们：\n“不要付钱”", "告诉他们：“不要付钱”"),
            ("拨打 { $police }\n报警", "拨打 { $police } 报警"),
            ("联系\nFacebook", "联系 Facebook"),
            ("**อย่าจ่าย**\n**แจ้งตำรวจ**", "**อย่าจ่ายแจ้งตำรวจ**"),
            ("***別慌***\n***別付***了", "***別慌別付***了"),
            ("> 不要**付钱**\n> **给他们**", "不要**付钱给他们**"),
            ("돈을 보내지\n마세요", "돈을 보내지 마세요"),
            ("**پیسے نہ دیں۔**\n**پولیس کو بتائیں**", "**پیسے نہ دیں۔** **پولیس کو بتائیں**"),
        ] {
            let text = format!("# 网络勒索 {{#top}}\n\n{body}\n");
            let known =
                |name: &Name, _: &_, _: &mut Diagnostics| Some(Placeable::Contact(name.clone()));
            let page = PageId::from("a");
            let (parsed, found) = parse_page(&"a.md".into(), &page, &text, 0, &known);
            assert!(found.is_empty(), "{body}: {:?}", found.iter().collect::<Vec<_>>());
            assert_eq!(parsed.drafts.last().map(|draft| draft.pattern.as_str()), Some(pattern));
        }
    }
}

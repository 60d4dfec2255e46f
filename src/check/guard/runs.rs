//! Runs of digits: what a reader takes for one number, or for several that stand together.

use super::digits::is_unseen;
use super::readings::readings;
use super::{Sign, SlotKind, Visible};
use crate::model::Name;

/// A part of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Digits without anything between them, in ASCII.
    Digits(String),
    /// A number that is put in.
    Slot(Name, SlotKind),
}

/// Digits, and slots that show some, with no letter between them.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Run {
    /// Its parts in order.
    pub(super) parts: Vec<Part>,
    /// What stands between each part and the next, as far as it is seen.
    pub(super) gaps: Vec<String>,
    /// As a reader sees it, slots as `{ $name }`.
    pub(super) shown: String,
    /// What stands before it.
    pub(super) before: String,
    /// What stands behind it.
    pub(super) after: String,
}

impl Run {
    /// The groups of digits, without the slots.
    pub(super) fn groups(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Digits(digits) => Some(digits.as_str()),
            Part::Slot(..) => None,
        })
    }

    /// How many digits it has.
    pub(super) fn length(&self) -> usize {
        self.groups().map(|group| group.chars().count()).sum()
    }

    /// Whether it is part of a word such as `A4` or `4G`: a letter touches it.
    pub(super) fn touches_letter(&self) -> bool {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        letter(self.before.chars().next_back()) || letter(self.after.chars().next())
    }

    /// The run cut in pieces of digits alone, wherever a gap or a slot parts it more clearly than
    /// a phone would take.
    pub(super) fn tight(&self) -> Vec<Self> {
        let mut pieces: Vec<Self> = Vec::new();
        let mut joined = false;
        for (at, part) in self.parts.iter().enumerate() {
            let gap = at.checked_sub(1).and_then(|at| self.gaps.get(at)).map_or("", String::as_str);
            match (part, pieces.last_mut().filter(|_| joined && is_tight(gap))) {
                (Part::Digits(_), Some(piece)) => {
                    piece.gaps.push(gap.to_owned());
                    piece.parts.push(part.clone());
                }
                (Part::Digits(_), None) => {
                    if let Some(last) = pieces.last_mut() {
                        gap.clone_into(&mut last.after);
                    }
                    let before = if at == 0 { self.before.clone() } else { gap.to_owned() };
                    let after = self.after.clone();
                    let parts = vec![part.clone()];
                    pieces.push(Self { parts, before, after, ..Self::default() });
                }
                (Part::Slot(..), _) => {}
            }
            joined = matches!(part, Part::Digits(_));
        }
        for piece in &mut pieces {
            piece.shown = piece.write();
        }
        pieces
    }

    /// Its parts and gaps as a reader sees them.
    fn write(&self) -> String {
        let mut shown = String::new();
        for (at, part) in self.parts.iter().enumerate() {
            if let Some(gap) = at.checked_sub(1).and_then(|at| self.gaps.get(at)) {
                shown.push_str(gap);
            }
            match part {
                Part::Digits(digits) => shown.push_str(digits),
                Part::Slot(name, _) => shown.push_str(&format!("{{ ${name} }}")),
            }
        }
        shown.replace('\n', " ")
    }
}

/// Whether a gap could stand within a number to call.
pub(super) fn is_tight(gap: &str) -> bool {
    !gap.contains([',', ';', '،', '、', '，', '；', '؛', '%', '٪', '=', ':', '：', '\u{2026}'])
        && gap.chars().filter(|c| !c.is_whitespace()).count() <= 3
}

/// Every run of a text.
pub(super) fn runs(visible: &Visible) -> Vec<Run> {
    let mut scanner = Scanner::default();
    let signs = visible.signs();
    for (sign, value) in signs.iter().zip(readings(signs)) {
        match sign {
            Sign::Slot(name, kind @ (SlotKind::Phone | SlotKind::Figure)) => {
                scanner.part(Part::Slot(name.clone(), *kind));
                scanner.context.clear();
            }
            Sign::Slot(..) => scanner.end('\u{FFFC}'),
            Sign::Character(c) => scanner.character(*c, value),
        }
    }
    scanner.close();
    scanner.found
}

#[derive(Default)]
struct Scanner {
    found: Vec<Run>,
    run: Run,
    gap: String,
    /// The last characters, for what stands before a run.
    context: String,
    /// Whether what follows goes behind the last run that was found.
    is_behind: bool,
}

/// Letters that are drawn as a stroke, and pass for a dash.
fn is_stroke(c: char) -> bool {
    matches!(c, 'ـ' | 'ー' | 'ｰ' | 'ㅡ' | 'ᅳ' | 'ꟷ' | 'ˍ' | 'ˉ')
}

/// How much of what stands beside a run is kept.
const CONTEXT: usize = 12;

impl Scanner {
    fn character(&mut self, c: char, value: Option<u64>) {
        if let Some(value) = value {
            return self.digits(value, c);
        }
        if is_unseen(c) {
            return;
        }
        if c.is_alphabetic() && !is_stroke(c) {
            self.end(c);
        } else {
            self.behind(c);
            if !self.run.parts.is_empty() {
                self.gap.push(c);
            }
            self.remember(c);
        }
    }

    fn digits(&mut self, value: u64, c: char) {
        self.behind(c);
        let digits = value.to_string();
        match self.run.parts.last_mut() {
            Some(Part::Digits(last)) if self.gap.is_empty() => last.push_str(&digits),
            _ => self.part(Part::Digits(digits)),
        }
    }

    fn part(&mut self, part: Part) {
        if self.run.parts.is_empty() {
            self.run.before = std::mem::take(&mut self.context);
        } else {
            self.run.gaps.push(std::mem::take(&mut self.gap));
        }
        self.gap.clear();
        self.run.parts.push(part);
        self.is_behind = false;
    }

    /// A letter ends the run.
    fn end(&mut self, c: char) {
        self.close();
        self.behind(c);
        self.remember(c);
    }

    fn close(&mut self) {
        if self.run.parts.is_empty() {
            return;
        }
        let mut run = std::mem::take(&mut self.run);
        run.shown = run.write();
        run.after = std::mem::take(&mut self.gap);
        self.found.push(run);
        self.is_behind = true;
    }

    /// Adds to what stands behind the last run.
    fn behind(&mut self, c: char) {
        if self.is_behind
            && let Some(last) = self.found.last_mut()
            && last.after.chars().count() < CONTEXT
        {
            last.after.push(c);
        }
    }

    fn remember(&mut self, c: char) {
        if self.context.chars().count() >= 2 * CONTEXT {
            self.context = self.context.chars().skip(CONTEXT).collect();
        }
        self.context.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        runs(&Visible::of_text(text)).iter().map(|run| run.shown.clone()).collect()
    }

    #[test]
    fn digits_stay_together_until_a_letter() {
        assert_eq!(shown("Zadzwoń 24/7 pod 07700 900 123, zanim"), ["24/7", "07700 900 123"]);
        assert_eq!(shown("0\u{200e}9\u{ad}0\u{fe0f}0"), ["0900"]);
        assert_eq!(shown("①②③ ⁰⁹⁰⁰"), ["123 0900"]);
        assert_eq!(shown("请拨打一一〇，二百"), ["110"]);
        assert_eq!(shown("২০১৬ সালে"), ["2016"]);
        assert_eq!(shown("请拨打壹壹零或幺幺〇，玖〇〇"), ["110", "110，900"]);
        assert_eq!(shown("1O1 lІl ⅩⅨ 〡〡〨"), ["101 111 109 118"]);
    }

    #[test]
    fn what_stands_beside_a_run_is_known() {
        let found = runs(&Visible::of_text("vers 17 h 30"));
        let beside: Vec<_> =
            found.iter().map(|run| (run.before.as_str(), run.after.as_str())).collect();
        assert_eq!(beside, [("vers ", " h 3"), (" h ", "")]);
    }
}

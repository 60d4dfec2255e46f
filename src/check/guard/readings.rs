//! What each sign of a text is read as: its own digit, or the one that it passes for where it
//! stands.

use super::Sign;
use super::digits::{digit, han, is_dash, is_han_place, is_unseen};
use super::lookalikes::{Lookalike, lookalike};

/// A character that is seen.
struct Seen {
    /// Its place among the signs.
    at: usize,
    c: char,
    digit: Option<u64>,
}

/// The value of every sign that is read as a digit.
pub(super) fn readings(signs: &[Sign]) -> Vec<Option<u64>> {
    let mut values = vec![None; signs.len()];
    let seen = signs.iter().enumerate().filter_map(|(at, sign)| match sign {
        Sign::Character(c) if is_unseen(*c) => None,
        Sign::Character(c) => Some(Seen { at, c: *c, digit: digit(*c) }),
        Sign::Slot(..) => Some(Seen { at, c: '\u{FFFC}', digit: None }),
    });
    let seen: Vec<Seen> = seen.collect();
    for sign in &seen {
        set(&mut values, sign, sign.digit);
    }
    chinese(&seen, &mut values);
    let tokens: Vec<Token<'_>> = tokens(&seen);
    for token in tokens.iter().filter(|token| token.is_number()) {
        token.read(&mut values);
    }
    for row in rows(&tokens).into_iter().filter(|row| is_row(row)) {
        for token in row {
            token.read(&mut values);
        }
    }
    values
}

fn set(values: &mut [Option<u64>], sign: &Seen, value: Option<u64>) {
    if let (Some(place), Some(_)) = (values.get_mut(sign.at), value) {
        *place = value;
    }
}

/// Chinese digits: three and more in a row, or between others; not beside a word that counts
/// places.
fn chinese(seen: &[Seen], values: &mut [Option<u64>]) {
    let is_part = |sign: &Seen| sign.digit.is_some() || han(sign.c).is_some();
    let is_place = |sign: Option<&Seen>| sign.is_some_and(|sign| is_han_place(sign.c));
    let mut start = 0;
    while start < seen.len() {
        let rest = seen.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|sign| is_part(sign)).count();
        let row = rest.get(..length).unwrap_or_default();
        let before = start.checked_sub(1).and_then(|at| seen.get(at));
        if length >= 3 && !is_place(before) && !is_place(rest.get(length)) {
            for sign in without_words(row) {
                set(values, sign, sign.digit.or_else(|| han(sign.c)));
            }
        }
        start += length.max(1);
    }
}

/// A row without a single character at one end, which is rather a word: `2016一直`, `2016陆续`.
fn without_words(row: &[Seen]) -> &[Seen] {
    let is_word = |sign: Option<&Seen>| sign.is_some_and(|sign| sign.digit.is_none());
    if row.iter().all(|sign| sign.digit.is_none()) {
        // A row of circles stands for what is left out.
        let says = row.iter().any(|sign| han(sign.c).is_some_and(|value| value > 0));
        return if says { row } else { &[] };
    }
    match (is_word(row.first()), is_word(row.last())) {
        (true, false) if !is_word(row.get(1)) => row.get(1..).unwrap_or_default(),
        (false, true) if !is_word(row.get(row.len().saturating_sub(2))) => {
            row.get(..row.len() - 1).unwrap_or_default()
        }
        _ => row,
    }
}

/// Letters and digits with nothing between them.
struct Token<'s> {
    signs: &'s [Seen],
    /// What each of them passes for, where it is no digit.
    passes: Vec<Option<Lookalike>>,
    /// What stands between the token before and this one.
    gap: &'s [Seen],
}

/// The words of a text that are made of digits and letters that pass for them.
fn tokens(seen: &[Seen]) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let (mut start, mut end) = (0, 0);
    while start < seen.len() {
        let rest = seen.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|sign| is_part(sign)).count();
        if length == 0 {
            start += 1;
            continue;
        }
        let signs = rest.get(..length).unwrap_or_default();
        let gap = seen.get(end..start).unwrap_or_default();
        let passes = signs.iter().map(|sign| lookalike(sign.c)).collect();
        found.push(Token { signs, passes, gap });
        start += length;
        end = start;
    }
    found
}

fn is_part(sign: &Seen) -> bool {
    sign.digit.is_some() || sign.c.is_alphanumeric() || sign.c == '|'
}

impl Token<'_> {
    fn read(&self, values: &mut [Option<u64>]) {
        for (sign, passes) in self.signs.iter().zip(&self.passes) {
            set(values, sign, sign.digit.or_else(|| passes.map(|passes| passes.value)));
        }
    }

    fn digits(&self) -> usize {
        self.signs.iter().filter(|sign| sign.digit.is_some()).count()
    }

    /// Whether each of its letters passes for a digit.
    fn passes(&self) -> bool {
        let digit = |at: Option<usize>| {
            at.and_then(|at| self.signs.get(at)).is_some_and(|sign| sign.digit.is_some())
        };
        let last = self.signs.len().saturating_sub(1);
        self.signs.iter().zip(&self.passes).enumerate().all(|(at, (sign, passes))| {
            let beside = digit(at.checked_sub(1)) || digit(Some(at + 1));
            let inside = at > 0 && at < last && beside;
            sign.digit.is_some() || passes.is_some_and(|passes| passes.is_strong || inside)
        })
    }

    /// Whether it is read as a number: `1O1`, `O9OO`, `lIl`; not `5S`, `B2B`, `SO15`, `100l`.
    fn is_number(&self) -> bool {
        let length = self.signs.len();
        let bars = self.signs.iter().filter(|sign| sign.c == '|').count();
        if length < 3 || !self.passes() || (bars > 0 && length > 4) || bars == length {
            return false;
        }
        let digits = self.digits();
        let unit = |sign: &Seen| matches!(sign.c, 'l' | 'o');
        match digits {
            0 => self.is_no_word(),
            _ => digits + 1 < length || !self.signs.last().is_some_and(unit),
        }
    }

    /// Whether letters that pass for digits make no word and no Roman number.
    fn is_no_word(&self) -> bool {
        let letters = || self.signs.iter().map(|sign| sign.c);
        let upper = letters().filter(|c| c.is_uppercase()).count();
        let first = letters().next().is_some_and(char::is_uppercase);
        let is_capital = upper == 1 && first;
        let mixed = upper > 0 && upper < self.signs.len() && !is_capital;
        let alphabets = letters().any(|c| c.is_ascii()) && letters().any(|c| !c.is_ascii());
        let value = |wanted: u64| self.passes.iter().flatten().any(|passes| passes.value == wanted);
        let strokes = letters().all(|c| c == 'l');
        let both = upper == self.signs.len() && value(0) && value(1);
        mixed || alphabets || strokes || both || letters().any(|c| c == '|')
    }

    /// Whether it is a letter, or are letters, that could be digits beside others: `O`, `OO`.
    fn is_bare(&self) -> bool {
        let stroke = |c: char| c.is_uppercase() || matches!(c, 'l' | '|');
        self.digits() == 0 && self.passes() && self.signs.iter().all(|sign| stroke(sign.c))
    }
}

/// Tokens with one space, dash or point between each and the next.
fn rows<'t, 's>(tokens: &'t [Token<'s>]) -> Vec<Vec<&'t Token<'s>>> {
    let mut rows: Vec<Vec<&Token<'_>>> = Vec::new();
    let mut is_open = false;
    for token in tokens {
        let is_part = token.is_bare() || (token.digits() > 0 && token.passes());
        let joins = match token.gap {
            [gap] => gap.c.is_whitespace() || is_dash(gap.c) || matches!(gap.c, '.' | '·' | '/'),
            _ => false,
        };
        match rows.last_mut() {
            Some(row) if is_open && is_part && joins => row.push(token),
            _ if is_part => rows.push(vec![token]),
            _ => {}
        }
        is_open = is_part;
    }
    rows
}

/// Whether letters among digits are digits as well: `0 9 O O`, `O8OO IIII`; not `2016 II`.
fn is_row(row: &[&Token<'_>]) -> bool {
    let length: usize = row.iter().map(|token| token.signs.len()).sum();
    let bare = || row.iter().filter(|token| token.is_bare());
    let round = bare().any(|token| token.passes.iter().flatten().any(|passes| passes.value == 0));
    let single = row.iter().all(|token| token.signs.len() <= 2);
    let long = bare().any(|token| token.signs.len() > 3);
    let pairs = bare().any(|token| token.signs.len() > 1);
    let letters = bare().count() > 0;
    letters && row.len() > bare().count() && length >= 3 && (single || (round && pairs) || long)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let signs: Vec<Sign> = text.chars().map(Sign::Character).collect();
        readings(&signs).into_iter().flatten().map(|value| value.to_string()).collect()
    }

    #[test]
    fn letters_among_digits_are_read_as_digits() {
        for (text, digits) in [
            ("1O1", "101"),
            ("1о1", "101"),
            ("9OO", "900"),
            ("O9ΟО", "0900"),
            ("lIl", "111"),
            ("IOI", "101"),
            ("l|l", "111"),
            ("9S9", "959"),
            ("11O", "110"),
            ("0 9 O O", "0900"),
            ("O8OO IIII", "08001111"),
            ("9九9", "999"),
            ("九9九", "999"),
            ("壹壹捌", "118"),
            ("幺幺○", "110"),
            ("ⅩⅨ", "109"),
            ("〡〡〨", "118"),
            ("𝍩𝍩", "11"),
            ("⚀⚀⚁", "112"),
        ] {
            assert_eq!(read(text), digits, "{text}");
        }
    }

    #[test]
    fn words_with_digits_keep_their_letters() {
        for (text, digits) in [
            ("A4 4G 3D 5S H2O B2B MI5 Covid-19", "443522519"),
            ("SO15 BS8 ISO9001 B12 221B 90s", "15890011222190"),
            ("100l 10o", "10010"),
            ("Henri III, lol, Ill, Ollo", ""),
            ("In 2016 I paid, 10 o 12, 5 o 6", "2016101256"),
            ("Jan Paweł II 2016 II", "2016"),
            ("2016一直 2016陆续 9月二十", "201620169"),
            ("○○○", ""),
            ("1438ه 2016ء", "14382016"),
        ] {
            assert_eq!(read(text), digits, "{text}");
        }
    }
}

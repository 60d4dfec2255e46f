//! Breaks of Welsh words by Liang's patterns, as TeX finds them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The patterns; a `%` begins a remark.
const WELSH: &str = include_str!("cy.txt");

/// What is known of a run of letters: a number for the place before each letter and after the
/// last. The highest number that any run says counts; a word may break where it is odd.
struct Patterns {
    runs: HashMap<Vec<char>, Vec<u8>>,
    /// Letters of the longest run.
    longest: usize,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let lines = WELSH.lines().filter(|line| !line.starts_with('%'));
    let runs: HashMap<_, _> = lines.flat_map(str::split_whitespace).map(read).collect();
    let longest = runs.keys().map(Vec::len).max().unwrap_or_default();
    Patterns { runs, longest }
});

/// The letters of a pattern such as `.ad4eg`, and its numbers.
fn read(pattern: &str) -> (Vec<char>, Vec<u8>) {
    let (mut letters, mut numbers) = (Vec::new(), vec![0]);
    for sign in pattern.chars() {
        match sign.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
            Some(digit) => {
                if let Some(last) = numbers.last_mut() {
                    *last = digit;
                }
            }
            None => {
                letters.push(sign);
                numbers.push(0);
            }
        }
    }
    (letters, numbers)
}

/// Before which letters of a word in small letters a line may begin.
pub(super) fn breaks(word: &[char]) -> Vec<usize> {
    // A full stop stands for either end of a word.
    let ends = std::iter::once(&'.');
    let whole: Vec<char> = ends.clone().chain(word).chain(ends).copied().collect();
    let mut values = vec![0_u8; whole.len() + 1];
    for start in 0..whole.len() {
        let rest = whole.get(start..).unwrap_or_default();
        for length in 1..=PATTERNS.longest.min(rest.len()) {
            let numbers = rest.get(..length).and_then(|run| PATTERNS.runs.get(run));
            let places = values.iter_mut().skip(start);
            for (value, number) in places.zip(numbers.into_iter().flatten()) {
                *value = (*value).max(*number);
            }
        }
    }
    // The first value stands before the full stop, the second before the first letter.
    (0..word.len()).filter(|place| values.get(place + 1).is_some_and(|v| v % 2 == 1)).collect()
}

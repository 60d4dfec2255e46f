//! Breaks between syllables of languages that are written as they are spoken.

/// How a language builds its syllables.
pub(super) struct Syllables {
    /// Letters that a syllable is built around.
    pub(super) vowels: &'static str,
    /// Pairs of consonants that are one sound.
    pub(super) pairs: &'static [&'static str],
    /// How many of the consonants between two vowels go with the second.
    pub(super) onset: fn(&[String]) -> usize,
}

impl Syllables {
    /// Before which letters of a word in small letters a syllable begins. Vowels that follow one
    /// another stay together: whether they are one sound is not written.
    pub(super) fn breaks(&self, word: &[char]) -> Vec<usize> {
        let mut breaks = Vec::new();
        // The consonants since the last vowel, if there was any, with the places of their letters.
        let mut between: Option<Vec<(usize, String)>> = None;
        let mut place = 0;
        for sound in self.sounds(word) {
            let length = sound.chars().count();
            if sound.chars().all(|letter| self.vowels.contains(letter)) {
                let consonants = between.replace(Vec::new()).unwrap_or_default();
                let sounds: Vec<String> =
                    consonants.iter().map(|(_, sound)| sound.clone()).collect();
                let left = sounds.len() - (self.onset)(&sounds).min(sounds.len());
                breaks.extend(consonants.get(left).map(|(place, _)| *place));
            } else if let Some(between) = &mut between {
                between.push((place, sound));
            }
            place += length;
        }
        breaks
    }

    fn sounds(&self, word: &[char]) -> Vec<String> {
        let mut sounds: Vec<String> = Vec::new();
        let mut rest = word;
        while let Some((first, after)) = rest.split_first() {
            let pair: String = rest.iter().take(2).collect();
            if self.pairs.contains(&pair.as_str()) {
                rest = rest.get(2..).unwrap_or_default();
                sounds.push(pair);
            } else {
                rest = after;
                sounds.push(first.to_string());
            }
        }
        sounds
    }
}

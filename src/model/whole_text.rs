//! What a text says that stands by itself: the audit compares it with the finished file.

/// A text that stands by itself, such as a handout: all that it says, in plain words.
#[derive(Clone, Debug, Default)]
pub struct WholeText {
    /// The tag of its language.
    pub lang: String,
    /// The direction of its language, as `dir` takes it.
    pub dir: String,
    /// What it shows before everything else, in any order: its title, and the word that says that
    /// it is not final.
    pub before: Vec<String>,
    /// What it says, one piece after the other, with nothing between.
    pub pieces: Vec<TextPiece>,
    /// What else may stand before and behind: who publishes it, when, and where.
    pub around: Vec<String>,
    /// Where it leads, in its order, each with the words of the link.
    pub links: Vec<(String, String)>,
    /// The address of the site, to which it may lead as well.
    pub home: Option<String>,
}

/// A heading, paragraph, list, quotation or table of a text that stands by itself.
#[derive(Clone, Debug)]
pub struct TextPiece {
    /// Its lines, in every order in which they may stand.
    pub ways: Vec<Vec<TextLine>>,
}

/// What no block interrupts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLine {
    /// Its number, which may stand before it.
    pub numeral: Option<String>,
    /// What it says.
    pub text: String,
}

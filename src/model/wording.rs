//! What a template was given to say, and what it must say: the audit compares it with what stands on
//! the finished page.

use super::WholeText;

/// What a template was given to say, and what it must say. Texts are words or HTML.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// Everything that readers may meet.
    pub texts: Vec<String>,
    /// What machines read: addresses, ids, numbers of pixels.
    pub values: Vec<String>,
    /// Passages that the page must show whole.
    pub passages: Vec<SafetyPassage>,
    /// What the page must show outside of its own text: whom to call.
    pub strip: Vec<String>,
    /// What the way out says; none on a text that has no way out.
    pub exit: Option<String>,
    /// What the page must say of its own state.
    pub notices: Vec<String>,
    /// The address of the site, when known.
    pub base_url: Option<String>,
    /// The word that stands across a page that is not final.
    pub mark: Option<String>,
    /// All that the file says, when it is a text that stands by itself.
    pub whole: Option<WholeText>,
}

/// Words of the campaign that a page must show whole, with nothing between.
#[derive(Clone, Debug)]
pub struct SafetyPassage {
    /// Its heading, or the first of them.
    pub heading: String,
    /// Its texts one after another; where a page may show less, every way, the longest first.
    pub ways: Vec<Vec<String>>,
    /// The number that it tells to call: one that stands directly after it must be this.
    pub number: Option<String>,
    /// Whether it may be folded until a reader opens it.
    pub folded: bool,
}

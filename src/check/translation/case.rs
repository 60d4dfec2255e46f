//! What a rule over translations looks at.

use super::guarded::Form;
use crate::model::{Message, Script, Segment, Variant};

/// One translated text beside its source.
pub(super) struct Case<'c> {
    /// The source text.
    pub(super) source: &'c Segment,
    /// One text that the translation can come to.
    pub(super) variant: &'c Variant,
    /// The whole message.
    pub(super) message: &'c Message,
    /// The text as a reader sees it; `None` when it is no inline Markdown.
    pub(super) form: Option<Form<'c>>,
    /// The language's tag.
    pub(super) tag: &'c str,
    /// Whether somebody has reviewed the translation, by name.
    pub(super) is_reviewed: bool,
    /// Its script.
    pub(super) script: Script,
}

//! Handouts: a press release, key messages, a script.

use super::{Name, ReleaseState, Section, Text};

/// A handout of an edition: all of it is in the edition's language.
#[derive(Clone, Debug)]
pub struct Handout {
    /// Its name in paths.
    pub id: Name,
    /// Its sections; the heading of the first is its title.
    pub sections: Vec<Section<Text>>,
    /// Whose number stands where it says to call.
    pub contact: Option<Name>,
    /// The strictest state of the pages that its sections come from.
    pub state: ReleaseState,
}

impl Handout {
    /// The heading of its first section.
    pub fn title(&self) -> Option<&Text> {
        self.sections.first().map(|section| &section.heading)
    }
}

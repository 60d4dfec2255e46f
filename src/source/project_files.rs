//! Which files belong to a project: they are read, and they are watched.

use crate::model::{is_of_editor, is_of_system};

/// The folders of a project.
pub(crate) const PROJECT_FOLDERS: [&str; 3] = ["campaign", "locales", "themes"];

/// Whether a file or folder of this name is passed over: hidden files, but for `.state.tsv`, and
/// what systems and editors leave beside the files of a project.
pub(crate) fn is_ignored(name: &str) -> bool {
    name != ".state.tsv" && (name.starts_with('.') || is_of_system(name) || is_of_editor(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_files_of_editors_are_no_sources() {
        for name in [".help.md.swp", "help.md~", "~$help.md", "Thumbs.db", ".DS_Store", "__MACOSX"]
        {
            assert!(is_ignored(name), "{name}");
        }
        for name in ["help.md", ".state.tsv", "cymorth.md", "ਮਦਦ.svg"] {
            assert!(!is_ignored(name), "{name}");
        }
    }
}

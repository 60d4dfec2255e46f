//! Which files belong to a project: they are read, and they are watched.

/// The folders of a project.
pub(crate) const PROJECT_FOLDERS: [&str; 3] = ["campaign", "locales", "themes"];

/// Whether a file or folder of this name is passed over: hidden files, but for `.state.tsv`, and
/// the temporary files that editors write beside the file they edit.
pub(crate) fn is_ignored(name: &str) -> bool {
    name != ".state.tsv"
        && (name.starts_with('.')
            || name.ends_with('~')
            || name.ends_with(".swp")
            || name.ends_with(".tmp"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_files_of_editors_are_no_sources() {
        for name in [".help.md.swp", "help.md~", ".#help.md", "help.md.tmp", ".DS_Store"] {
            assert!(is_ignored(name), "{name}");
        }
        for name in ["help.md", ".state.tsv", "cymorth.md", "ਮਦਦ.svg"] {
            assert!(!is_ignored(name), "{name}");
        }
    }
}

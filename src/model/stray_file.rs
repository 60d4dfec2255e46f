//! Files that systems and editors leave in any folder: nobody's sources and nobody's output.

/// Names that systems write, in lower case.
const SYSTEM: [&str; 20] = [
    ".apdisk",
    ".directory",
    ".documentrevisions-v100",
    ".ds_store",
    ".fseventsd",
    ".localized",
    ".spotlight-v100",
    ".temporaryitems",
    ".trashes",
    ".volumeicon.icns",
    "$recycle.bin",
    "@eadir",
    "__macosx",
    "desktop.ini",
    "ehthumbs.db",
    "ehthumbs_vista.db",
    "icon\r",
    "lost+found",
    "system volume information",
    "thumbs.db",
];

/// How names begin that systems make up as they go: what macOS keeps beside a file on other
/// volumes, deleted files, files that a server still holds open.
const SYSTEM_BEGINNINGS: [&str; 4] = ["._", ".trash-", ".nfs", ".fuse_hidden"];

/// How names end that editors, mergers and browsers give to copies and unfinished files.
const ENDINGS: [&str; 15] = [
    "~",
    ".bak",
    ".backup",
    ".crdownload",
    ".kate-swp",
    ".orig",
    ".part",
    ".rej",
    ".swn",
    ".swo",
    ".swp",
    ".swx",
    ".temp",
    ".tmp",
    "___jb_tmp___",
];

/// Whether a system writes files of this name.
pub fn is_of_system(name: &str) -> bool {
    let small = name.to_lowercase();
    SYSTEM.contains(&&*small) || SYSTEM_BEGINNINGS.iter().any(|begin| small.starts_with(begin))
}

/// Whether an editor writes files of this name beside the file that is edited: locks, copies,
/// unfinished files.
pub fn is_of_editor(name: &str) -> bool {
    let small = name.to_lowercase();
    let is_lock = name.starts_with("~$") || name.starts_with(".~lock.") || name.starts_with(".#");
    let is_emacs = name.len() > 2 && name.starts_with('#') && name.ends_with('#');
    // Vim asks with a file of this name whether it can write into the folder.
    let is_test = name == "4913";
    is_lock || is_emacs || is_test || ENDINGS.iter().any(|ending| small.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_systems_and_editors_are_told_from_sources() {
        let system = [
            "Thumbs.db",
            ".DS_Store",
            "desktop.ini",
            "Desktop.ini",
            "._help.md",
            "__MACOSX",
            "$RECYCLE.BIN",
            ".Trash-1000",
            ".nfs000000000123",
        ];
        for name in system {
            assert!(is_of_system(name), "{name}");
        }
        let editor = [
            "~$help.md",
            "help.md~",
            "help.md.swp",
            "#help.md#",
            ".#help.md",
            "help.md.bak",
            "help.md.orig",
            "help.md.tmp",
            ".~lock.help.md#",
            "مدد.md.BAK",
            "4913",
        ];
        for name in editor {
            assert!(is_of_editor(name), "{name}");
        }
        for name in ["help.md", "ਮਦਦ.svg", "help - Copy.md", "backup.md", "thumbs.svg", "#.md"]
        {
            assert!(!is_of_system(name) && !is_of_editor(name), "{name}");
        }
    }
}

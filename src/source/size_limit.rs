//! How large a file of a project may be.

/// Bytes in a mebibyte.
const MB: u64 = 1024 * 1024;

/// Bytes that all files of a project may have together.
pub(super) const MAX_PROJECT: u64 = 2048 * MB;

/// How many bytes a file may have, by the ending of its name, and what to do with a larger one.
/// What people write fits ten times over; larger files are mistakes, or meant to hold up a build.
pub(super) fn size_limit(name: &str) -> (u64, &'static str) {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "md" => (MB / 2, "split it into several pages"),
        "ftl" | "toml" => (MB, "look for text that was pasted into it by mistake"),
        "tsv" => (8 * MB, "delete the file and run `handbill locale sync`"),
        "html" | "xml" | "css" | "js" | "typ" | "vtt" => {
            (MB, "look for data that should be a file of its own")
        }
        "svg" => (4 * MB, "save the drawing with fewer points, or as PNG or WebP"),
        "png" | "jpg" | "jpeg" | "webp" | "gif" => {
            (32 * MB, "save it with fewer pixels, or as WebP")
        }
        _ => (128 * MB, "delete it, or move it out of the project"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_go_by_the_kind_of_file() {
        assert_eq!(size_limit("campaign/help.md").0, MB / 2);
        assert_eq!(size_limit("campaign/media/beach.JPG").0, 32 * MB);
        assert_eq!(size_limit("themes/national/fonts/NotoSansSC-Bold.ttf").0, 128 * MB);
    }
}

//! A ZIP that is the same each time.

use std::io::{Cursor, Write as _};
use std::sync::{Arc, OnceLock};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::model::{Artifact, Date, MediaType, sha256};

/// The list of checksums in a pack.
pub(super) const SUMS: &str = "SHA256SUMS";

/// A file of the pack.
#[derive(Clone, Debug)]
pub(crate) struct PackFile {
    /// Its path in the pack.
    pub name: String,
    /// What it holds.
    pub artifact: Artifact,
    /// Its SHA-256, once somebody has asked; copies share it.
    sum: Arc<OnceLock<String>>,
}

impl PackFile {
    /// A file under a name.
    pub(crate) fn new(name: String, artifact: Artifact) -> Self {
        Self { name, artifact, sum: Arc::default() }
    }

    /// The same file in a folder.
    pub(super) fn within(&self, folder: &str) -> Self {
        Self { name: format!("{folder}/{}", self.name), ..self.clone() }
    }

    /// The SHA-256 of its bytes in hex.
    pub(super) fn sum(&self) -> &str {
        self.sum.get_or_init(|| sha256(&self.artifact.bytes))
    }

    /// A text under a name.
    pub(super) fn text(name: &str, text: &str) -> Self {
        Self::new(name.to_owned(), Artifact::new(MediaType::Text, text.as_bytes()))
    }
}

/// The files in the order of their names, and a list of their checksums.
pub(super) fn with_sums(mut files: Vec<PackFile>) -> Vec<PackFile> {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let sums: String =
        files.iter().map(|file| format!("{}  {}\n", file.sum(), file.name)).collect();
    files.push(PackFile::text(SUMS, &sums));
    files
}

/// Packs the files in their order. All carry the day `stamp`; PDF and PNG, which are compressed
/// already, are stored.
///
/// # Errors
///
/// When a name or the whole is too large for a ZIP.
pub(crate) fn pack(files: &[PackFile], stamp: Date) -> Result<Vec<u8>, String> {
    let year = u16::try_from(stamp.year).unwrap_or(1980);
    let time = DateTime::from_date_and_time(year, stamp.month, stamp.day, 0, 0, 0)
        .map_err(|error| error.to_string())?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let packed = [".pdf", ".png"].iter().any(|ending| file.name.ends_with(ending));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(time)
            .unix_permissions(0o644);
        writer.start_file(file.name.as_str(), options).map_err(|error| error.to_string())?;
        writer.write_all(&file.artifact.bytes).map_err(|error| error.to_string())?;
    }
    writer.finish().map(Cursor::into_inner).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_are_equal_whatever_the_order() {
        let file = PackFile::text;
        let day = Date::parse("2016-12-05").expect("a day");
        let packed = |files| pack(&with_sums(files), day).expect("a pack");
        let one = packed(vec![file("b.txt", "别慌"), file("a.pdf", "x")]);
        let two = packed(vec![file("a.pdf", "x"), file("b.txt", "别慌")]);
        assert_eq!(one, two);
        assert!(one.starts_with(b"PK"));
    }
}

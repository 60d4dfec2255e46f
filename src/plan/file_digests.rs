//! Hashes of the sources, made once and used in many fingerprints.

use std::collections::BTreeMap;

use crate::diag::SourcePath;
use crate::model::FingerprintBuilder;
use crate::parallel::map;
use crate::source::Snapshot;

/// The BLAKE3 hash of every source file, by path.
pub(crate) struct FileDigests(BTreeMap<SourcePath, [u8; 32]>);

impl FileDigests {
    /// The hashes of a snapshot.
    pub(crate) fn of(snapshot: &Snapshot) -> Self {
        let files: Vec<_> = snapshot.files().iter().collect();
        let digests = map(&files, |(_, bytes)| *blake3::hash(bytes).as_bytes());
        let paths = files.into_iter().map(|(path, _)| SourcePath::clone(path));
        Self(paths.zip(digests).collect())
    }

    /// The hash of one file; empty when there is none.
    pub(crate) fn of_file(&self, path: &str) -> &[u8] {
        self.0.get(path).map_or(&[], |digest| digest)
    }

    /// Adds every file below a folder, whose name ends in a slash.
    pub(super) fn add_folder(&self, folder: &str, fingerprint: &mut FingerprintBuilder) {
        let files = self.0.range(SourcePath::from(folder)..);
        for (path, digest) in files.take_while(|(path, _)| path.starts_with(folder)) {
            fingerprint.add(path, digest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Fingerprint;

    fn folder(snapshot: &Snapshot, folder: &str) -> Fingerprint {
        let mut builder = Fingerprint::of("test");
        FileDigests::of(snapshot).add_folder(folder, &mut builder);
        builder.finish()
    }

    #[test]
    fn a_folder_changes_with_its_own_files_alone() {
        let before = Snapshot::new()
            .with("locales/ur/help.ftl", "a = سلام\n")
            .with("locales/ur-x/help.ftl", "a = x\n");
        let urdu = before.clone().with("locales/ur/help.ftl", "a = شکریہ\n");
        let other = before.clone().with("locales/ur-x/help.ftl", "a = y\n");
        assert_ne!(folder(&before, "locales/ur/"), folder(&urdu, "locales/ur/"));
        assert_eq!(folder(&before, "locales/ur/"), folder(&other, "locales/ur/"));
        let renamed =
            before.clone().without("locales/ur/help.ftl").with("locales/ur/home.ftl", "a = سلام\n");
        assert_ne!(folder(&before, "locales/ur/"), folder(&renamed, "locales/ur/"));
    }
}

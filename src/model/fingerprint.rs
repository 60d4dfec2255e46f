//! What a job reads, hashed.

use std::fmt;

/// The BLAKE3 hash of everything that a job reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Starts a fingerprint for a kind of job. The version of the program is part of it.
    pub fn of(kind: &str) -> FingerprintBuilder {
        let mut builder = FingerprintBuilder(blake3::Hasher::new());
        builder.add("handbill", env!("CARGO_PKG_VERSION").as_bytes());
        builder.add("kind", kind.as_bytes());
        builder
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

/// Takes in labelled fields; their lengths are part of the hash, so that no two lists of fields
/// give the same fingerprint.
pub struct FingerprintBuilder(blake3::Hasher);

impl FingerprintBuilder {
    /// Adds a field.
    pub fn add(&mut self, label: &str, bytes: &[u8]) -> &mut Self {
        for part in [label.as_bytes(), bytes] {
            self.0.update(&(part.len() as u64).to_le_bytes());
            self.0.update(part);
        }
        self
    }

    /// The fingerprint of all fields.
    pub fn finish(&self) -> Fingerprint {
        Fingerprint(*self.0.finalize().as_bytes())
    }
}

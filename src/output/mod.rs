//! Writes an output tree to disk. An edge.
//!
//! Only bytes that differ are written, only files that an earlier build of ours made are deleted,
//! and a folder that is not ours is left alone.

mod folder;
mod lock;
mod manifest;
mod owned;
mod sources;
mod write;

pub use folder::accept;
pub use lock::Lock;
pub use manifest::{About, Hashes, checksums, list, manifest};
pub use sources::{write_file, write_source};
pub use write::{OutputError, WriteReport, write};

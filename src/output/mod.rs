//! Writes an output tree to disk. An edge.
//!
//! Only bytes that differ are written, only files that an earlier build of ours made are deleted,
//! and a folder that is not ours is left alone.

mod cache;
mod folder;
mod lock;
mod owned;
mod sources;
mod write;

pub use cache::DiskCache;
pub use folder::accept;
pub use lock::Lock;
pub use sources::{write_file, write_source};
pub use write::{OutputError, WriteReport, write};

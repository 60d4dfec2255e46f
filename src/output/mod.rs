//! Writes an output tree to disk. An edge.
//!
//! Only bytes that differ are written, only files that an earlier build of ours made are deleted,
//! and a folder that is not ours is left alone.

mod error;
mod folder;
mod links;
mod lock;
mod manifest;
mod owned;
mod scope;
mod sources;
mod write;

pub(crate) use folder::{accept, keep_fuller};
pub(crate) use lock::Lock;
pub(crate) use manifest::{About, Hashes, checksums, list, manifest};
pub(crate) use scope::BuildScope;
pub(crate) use sources::{write_file, write_source};
pub(crate) use write::{WriteReport, write};

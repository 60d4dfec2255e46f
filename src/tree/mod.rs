//! The project's files as a value.

mod disk;
mod snapshot;

pub use disk::{FOLDERS, read_disk};
pub use snapshot::Snapshot;

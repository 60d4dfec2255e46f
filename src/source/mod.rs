//! The project's files as a value, and how they come from disk. An edge.

mod disk;
mod project_files;
mod size_limit;
mod snapshot;

pub use disk::read_disk;
pub(crate) use project_files::{PROJECT_FOLDERS, is_ignored};
pub use snapshot::Snapshot;

//! The pipeline and its gates: snapshot, load, resolve, check, plan; then render; then output.
//!
//! An error at a gate ends the build with every problem found so far, and nothing is written.

mod cache;
mod options;
mod progress;
mod summary;

pub use cache::{Cache, MemoryCache, NoCache};
pub use options::{BuildOptions, Effort, Product, Release, Themes};
pub use progress::{Progress, Silent};
pub use summary::{LanguageSummary, Summary};

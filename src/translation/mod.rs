//! Persistent ids and freshness: what ties a translation to its source text.
//!
//! Takes texts and what earlier runs remember of them; reads and writes nothing by itself.

mod id_base;
mod ids;
mod likeness;
mod review;
mod source_file;
mod source_words;
mod standing;
mod state_file;
mod state_rows;
mod sync;
mod taken_ids;

pub use ids::identify;
pub use review::review;
pub use source_words::{SourceWords, may_be_the_same, translatable_words};
pub use standing::{Verdicts, is_shown, standings};
pub use state_file::parse_state;
pub use sync::{SyncedFile, check_synced, sync, sync_theme};
pub use taken_ids::TakenIds;

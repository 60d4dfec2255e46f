//! Persistent ids and freshness: what ties a translation to its source text.
//!
//! Takes texts and what earlier runs remember of them; reads and writes nothing by itself.

mod identify;
mod state;

pub use identify::identify;
pub use state::{freshness, parse_state, write_state};

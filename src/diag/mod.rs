//! Problems in the author's files: what is wrong, where, why, and what to do.
//!
//! This layer stands below all others. It knows nothing of campaigns; it only carries and
//! renders problems. Core code returns `(value, Diagnostics)`; only `cli` prints them.

mod code;
mod diagnostic;
mod grouped;
mod json;
mod printable;
mod severity;
mod sources;
mod span;
mod suggest;
mod table;
mod terminal;

pub use code::{Code, CodeEntry};
pub use diagnostic::{Diagnostic, Diagnostics, Label};
pub(crate) use json::{github, json};
pub use severity::Severity;
pub use sources::Sources;
pub use span::{SourcePath, Span};
pub(crate) use suggest::{closest, is_slip};
pub(crate) use terminal::{Color, Detail, counts, overlay, terminal};

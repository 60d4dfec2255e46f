//! The one guard for every text that a stranger writes: hosts, numbers, hidden characters.
//!
//! It looks at what a reader will see ([`Visible`]), after Fluent, Markdown and entities are
//! resolved, so that nothing hides in an escape or behind a mark. Translations are compared with
//! their source; names and texts without one are looked at alone. Numbers in words are not found.

mod beside;
mod calls;
mod digits;
mod explainer;
mod fault;
mod folded;
mod hidden;
mod hosts;
mod numbers;
mod phones;
mod runs;
mod scale;
mod sentences;
mod told;
mod top_level;
mod visible;

pub(in crate::check) use calls::calls;
pub(in crate::check) use explainer::{Foreign, foreign, left_out};
pub(in crate::check) use fault::Fault;
pub(in crate::check) use hidden::hidden;
pub(in crate::check) use hosts::{Address, addresses};
pub(in crate::check) use numbers::{Numbers, altered, altered_call, merged, side_by_side};
pub(in crate::check) use phones::{Typed, in_name, typed};
pub(in crate::check) use told::told;
use visible::Sign;
pub(in crate::check) use visible::{SlotKind, Visible};

//! The one guard for every text that a stranger writes: hosts, numbers, hidden characters.
//!
//! It looks at what a reader will see ([`Visible`]), after Fluent, Markdown and entities are
//! resolved, so that nothing hides in an escape or behind a mark. Translations are compared with
//! their source; names and texts without one are looked at alone. Of numbers in words, those are
//! found that are spelt digit by digit.

mod beside;
mod calls;
mod digit_words;
mod digits;
mod explainer;
mod fault;
mod folded;
mod hidden;
mod hosts;
mod lookalikes;
mod numbers;
mod phones;
mod pointed_words;
mod readings;
mod runs;
mod scale;
mod sentences;
mod spoken;
mod told;
mod top_level;
mod turned;
mod visible;

pub(in crate::check) use calls::calls;
pub(in crate::check) use explainer::{Foreign, foreign, left_out};
pub(in crate::check) use fault::Fault;
pub(in crate::check) use hidden::hidden;
pub(in crate::check) use hosts::{Address, addresses};
pub(in crate::check) use numbers::{Numbers, altered, altered_call, merged, side_by_side};
pub(in crate::check) use phones::{Typed, in_mark, in_name, typed};
pub(in crate::check) use spoken::{Spoken, spoken};
pub(in crate::check) use told::told;
pub(in crate::check) use turned::turned;
use visible::Sign;
pub(in crate::check) use visible::{SlotKind, Visible};

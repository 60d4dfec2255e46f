//! The typesetter: Typst with the theme's press sources. The only room that knows Typst.
//!
//! [`Engine`] is made once per theme from bytes and sets each [`Work`] as PDF or PNG. Nothing here
//! reads a file or a clock.

mod built_in;
mod engine;
mod export;
mod inspect;
mod layer;
mod pdf;
mod pictograms;
mod png;
mod report;
mod setter;
mod spoken;
mod tint;
mod work;
mod world;

pub use engine::Engine;
pub use png::PngEffort;
pub use setter::{InProcess, SetOutcome, Setter, SetterFactory, stop_message};
pub(crate) use work::{Advice, Conformance, InkLimits, ProductInfo, Required, SlotText, Voice};
pub use work::{Form, Work};

//! Posters and cards set in children of limited means: what a theme's Typst does to a child, it
//! does not do to a build. An edge.
//!
//! A child is this program again. It gets a theme's fonts and press sources once, then one product
//! after another by its standard input, and gives back bytes and problems by its standard output.
//! It ends when its standard input does, whatever it is doing.

mod child;
mod children;
mod frame;
mod hand;
mod limits;
mod message;

pub use child::obey;
pub use children::Children;
pub use limits::Limits;

/// The command by which this program becomes a child.
pub const COMMAND: &str = "__set";

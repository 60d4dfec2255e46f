//! Jobs to artifacts. Renderers see editions only, and never know a path on disk.

pub mod downloads;
pub mod film;
pub mod font;
pub mod handout;
pub mod hosts;
pub mod image;
pub mod manifest;
pub mod page;
pub mod press;
pub mod proof;
mod svg;
pub mod toolkit;

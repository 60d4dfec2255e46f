//! Jobs to artifacts. Renderers see editions only, and never know a path on disk.

pub mod page;

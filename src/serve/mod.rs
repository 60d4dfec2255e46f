//! Watching: a build in a loop, served from memory on this machine only. An edge.
//!
//! A notification only says that something may have changed; what has changed is found by
//! reading the project again. On errors the last good site stays, and its pages show the problems.

mod inject;
mod published;
mod server;
mod watch;
mod watcher;

pub use published::{Published, Release};
pub use server::{Served, serve};
pub use watch::{Turn, watch};
pub use watcher::Watcher;

//! Watching: a build in a loop, served from memory on this machine only. An edge.
//!
//! A notification only says that something may have changed; what has changed is found by
//! reading the project again. On errors the last good site stays, and its pages show the problems.

mod inject;
mod published;
mod rebuild_loop;
mod server;
mod watcher;

pub(crate) use published::Published;
pub(crate) use rebuild_loop::{Rebuild, watch};
pub(crate) use server::serve;
pub(crate) use watcher::Watcher;

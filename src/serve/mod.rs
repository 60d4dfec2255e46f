//! Watching: a build in a loop, served from memory on this machine only. An edge.
//!
//! Notifications of the operating system only ring a bell; what has changed is found by reading
//! the project again. On errors the last good site stays, and its pages show the problems.

mod bell;
mod inject;
mod published;
mod server;
mod watch;

pub use bell::Bell;
pub use published::{Published, Release};
pub use server::{Served, serve};
pub use watch::{Turn, watch};

//! A pool of worker processes that set posters and cards, and render templates, within limits of
//! time and memory, so that an endless loop in a theme's Typst or Tera stops a worker and not the
//! build. An edge.
//!
//! A worker is this program again. It reads a theme's fonts and press sources, or its templates,
//! once, then one piece of work after another, from its standard input, and writes bytes and
//! problems to its standard output. It ends when its standard input ends, whatever it is doing.

mod client;
mod frame;
mod idle_workers;
mod limits;
mod message;
mod press_client;
mod serve;
mod template_client;
mod worker_pool;
mod worker_process;

pub use limits::Limits;
pub(crate) use serve::serve;
pub use worker_pool::WorkerPool;

/// The command by which this program becomes a worker.
pub(crate) const COMMAND: &str = "__worker";

//! One file a command: its arguments, and what it does.

pub(super) mod build;
pub(super) mod check;
pub(super) mod explain;
pub(super) mod locale;
pub(super) mod lock;
pub(super) mod overview;
pub(super) mod press;
pub(super) mod watch;
pub(super) mod worker;

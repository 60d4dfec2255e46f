//! Why work that a theme's code was part of was not finished.

use std::time::Duration;

/// Why work was not finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// It took longer than it may.
    Time(Duration),
    /// It took more bytes of memory than it may.
    Memory(u64),
    /// It called itself until there was no more room for that.
    Depth,
    /// Whoever did it broke down, or could not be started: why.
    Broken(String),
}

impl StopReason {
    /// What is said behind the name of the work; `None` when it was not stopped by a limit.
    pub fn limit(&self) -> Option<String> {
        match self {
            Self::Time(limit) => Some(format!("was stopped after {} s", limit.as_secs_f64())),
            Self::Memory(limit) => {
                Some(format!("was stopped: it needs more than {} MB of memory", limit / 1_000_000))
            }
            Self::Depth => Some("was stopped: it calls itself too often".to_owned()),
            Self::Broken(_) => None,
        }
    }

    /// What to look for in code that was stopped.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Time(_) => "look for an endless loop, or for loops within loops",
            Self::Memory(_) => "look for a text or array that grows with every round of a loop",
            Self::Depth => "look for a function, macro or file that calls itself",
            Self::Broken(_) => "report this as a bug, and attach the theme",
        }
    }
}

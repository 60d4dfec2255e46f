//! What a child may take.

use std::time::Duration;

/// What a child may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long one product may take, in all.
    pub time: Duration,
    /// How many bytes of memory a child may hold; no limit where the system knows none.
    pub memory: u64,
}

impl Default for Limits {
    /// A hundred times what any product of ours takes, on a slow machine.
    fn default() -> Self {
        Self { time: Duration::from_secs(30), memory: 1_000_000_000 }
    }
}

/// Seconds of the processor after which the system ends a child that nobody has ended.
#[cfg(unix)]
const PROCESSOR: u64 = 3600;
/// Addresses that a child may reserve beyond the memory it may hold, for the program itself and
/// for what its allocator sets aside.
#[cfg(unix)]
const RESERVED: u64 = 4_000_000_000;

/// Holds this process to so many bytes of memory, and to the time of the processor that a child
/// may have. What the system does not know stays without a limit: the parent's clock is left.
#[cfg(unix)]
pub(super) fn hold_to(memory: u64) {
    use rlimit::Resource;

    let limits = [
        (Resource::DATA, memory),
        (Resource::AS, memory.saturating_add(RESERVED)),
        (Resource::CPU, PROCESSOR),
        // A child that is stopped leaves no picture of its memory behind.
        (Resource::CORE, 0),
    ];
    for (resource, limit) in limits {
        // No limit may be wider than what the process was given.
        let hard = resource.get_hard().unwrap_or(limit).min(limit);
        let _ = resource.set(hard, hard);
    }
}

/// This system has no such limits: the parent's clock is left.
#[cfg(not(unix))]
pub(super) fn hold_to(_memory: u64) {}

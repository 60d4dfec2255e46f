//! The limits of a worker.

use std::time::Duration;

/// The limits of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How long one product may take, in all.
    pub time: Duration,
    /// Bytes of memory that a worker may hold; no limit where the system knows none.
    pub memory: u64,
}

impl Default for Limits {
    /// A hundred times what any product of ours takes, on a slow machine.
    fn default() -> Self {
        Self { time: Duration::from_secs(30), memory: 1_000_000_000 }
    }
}

/// Seconds of processor time after which the system ends a worker that nobody has ended.
#[cfg(unix)]
const PROCESSOR: u64 = 3600;
/// Bytes of address space that a worker may reserve beyond the memory it may hold, for the program itself and
/// for what its allocator sets aside.
#[cfg(unix)]
const RESERVED: u64 = 4_000_000_000;

/// Limits the memory of this process to so many bytes, and its processor time. What the system
/// does not know stays without a limit; the parent's clock remains.
#[cfg(unix)]
pub(super) fn hold_to(memory: u64) {
    use rlimit::Resource;

    let limits = [
        (Resource::DATA, memory),
        (Resource::AS, memory.saturating_add(RESERVED)),
        (Resource::CPU, PROCESSOR),
        // A worker that is stopped leaves no core dump behind.
        (Resource::CORE, 0),
    ];
    for (resource, limit) in limits {
        // No limit may be wider than what the process was given.
        let hard = resource.get_hard().unwrap_or(limit).min(limit);
        let _ = resource.set(hard, hard);
    }
}

/// This system has no such limits; the parent's clock remains.
#[cfg(not(unix))]
pub(super) fn hold_to(_memory: u64) {}

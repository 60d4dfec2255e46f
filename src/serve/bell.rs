//! Rings when something below the watched folders may have changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Quiet time after which a change counts as done.
const QUIET: Duration = Duration::from_millis(50);
/// Longest wait for quiet.
const PATIENCE: Duration = Duration::from_millis(500);
/// Time between looks when there is no notification to be had.
const LOOK: Duration = Duration::from_secs(1);

/// A doorbell for the project's folders.
pub struct Bell {
    rings: Receiver<()>,
    /// Kept alive: dropping it ends the notifications. Without one, the bell rings by the clock.
    watcher: Option<RecommendedWatcher>,
}

impl Bell {
    /// Watches the folders of `root`; `poll` rings by the clock instead, as does a machine that
    /// gives no notifications (network drives, exhausted limits).
    pub fn hang(root: &Path, folders: &[&str], poll: bool) -> Self {
        let (ring, rings) = channel();
        let watcher = if poll { None } else { Self::watcher(root, folders, ring) };
        Self { rings, watcher }
    }

    fn watcher(
        root: &Path,
        folders: &[&str],
        ring: std::sync::mpsc::Sender<()>,
    ) -> Option<RecommendedWatcher> {
        let handler = move |event: notify::Result<notify::Event>| {
            // Reading a file is an event too; it must not wake the builder that reads.
            let wakes = event.map_or(true, |event| {
                event.need_rescan()
                    || !matches!(event.kind, EventKind::Access(_))
                        && !event.paths.iter().all(|path| is_leaving(path))
            });
            if wakes {
                // Nobody listens any more when the program ends.
                let _ = ring.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(handler).ok()?;
        for folder in folders {
            let path: PathBuf = root.join(folder);
            if path.is_dir() {
                watcher.watch(&path, RecursiveMode::Recursive).ok()?;
            }
        }
        Some(watcher)
    }

    /// Whether the machine tells of changes; else the bell rings by the clock.
    pub fn is_notified(&self) -> bool {
        self.watcher.is_some()
    }

    /// Waits for the next ring and for quiet after it; `false` when no ring will come any more.
    pub fn wait(&self) -> bool {
        if self.watcher.is_none() {
            std::thread::sleep(LOOK);
            return true;
        }
        if self.rings.recv().is_err() {
            return false;
        }
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            match self.rings.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}

/// What editors leave beside the files they edit.
fn is_leaving(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| {
        name != ".state.tsv"
            && (name.starts_with('.')
                || name.ends_with('~')
                || name.ends_with(".swp")
                || name.ends_with(".tmp"))
    })
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    #[test]
    fn writing_rings_once_and_reading_does_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir(&campaign).expect("a folder");
        let bell = Bell::hang(folder.path(), &["campaign"], false);
        assert!(bell.is_notified());
        for text in ["a", "b", "c"] {
            std::fs::write(campaign.join("help.md"), text).expect("written");
        }
        assert!(bell.wait());
        assert_eq!(std::fs::read(campaign.join("help.md")).expect("read"), b"c");
        assert!(
            bell.rings.recv_timeout(Duration::from_millis(300)).is_err(),
            "reading rings nothing"
        );
        std::fs::write(campaign.join(".help.md.swp"), "x").expect("written");
        assert!(
            bell.rings.recv_timeout(Duration::from_millis(300)).is_err(),
            "leavings ring nothing"
        );
    }
}

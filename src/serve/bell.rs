//! Rings when something below the watched folders may have changed.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
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
    watcher: Option<RefCell<RecommendedWatcher>>,
    /// The watched folders, which may come and go.
    folders: Vec<PathBuf>,
}

impl Bell {
    /// Watches the folders of `root`; `poll` rings by the clock instead, as does a machine that
    /// gives no notifications (network drives, exhausted limits).
    pub fn hang(root: &Path, folders: &[&str], poll: bool) -> Self {
        let (ring, rings) = channel();
        let folders: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
        let watcher = if poll { None } else { Self::watcher(root, &folders, ring) };
        let bell = Self { rings, watcher: watcher.map(RefCell::new), folders };
        bell.watch_folders();
        bell
    }

    fn watcher(root: &Path, folders: &[PathBuf], ring: Sender<()>) -> Option<RecommendedWatcher> {
        let folders = folders.to_vec();
        let is_ours = move |path: &Path| {
            !is_leaving(path) && folders.iter().any(|folder| path.starts_with(folder))
        };
        let handler = move |event: notify::Result<notify::Event>| {
            // Reading a file is an event too; it must not wake the builder that reads.
            let wakes = event.map_or(true, |event| {
                event.need_rescan()
                    || !matches!(event.kind, EventKind::Access(_))
                        && (event.paths.is_empty() || event.paths.iter().any(|path| is_ours(path)))
            });
            if wakes {
                // Nobody listens any more when the program ends.
                let _ = ring.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(handler).ok()?;
        // The root tells when one of the folders comes or goes.
        watcher.watch(root, RecursiveMode::NonRecursive).ok()?;
        Some(watcher)
    }

    /// Watches the folders that are there. One that was deleted and made again, as `git checkout`
    /// does, is another folder to the machine, so that this is done again after each ring.
    fn watch_folders(&self) {
        let Some(watcher) = &self.watcher else { return };
        for folder in self.folders.iter().filter(|folder| folder.is_dir()) {
            // A folder that vanishes at this moment rings for itself.
            let _ = watcher.borrow_mut().watch(folder, RecursiveMode::Recursive);
        }
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
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        self.watch_folders();
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
    #[test]
    fn a_folder_made_again_is_heard_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir(&campaign).expect("a folder");
        let bell = Bell::hang(folder.path(), &["campaign", "locales"], false);
        std::fs::remove_dir_all(&campaign).expect("deleted");
        assert!(bell.wait(), "it went");
        std::fs::create_dir(&campaign).expect("a folder");
        assert!(bell.wait(), "it came");
        std::fs::create_dir_all(folder.path().join("locales/ur")).expect("a folder");
        assert!(bell.wait(), "one that was never there came");
        for path in ["campaign/help.md", "locales/ur/help.ftl"] {
            std::fs::write(folder.path().join(path), "گھبرائیں نہیں").expect("written");
            assert!(bell.rings.recv_timeout(Duration::from_secs(5)).is_ok(), "{path} rings");
            while bell.rings.recv_timeout(Duration::from_millis(100)).is_ok() {}
        }
        std::fs::create_dir(folder.path().join("dist")).expect("a folder");
        assert!(
            bell.rings.recv_timeout(Duration::from_millis(300)).is_err(),
            "other folders ring nothing"
        );
    }

    #[test]
    fn a_stream_of_changes_is_heard_before_it_ends() {
        let (ring, rings) = channel();
        let watcher = notify::recommended_watcher(|_| {}).expect("a watcher");
        let bell = Bell { rings, watcher: Some(RefCell::new(watcher)), folders: Vec::new() };
        let begun = Instant::now();
        let writer = std::thread::spawn(move || {
            while begun.elapsed() < PATIENCE * 4 && ring.send(()).is_ok() {
                std::thread::sleep(QUIET / 5);
            }
        });
        assert!(bell.wait());
        assert!(begun.elapsed() < PATIENCE * 2, "{:?}", begun.elapsed());
        drop(bell);
        writer.join().expect("a writer");
    }

    #[test]
    fn without_notifications_it_rings_by_the_clock() {
        let folder = tempfile::tempdir().expect("a folder");
        let bell = Bell::hang(folder.path(), &["campaign"], true);
        assert!(!bell.is_notified());
        assert!(bell.wait());
    }
}

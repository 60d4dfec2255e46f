//! Tells when a file of the project may have changed.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::source::is_ignored;

/// Time without events after which a change counts as finished.
const QUIET: Duration = Duration::from_millis(50);
/// Longest wait for that: an editor that never stops writing must not stop the builds.
const MAX_WAIT: Duration = Duration::from_millis(500);
/// Time between two looks where the machine gives no notifications.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// Watches the project's folders.
pub(crate) struct Watcher {
    events: Receiver<()>,
    /// Kept alive: dropping it ends the notifications. `None` where there are none.
    notifier: Option<RefCell<RecommendedWatcher>>,
    /// The watched folders, which may come and go.
    folders: Vec<PathBuf>,
}

impl Watcher {
    /// Watches the folders of `root`. With `poll`, or on a machine that gives no notifications
    /// (network drives, exhausted limits), every interval counts as a possible change.
    pub(crate) fn new(root: &Path, folders: &[&str], poll: bool) -> Self {
        let (sender, events) = channel();
        // Changes are told by whole paths without links, whichever way the root was named.
        let root = &root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let folders: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
        let notifier = if poll { None } else { notifier(root, &folders, sender) };
        let watcher = Self { events, notifier: notifier.map(RefCell::new), folders };
        watcher.watch_folders();
        watcher
    }

    /// Watches the folders that are there. One that was deleted and made again, as `git checkout`
    /// does, is another folder to the machine, so this is done again after each event.
    fn watch_folders(&self) {
        let Some(notifier) = &self.notifier else { return };
        for folder in self.folders.iter().filter(|folder| folder.is_dir()) {
            // A folder that vanishes at this moment causes an event of its own.
            let _ = notifier.borrow_mut().watch(folder, RecursiveMode::Recursive);
        }
    }

    /// Whether the machine gives notifications of changes; otherwise the watcher polls.
    pub(crate) fn is_notified(&self) -> bool {
        self.notifier.is_some()
    }

    /// Waits for the next event and for quiet after it; `false` when no event can come any more.
    pub(crate) fn wait(&self) -> bool {
        if self.notifier.is_none() {
            std::thread::sleep(POLL_INTERVAL);
            return true;
        }
        if self.events.recv().is_err() {
            return false;
        }
        let begun = Instant::now();
        while begun.elapsed() < MAX_WAIT {
            match self.events.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        self.watch_folders();
        true
    }
}

/// The machine's notifications of changes in the folders, when it gives any.
fn notifier(root: &Path, folders: &[PathBuf], sender: Sender<()>) -> Option<RecommendedWatcher> {
    let folders = folders.to_vec();
    let handler = move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too; it must not wake the builder that reads.
        let wakes = event.map_or(true, |event| {
            event.need_rescan()
                || !matches!(event.kind, EventKind::Access(_))
                    && (event.paths.is_empty()
                        || event.paths.iter().any(|path| is_watched(path, &folders)))
        });
        if wakes {
            // Nobody listens any more when the program ends.
            let _ = sender.send(());
        }
    };
    let mut notifier = notify::recommended_watcher(handler).ok()?;
    // The root tells when one of the folders comes or goes.
    notifier.watch(root, RecursiveMode::NonRecursive).ok()?;
    Some(notifier)
}

/// Whether a change of this file is one of the project: the files that are watched are those that
/// are read.
fn is_watched(path: &Path, folders: &[PathBuf]) -> bool {
    folders.iter().any(|folder| {
        let real = folder.canonicalize().ok();
        let inside = path.strip_prefix(folder).ok();
        let inside = inside.or_else(|| path.strip_prefix(real?).ok());
        inside.is_some_and(|inside| !inside.iter().any(|name| is_ignored(&name.to_string_lossy())))
    })
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests make their own files")]
mod tests {
    use super::*;

    #[test]
    fn writing_is_one_change_and_reading_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir(&campaign).expect("a folder");
        let watcher = Watcher::new(folder.path(), &["campaign"], false);
        assert!(watcher.is_notified());
        for text in ["a", "b", "c"] {
            std::fs::write(campaign.join("help.md"), text).expect("written");
        }
        assert!(watcher.wait());
        assert_eq!(std::fs::read(campaign.join("help.md")).expect("read"), b"c");
        assert!(
            watcher.events.recv_timeout(Duration::from_millis(300)).is_err(),
            "reading is no change"
        );
        std::fs::write(campaign.join(".help.md.swp"), "x").expect("written");
        assert!(
            watcher.events.recv_timeout(Duration::from_millis(300)).is_err(),
            "temporary files are no change"
        );
    }

    #[test]
    fn a_folder_made_again_is_watched_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let campaign = folder.path().join("campaign");
        std::fs::create_dir(&campaign).expect("a folder");
        let watcher = Watcher::new(folder.path(), &["campaign", "locales"], false);
        std::fs::remove_dir_all(&campaign).expect("deleted");
        assert!(watcher.wait(), "it went");
        std::fs::create_dir(&campaign).expect("a folder");
        assert!(watcher.wait(), "it came");
        std::fs::create_dir_all(folder.path().join("locales/ur")).expect("a folder");
        assert!(watcher.wait(), "one that was never there came");
        for path in ["campaign/help.md", "locales/ur/help.ftl"] {
            std::fs::write(folder.path().join(path), "گھبرائیں نہیں").expect("written");
            assert!(watcher.events.recv_timeout(Duration::from_secs(5)).is_ok(), "{path}");
            while watcher.events.recv_timeout(Duration::from_millis(100)).is_ok() {}
        }
        std::fs::create_dir(folder.path().join("dist")).expect("a folder");
        assert!(
            watcher.events.recv_timeout(Duration::from_millis(300)).is_err(),
            "other folders are not watched"
        );
    }

    #[test]
    fn a_root_is_watched_however_it_is_named() {
        // Tests run in the folder of the package.
        let folder = tempfile::Builder::new().prefix("watched").tempdir_in("target");
        let folder = folder.expect("a folder");
        let name = folder.path().file_name().expect("a name");
        let mut roots =
            vec![Path::new("target").join(name), Path::new("target/../target").join(name)];
        std::fs::create_dir_all(folder.path().join("campaign")).expect("a folder");
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(folder.path().canonicalize().expect("a path"), &link)
                .expect("a link");
            roots.push(link);
        }
        for root in roots {
            let watcher = Watcher::new(&root, &["campaign"], false);
            for (file, is_change) in [("help.md", true), ("Thumbs.db", false), ("~$help.md", false)]
            {
                std::fs::write(root.join("campaign").join(file), "مدد").expect("written");
                let wait = Duration::from_millis(if is_change { 5_000 } else { 150 });
                let heard = watcher.events.recv_timeout(wait).is_ok();
                assert_eq!(heard, is_change, "{}: {file}", root.display());
                while watcher.events.recv_timeout(Duration::from_millis(50)).is_ok() {}
            }
        }
    }

    #[test]
    fn a_stream_of_changes_is_reported_before_it_ends() {
        let (sender, events) = channel();
        let notifier = notify::recommended_watcher(|_| {}).expect("a watcher");
        let watcher =
            Watcher { events, notifier: Some(RefCell::new(notifier)), folders: Vec::new() };
        let begun = Instant::now();
        let writer = std::thread::spawn(move || {
            while begun.elapsed() < MAX_WAIT * 4 && sender.send(()).is_ok() {
                std::thread::sleep(QUIET / 5);
            }
        });
        assert!(watcher.wait());
        assert!(begun.elapsed() < MAX_WAIT * 2, "{:?}", begun.elapsed());
        drop(watcher);
        writer.join().expect("a writer");
    }

    #[test]
    fn without_notifications_it_polls() {
        let folder = tempfile::tempdir().expect("a folder");
        let watcher = Watcher::new(folder.path(), &["campaign"], true);
        assert!(!watcher.is_notified());
        assert!(watcher.wait());
    }
}

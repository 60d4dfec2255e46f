//! What is served at the moment.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::watch;

use crate::model::OutputTree;

/// One state of the site.
#[derive(Clone, Debug, Default)]
pub(crate) struct PublishedSite {
    /// Which run of the program this is, so that a page left open over a restart knows.
    pub run: u64,
    /// Grows with each build that changed something.
    pub generation: u64,
    /// The last good site; `None` until there is one.
    pub tree: Option<Arc<OutputTree>>,
    /// The problems of the last build; empty when it was good.
    pub report: String,
}

/// Shared between the builder and the server.
pub(crate) struct Published {
    release: RwLock<PublishedSite>,
    generations: watch::Sender<u64>,
}

impl Default for Published {
    fn default() -> Self {
        let release = PublishedSite { run: run(), ..PublishedSite::default() };
        Self { release: RwLock::new(release), generations: watch::Sender::new(0) }
    }
}

/// A number that is another one in each run: the seed of the standard library's hash maps.
fn run() -> u64 {
    RandomState::new().build_hasher().finish()
}

impl Published {
    /// What is served at the moment.
    pub(crate) fn release(&self) -> PublishedSite {
        self.release.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a build out: a good one takes the place of the last, a bad one only adds its report.
    /// Listeners are told after everything is in its place.
    pub(crate) fn publish(&self, tree: Option<OutputTree>, report: String) {
        let generation = {
            let mut release = self.release.write().unwrap_or_else(PoisonError::into_inner);
            release.generation += 1;
            if let Some(tree) = tree {
                release.tree = Some(Arc::new(tree));
            }
            release.report = report;
            release.generation
        };
        self.generations.send_replace(generation);
    }

    /// Tells of each generation.
    pub(super) fn listen(&self) -> watch::Receiver<u64> {
        self.generations.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_good_site_stays() {
        let published = Published::default();
        assert_ne!(published.release().run, Published::default().release().run);
        published.publish(Some(OutputTree::default()), String::new());
        published.publish(None, "error: نمبر".into());
        let release = published.release();
        assert_eq!(release.generation, 2);
        assert!(release.tree.is_some());
        assert_eq!(release.report, "error: نمبر");
        published.publish(Some(OutputTree::default()), String::new());
        assert!(published.release().report.is_empty());
    }
}

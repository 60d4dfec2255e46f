//! How far a build has come, for whoever watches it.

/// Told of every job that is done; called from several threads.
pub trait Progress: Sync {
    /// The build knows of this many more jobs.
    fn begin(&self, more: usize);
    /// One job is done; its path.
    fn advance(&self, what: &str);
    /// All jobs are done.
    fn end(&self);
}

/// Tells nobody.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _more: usize) {}
    fn advance(&self, _what: &str) {}
    fn end(&self) {}
}

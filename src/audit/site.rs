//! Where the site will live.

use std::collections::BTreeSet;

use crate::model::{Locale, OutputPath};

/// Where the site will live.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Site<'s> {
    /// Its address, when known.
    pub base_url: Option<&'s str>,
    /// Its folder on its host, such as `/`: the page for missing addresses names files from there.
    pub folder: &'s str,
    /// The neutral page that the exit link leads to.
    pub exit_url: &'s str,
    /// The number for emergencies as a `tel:` link has it, when known.
    pub emergency: Option<&'s str>,
    /// The languages that readers and search engines are led to.
    pub listed: &'s [&'s Locale],
    /// Files that could not be made, which has been reported: links to them are right.
    pub unmade: &'s BTreeSet<OutputPath>,
}

//! What every command is given beside its own arguments.

use std::path::{Path, PathBuf};

use super::environment::Environment;
use super::project_root;
use super::reporter::Reporter;
use super::user_folder::UserFolder;

/// What every command is given beside its own arguments.
pub(super) struct Context<'c> {
    /// The folder named with `--root`.
    pub(super) root: Option<&'c Path>,
    /// What the environment says.
    pub(super) environment: &'c Environment,
    /// Prints.
    pub(super) reporter: &'c Reporter,
}

impl Context<'_> {
    /// What is kept for the user between builds.
    pub(super) fn user_folder(&self) -> UserFolder<'_> {
        UserFolder::new(self.environment)
    }

    /// The campaign's folder.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub(super) fn project_root(&self) -> Result<PathBuf, String> {
        project_root::find(self.root)
    }
}

//! Finds the campaign's folder.

use std::path::{Path, PathBuf};

/// The folder named with `--root`, or the nearest one above that holds a campaign.
pub(super) fn find(root: Option<&Path>) -> Result<PathBuf, String> {
    if let Some(root) = root {
        return if root.is_dir() {
            Ok(root.to_owned())
        } else {
            Err(format!("`{}` is not a folder", root.display()))
        };
    }
    #[expect(clippy::disallowed_methods, reason = "this is the edge where paths enter")]
    let here = std::env::current_dir()
        .map_err(|error| format!("the current folder cannot be read: {error}"))?;
    here.ancestors()
        .find(|folder| folder.join("campaign/campaign.toml").is_file())
        .map(PathBuf::from)
        .ok_or_else(|| {
            "there is no campaign/campaign.toml in this folder or above it; go to the folder of a campaign, or name it with `--root`"
                .to_owned()
        })
}

/// The campaign's folder as its repository names it, empty or with a slash at its end; empty
/// where there is no repository.
pub(super) fn in_repository(root: &Path) -> String {
    let Ok(root) = root.canonicalize() else { return String::new() };
    let repository = root.ancestors().find(|folder| folder.join(".git").exists());
    let inside = repository.and_then(|repository| root.strip_prefix(repository).ok());
    inside.into_iter().flatten().map(|part| format!("{}/", part.to_string_lossy())).collect()
}

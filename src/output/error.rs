//! Why an output folder cannot be written.

use std::fmt;
use std::path::PathBuf;

/// Why an output folder cannot be written.
#[derive(Debug)]
pub(crate) enum OutputError {
    /// It contains files but no manifest of ours.
    Foreign(PathBuf),
    /// It is inside a folder of the campaign's own files.
    Source {
        /// The folder asked for.
        folder: PathBuf,
        /// The folder of sources that it lies in.
        source: PathBuf,
    },
    /// It contains a build of more than is to be built.
    Fuller(PathBuf),
    /// A folder on the way to a file is a symbolic link.
    Link(PathBuf),
    /// Something that is not ours stands where a file must go.
    Obstacle(PathBuf),
    /// The machine refuses.
    Machine(PathBuf, std::io::Error),
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                f,
                "`{}` contains files that Handbill did not write, and was not changed; delete them, hidden files included, or choose another folder with `--out`",
                path.display()
            ),
            Self::Source { folder, source } => write!(
                f,
                "`{}` is inside `{}`, which holds the sources of the campaign; choose another folder with `--out`",
                folder.display(),
                source.display()
            ),
            Self::Fuller(path) => write!(
                f,
                "`{}` contains a build of more parts or languages, and was not changed; name another folder with `--out`, or add `--replace` to delete what this build does not make",
                path.display()
            ),
            Self::Link(path) => {
                write!(
                    f,
                    "`{}` is a symbolic link, through which nothing is written; replace it with a folder, or choose another one with `--out`",
                    path.display()
                )
            }
            Self::Obstacle(path) => write!(
                f,
                "`{}` was not written by Handbill, but an output file needs its place; nothing was changed; move it, or choose another folder with `--out`",
                path.display()
            ),
            Self::Machine(path, error) => {
                write!(f, "`{}` cannot be written: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for OutputError {}

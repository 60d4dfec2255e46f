//! Opens things with what the user has for them.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// Opens an address in the user's browser, or a file in its viewer; without one, nothing happens.
pub(super) fn open(target: impl AsRef<OsStr>) {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let _ = Command::new(program)
        .args(before)
        .arg(target)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}

//! Addresses as pages and stylesheets write them.

use crate::model::OutputPath;

/// Whether the address is a file beside others, neither absolute nor of another host.
pub(super) fn is_relative(address: &str) -> bool {
    !address.starts_with('/') && !address.contains(':')
}

/// The path that a relative address means, seen from a page.
pub(super) fn join(from: &OutputPath, address: &str) -> Option<OutputPath> {
    if address.is_empty() {
        return Some(from.clone());
    }
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    // A host shows the index of a folder.
    let index = if address.ends_with('/') { "index.html" } else { "" };
    for part in address.split('/').chain([index]) {
        match part {
            ".." => {
                parts.pop()?;
            }
            "." | "" => {}
            other => parts.push(other),
        }
    }
    OutputPath::new(parts.join("/")).ok()
}

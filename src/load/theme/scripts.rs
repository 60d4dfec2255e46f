//! Which scripts a theme may bring: a script can do to a page whatever it likes, and no reading of
//! it proves that it does not.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::model::{Layered, MediaType, Permissions, sha256};

/// The scripts of the base theme as this version of Handbill knows them.
const OWN: [(&str, &str); 2] = [
    ("site.js", include_str!("../../../themes/national/assets/site.js")),
    ("find.js", include_str!("../../../themes/national/assets/find.js")),
];

/// Reports scripts that are neither Handbill's own nor allowed by the campaign.
pub(super) fn check(assets: &Layered, permissions: &Permissions, diagnostics: &mut Diagnostics) {
    let scripts =
        assets.iter().filter(|(name, _)| MediaType::of_name(name) == Some(MediaType::JavaScript));
    for (name, file) in scripts {
        let text = with_unix_lines(&file.bytes);
        let hash = format!("sha256-{}", sha256(&text));
        let is_own = OWN.iter().any(|(_, own)| with_unix_lines(own.as_bytes()) == text);
        if is_own || permissions.scripts.contains(&hash) {
            continue;
        }
        let restore = if OWN.iter().any(|(own, _)| *own == name) {
            "restore the file that Handbill brings"
        } else {
            "delete the file"
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ThemeScript,
                format!("the campaign does not allow the script `{}`", file.source),
            )
            .in_file(&file.source)
            .help(format!(
                "{restore}; or have the campaign team read the script, and write `scripts = [\"{hash}\"]` under `[themes]` in campaign/campaign.toml"
            )),
        );
    }
}

/// The bytes with the ends of lines that every system but Windows writes: an editor that changes
/// them changes nothing of what a script does.
fn with_unix_lines(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    for (index, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            plain.push(*byte);
        }
    }
    plain
}

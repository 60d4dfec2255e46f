//! Texts that cannot be read as they lie.

use super::ink::Kind;
use super::pose::Distortion;
use super::sheet::Sheet;

/// The texts that cannot be read as they lie, of each owner the first.
pub(super) fn distorted(sheet: &Sheet<'_>) -> Vec<(usize, Distortion)> {
    let mut owners = Vec::new();
    let mut found = Vec::new();
    for (order, ink) in sheet.inks.iter().enumerate() {
        let Kind::Text(text) = &ink.kind else { continue };
        if !text.item.text.chars().any(char::is_alphanumeric) || owners.contains(&ink.owner) {
            continue;
        }
        if let Some(distortion) = text.pose.distortion() {
            owners.push(ink.owner);
            found.push((order, distortion));
        }
    }
    found
}

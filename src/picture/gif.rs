//! GIF: blocks, each in pieces of at most 255 bytes.

use super::bytes::{array, take};
use super::parts::Parts;

const EXTENSION: u8 = 0x21;
const PICTURE: u8 = 0x2C;
const END: u8 = 0x3B;
/// What programs add that readers need: how often a film runs.
const APPLICATIONS: [&[u8]; 2] = [b"NETSCAPE2.0", b"ANIMEXTS1.0"];

/// The parts of a file that is a GIF.
pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut rest = bytes;
    let mut parts = Parts { is_animated: true, ..Parts::default() };
    let header = take(&mut rest, 13)?;
    if !header.starts_with(b"GIF87a") && !header.starts_with(b"GIF89a") {
        return None;
    }
    parts.kept.extend(header);
    parts.kept.extend(take(&mut rest, table(*header.get(10)?))?);
    loop {
        let whole = rest;
        let [kind] = array(&mut rest)?;
        let is_kept = match kind {
            END => {
                // Whatever follows is no part of the picture.
                parts.kept.push(END);
                return Some(parts);
            }
            PICTURE => {
                let place = take(&mut rest, 9)?;
                take(&mut rest, table(*place.last()?))?;
                let _smallest_code: [u8; 1] = array(&mut rest)?;
                pieces(&mut rest)?;
                true
            }
            EXTENSION => {
                let [label] = array(&mut rest)?;
                let first = pieces(&mut rest)?;
                // How long a picture stays; how often all of them are shown.
                label == 0xF9 || label == 0xFF && APPLICATIONS.contains(&first)
            }
            _ => return None,
        };
        if is_kept {
            parts.kept.extend(whole.get(..whole.len().checked_sub(rest.len())?)?);
        }
    }
}

/// Bytes of the table of colours that these flags announce.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Takes all pieces of a block; gives the first of them.
fn pieces<'b>(rest: &mut &'b [u8]) -> Option<&'b [u8]> {
    let mut first = None;
    loop {
        let [length] = array(rest)?;
        let piece = take(rest, usize::from(length))?;
        first = first.or(Some(piece));
        if length == 0 {
            return first;
        }
    }
}

//! JPEG: segments, each behind a marker.

use super::bytes::{array, take};
use super::parts::Parts;

/// The marker before each segment.
const MARKER: u8 = 0xFF;
/// Start and end of the picture, and start of its dots.
const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;

/// The parts of a file that is a JPEG.
pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut rest = bytes;
    let mut parts = Parts::default();
    if array(&mut rest)? != [MARKER, SOI] {
        return None;
    }
    parts.kept.extend([MARKER, SOI]);
    loop {
        let kind = marker(&mut rest)?;
        if kind == EOI {
            // Whatever follows is another picture, a film, or a hiding place.
            parts.kept.extend([MARKER, EOI]);
            return Some(parts);
        }
        if matches!(kind, 0x01 | 0xD0..=0xD7) {
            parts.kept.extend([MARKER, kind]);
            continue;
        }
        let length = usize::from(u16::from_be_bytes(array(&mut rest)?)).checked_sub(2)?;
        let content = take(&mut rest, length)?;
        if let Some(content) = kept(kind, content) {
            let length = u16::try_from(content.len() + 2).ok()?;
            parts.kept.extend([MARKER, kind]);
            parts.kept.extend(length.to_be_bytes());
            parts.kept.extend(content);
        } else if kind == 0xE1 && parts.exif.is_none() {
            parts.exif = content.strip_prefix(b"Exif\0\0");
        }
        if kind == SOS {
            let length = dots(rest)?;
            parts.kept.extend(take(&mut rest, length)?);
        }
    }
}

/// The marker that comes next, after any number of fill bytes.
fn marker(rest: &mut &[u8]) -> Option<u8> {
    let [MARKER] = array(rest)? else { return None };
    loop {
        match array(rest)? {
            [MARKER] => {}
            [0] => return None,
            [kind] => return Some(kind),
        }
    }
}

/// How many bytes of dots come before the next segment.
fn dots(rest: &[u8]) -> Option<usize> {
    // A marker among dots is doubled by a zero, or says where reading can begin anew.
    let is_end = |pair: &[u8]| matches!(pair, [MARKER, kind] if !matches!(kind, 0 | 0xD0..=0xD7));
    rest.windows(2).position(is_end)
}

/// What stays of a segment.
fn kept(kind: u8, content: &[u8]) -> Option<Vec<u8>> {
    match kind {
        // Density; a small picture may follow, which goes.
        0xE0 => {
            let density = content.strip_prefix(b"JFIF\0").and_then(|rest| rest.get(..7))?;
            Some([b"JFIF\0", density, &[0, 0]].concat())
        }
        // A colour profile.
        0xE2 => content.starts_with(b"ICC_PROFILE\0").then(|| content.to_vec()),
        // How colours are mixed.
        0xEE => content.starts_with(b"Adobe").then(|| content.get(..12).map(<[u8]>::to_vec))?,
        // Other programs' data, and comments.
        0xE1 | 0xE3..=0xED | 0xEF | 0xF0..=0xFE => None,
        _ => Some(content.to_vec()),
    }
}

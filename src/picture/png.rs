//! PNG: chunks, each with its length, its name and a check sum.

use super::bytes::{array, take};
use super::parts::Parts;

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";

/// The chunks that make the picture and its colours; texts, times, Exif and whatever programs keep
/// for themselves are not among them.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The parts of a file that is a PNG.
pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut rest = bytes;
    let mut parts = Parts::default();
    if array(&mut rest)? != SIGNATURE {
        return None;
    }
    parts.kept.extend(SIGNATURE);
    loop {
        let whole = rest;
        let length = usize::try_from(u32::from_be_bytes(array(&mut rest)?)).ok()?;
        let name: [u8; 4] = array(&mut rest)?;
        let content = take(&mut rest, length)?;
        let _check_sum: [u8; 4] = array(&mut rest)?;
        if KEPT.contains(&&name) {
            parts.kept.extend(whole.get(..length.checked_add(12)?)?);
        }
        match &name {
            b"eXIf" => parts.exif = parts.exif.or(Some(content)),
            b"acTL" => parts.is_animated = true,
            // Whatever follows is no part of the picture.
            b"IEND" => return Some(parts),
            _ => {}
        }
    }
}

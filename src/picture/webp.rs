//! WebP: chunks in a RIFF file.

use super::bytes::{array, take};
use super::parts::Parts;

/// The chunks that make a picture.
const PICTURE: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ALPH"];
/// The bits of the header that announce Exif and XMP.
const ANNOUNCED: u8 = 0b0000_1100;

/// The parts of a file that is a WebP.
pub(super) fn parts(bytes: &[u8]) -> Option<Parts<'_>> {
    let mut rest = bytes;
    let mut parts = Parts::default();
    if array(&mut rest)? != *b"RIFF" {
        return None;
    }
    let length = usize::try_from(u32::from_le_bytes(array(&mut rest)?)).ok()?;
    // Whatever follows is no part of the picture.
    let mut rest = take(&mut rest, length)?;
    if array(&mut rest)? != *b"WEBP" {
        return None;
    }
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let (name, content) = chunk(&mut rest)?;
        match &name {
            b"VP8X" => {
                let (flags, after) = content.split_first()?;
                add(name, &[&[flags & !ANNOUNCED], after].concat(), &mut chunks)?;
            }
            b"ANMF" => {
                parts.is_animated = true;
                add(name, &frame(content)?, &mut chunks)?;
            }
            b"EXIF" => {
                // Some programs write the heading of a JPEG before it.
                let exif = content.strip_prefix(b"Exif\0\0").unwrap_or(content);
                parts.exif = parts.exif.or(Some(exif));
            }
            b"ICCP" | b"ANIM" => add(name, content, &mut chunks)?,
            name if PICTURE.contains(&name) => add(*name, content, &mut chunks)?,
            _ => {}
        }
    }
    let length = u32::try_from(chunks.len() + 4).ok()?;
    parts.kept.extend(b"RIFF");
    parts.kept.extend(length.to_le_bytes());
    parts.kept.extend(b"WEBP");
    parts.kept.extend(chunks);
    Some(parts)
}

/// The next chunk: its name and what it holds.
fn chunk<'b>(rest: &mut &'b [u8]) -> Option<([u8; 4], &'b [u8])> {
    let name = array(rest)?;
    let length = usize::try_from(u32::from_le_bytes(array(rest)?)).ok()?;
    let content = take(rest, length)?;
    // Chunks begin at even places; the last one may lack its filling.
    if length % 2 == 1 {
        let _ = take(rest, 1);
    }
    Some((name, content))
}

/// Adds a chunk.
fn add(name: [u8; 4], content: &[u8], chunks: &mut Vec<u8>) -> Option<()> {
    chunks.extend(name);
    chunks.extend(u32::try_from(content.len()).ok()?.to_le_bytes());
    chunks.extend(content);
    chunks.extend((content.len() % 2 == 1).then_some(0));
    Some(())
}

/// One of several pictures, with the chunks that make it.
fn frame(content: &[u8]) -> Option<Vec<u8>> {
    const HEADER: usize = 16;
    let (header, mut rest) = content.split_at_checked(HEADER)?;
    let mut kept = header.to_vec();
    while !rest.is_empty() {
        let (name, content) = chunk(&mut rest)?;
        if PICTURE.contains(&&name) {
            add(name, content, &mut kept)?;
        }
    }
    Some(kept)
}

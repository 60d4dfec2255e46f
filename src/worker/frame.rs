//! Pieces of known length on a pipe.

use std::io::{self, Read, Write};

/// Writes the length of `bytes` as four bytes, the lowest first, then `bytes`.
///
/// # Errors
///
/// When the other end is gone, or for more than 4 GB.
pub(super) fn write_frame(pipe: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len())
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "too large for a pipe"))?;
    pipe.write_all(&length.to_le_bytes())?;
    pipe.write_all(bytes)
}

/// Reads what `write_frame` wrote.
///
/// # Errors
///
/// When the other end is gone.
pub(super) fn read_frame(pipe: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    pipe.read_exact(&mut length)?;
    let length = u64::from(u32::from_le_bytes(length));
    let mut bytes = Vec::new();
    pipe.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_come_out_as_they_went_in_and_are_missed_when_cut_off() {
        let mut pipe = Vec::new();
        write_frame(&mut pipe, "Peidiwch â thalu".as_bytes()).expect("written");
        write_frame(&mut pipe, b"").expect("written");
        let mut end = pipe.as_slice();
        assert_eq!(read_frame(&mut end).expect("a frame"), "Peidiwch â thalu".as_bytes());
        assert_eq!(read_frame(&mut end).expect("a frame"), b"");
        assert!(read_frame(&mut end).is_err());
        assert!(read_frame(&mut &pipe[..9]).is_err());
    }
}

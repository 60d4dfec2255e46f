//! What a lock remembers of a file.

/// Hexadecimal digits of a digest: 128 bits.
const DIGITS: usize = 32;

/// The digest of a file: 32 hexadecimal digits of BLAKE3. Ends of lines and a byte-order mark do
/// not count, since tools that copy a text change them.
pub(super) fn of_file(bytes: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(bytes) else { return of_bytes(bytes) };
    of_text(&text.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

/// The digest of a text.
pub(super) fn of_text(text: &str) -> String {
    of_bytes(text.as_bytes())
}

fn of_bytes(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(DIGITS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_lines_do_not_count_and_spaces_do() {
        let plain = of_file("# مدد\nپیسے نہ دیں۔\n".as_bytes());
        assert_eq!(plain, of_file("\u{feff}# مدد\r\nپیسے نہ دیں۔\r\n".as_bytes()));
        assert_ne!(plain, of_file("# مدد\nپیسے نہ دیں۔ \n".as_bytes()));
        assert_eq!(plain.len(), DIGITS);
        assert_ne!(of_file(&[0xFF, b'\r', b'\n']), of_file(&[0xFF, b'\n']));
    }
}

//! Texts of TOML files as one line.

/// A text on one line, wherever it lands: TOML has texts of several, and in a list of captions, a
/// file of subtitles or one of a host another line would be read as something else.
pub(super) fn one_line(text: &str) -> String {
    text.trim_matches(['\n', '\r', '\t']).replace("\r\n", " ").replace(['\n', '\r', '\t'], " ")
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn ends_of_lines_become_spaces() {
        assert_eq!(one_line("Heddlu\n\nTalwch\tar unwaith"), "Heddlu  Talwch ar unwaith");
        assert_eq!(one_line("\nجنوبی ویلز\r\nپولیس\n"), "جنوبی ویلز پولیس");
    }
}

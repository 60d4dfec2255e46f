//! "Did you mean": the closest of the known names.

/// The candidate most like `wrong`, when one is close enough to be meant.
pub(crate) fn closest<'a>(
    wrong: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(wrong, candidate), candidate))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Whether one name is the other with a slip or two of the finger.
pub(crate) fn is_slip(wrong: &str, right: &str) -> bool {
    strsim::osa_distance(wrong, right) <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_what_is_close() {
        assert_eq!(closest("polce", ["police", "emergency"]), Some("police"));
        assert_eq!(closest("zebra", ["police", "emergency"]), None);
    }
}

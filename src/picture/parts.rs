//! What a file is made of, once read.

/// What a file holds.
#[derive(Default)]
pub(super) struct Parts<'b> {
    /// The file with what may stay.
    pub(super) kept: Vec<u8>,
    /// Its Exif data from the byte order on.
    pub(super) exif: Option<&'b [u8]>,
    /// Whether it holds several pictures that follow one another.
    pub(super) is_animated: bool,
}

//! QR codes as runs of dark modules.

use qrcodegen::{QrCode, QrCodeEcc};

use super::data::Code2d;
use super::slot::Slot;

/// Modules of white around the code, as the standard demands.
pub(super) const QUIET: i32 = 4;

/// An address as a QR code: medium error correction, quiet zone included. `None` when the address
/// is too long for any code.
pub(super) fn qr(url: String, alt: Slot) -> Option<Code2d> {
    let code = QrCode::encode_text(&url, QrCodeEcc::Medium).ok()?;
    let mut runs = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                runs.push((start + QUIET, y + QUIET, x - start));
            }
            x += 1;
        }
    }
    Some(Code2d { alt, runs, side: code.size() + 2 * QUIET, url })
}

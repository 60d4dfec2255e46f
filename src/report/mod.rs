//! Reports for people to keep: the page to sign off.

mod sign_off;

pub use sign_off::SignOff;

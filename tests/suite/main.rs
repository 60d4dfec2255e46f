//! The suite: the sample campaign, the command line, the house itself.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "tests make their own files, and fail by panicking"
)]

mod command_line;
mod documents;
mod lock;
mod machine;
mod packs;
mod press;
mod products;
mod project;
mod reference;
mod release;
mod runaway;
mod sample;
mod sign_off;
mod sketch;
mod tidy;

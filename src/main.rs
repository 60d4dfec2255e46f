//! The `handbill` command; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    handbill::cli::run()
}

#!/usr/bin/env bash
# The whole test suite: format, lints, Rust tests, a build of the sample, and its judges.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/setup.sh
cargo fmt --check
cargo clippy --all-targets --locked -- -D warnings
cargo test --locked
dist="$(mktemp -d)"
trap 'rm -rf "$dist"' EXIT
cargo run --locked -- build --quiet --out "$dist"
node tests/browser/run.mjs "$dist"

#!/usr/bin/env bash
# The whole test suite: format, lints, Rust tests, a build of the sample in
# both themes, and their judges.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/setup.sh
cargo fmt --check
cargo clippy --all-targets --locked -- -D warnings
cargo test --locked
dist="$(mktemp -d)"
trap 'rm -rf "$dist"' EXIT
build() { cargo run --quiet --locked -- build --quiet "$@"; }
build --style-page --theme national --out "$dist/national"
build --style-page --theme south-wales --out "$dist/south-wales"
build --only site --base-url https://webcam.example/campaign/ --out "$dist/below"
profiles=(home office-mono shop shop-marks shop-cmyk)
build --only posters --locale en --locale ur "${profiles[@]/#/--print-profile=}" --out "$dist/printers"
node tests/browser/run.mjs "$dist/national" "$dist/south-wales"
PATH="$PATH:/usr/sbin" node tests/browser/hosts.mjs "$dist/national" "$dist/below"
node tests/browser/shop.mjs "$dist/printers"

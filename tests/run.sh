#!/usr/bin/env bash
# The whole test suite: format, lints, Rust tests, a build of the sample in
# both themes, and its judges.
set -euo pipefail
cd "$(dirname "$0")/.."

bash tests/setup.sh
cargo fmt --check
cargo clippy --all-targets --locked -- -D warnings
cargo test --locked
dist="$(mktemp -d)"
trap 'rm -rf "$dist"' EXIT
for theme in national south-wales; do
  cargo run --locked -- build --quiet --style-page --theme "$theme" --out "$dist/$theme"
  node tests/browser/run.mjs "$dist/$theme"
done
cargo run --locked -- build --quiet --only site --base-url https://webcam.example/campaign/ --out "$dist/below"
PATH="$PATH:/usr/sbin" node tests/browser/hosts.mjs "$dist/national" "$dist/below"

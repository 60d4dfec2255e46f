#!/usr/bin/env bash
# Installs the peers and measures Handbill's card and poster beside theirs: `bash run.sh [rounds]`.
# With PROFILE=dev dependencies stay as `cargo test` has them, and only our own code is optimised fully.
# Needs Chromium and poppler (tests/setup.sh), Python with pip, and the libraries that WeasyPrint wants (Pango).
set -euo pipefail
cd "$(dirname "$0")"

if [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
if [ ! -e .python/weasyprint ]; then
  pip3 install --quiet --disable-pip-version-check --root-user-action ignore --target .python weasyprint==70.0
fi
profile=${PROFILE:-bench}
if [ "$profile" = dev ]; then export CARGO_PROFILE_DEV_OPT_LEVEL=3; fi
HANDBILL_PEER=$(cargo bench --locked --profile "$profile" --bench peer --no-run --message-format=json |
  node -e 'for (const line of require("fs").readFileSync(0, "utf8").split("\n")) { const found = line && JSON.parse(line); if (found?.target?.name === "peer" && found.executable) console.log(found.executable); }')
export HANDBILL_PEER
node press.mjs "${1:-3}"

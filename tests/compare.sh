#!/usr/bin/env bash
# Builds the sample with two binaries and compares every file byte for byte, for changes that must
# not change what is built:
#
#     bash tests/compare.sh path/to/handbill-before target/debug/handbill
#
# Each binary reads the project in the folder named after it; without one, this project.
#
#     bash tests/compare.sh handbill-before target/debug/handbill before/ .
set -euo pipefail
if [ $# -lt 2 ]; then
    echo "usage: compare.sh BEFORE AFTER [FOLDER-BEFORE] [FOLDER-AFTER]" >&2
    exit 2
fi
here="$(cd "$(dirname "$0")/.." && pwd)"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
profiles=(home office-mono shop shop-marks shop-cmyk)

# sample BINARY FOLDER OUT: both themes, every print profile, a site below a path; and a build for
# the public, which the drafts among the translations must stop before anything is written.
sample() {
    local build=(quietly "$1" build --quiet --root "$2")
    "${build[@]}" --all-themes --style-page --out "$3/all"
    "${build[@]}" --only posters --locale en --locale ur "${profiles[@]/#/--print-profile=}" --out "$3/printers"
    "${build[@]}" --only site --base-url https://webcam.example/campaign/ --out "$3/below"
    if "$1" build --quiet --root "$2" --published --today 2016-12-05 --out "$3/public" 2>/dev/null || [ -e "$3/public" ]; then
        echo "$1: the build for the public was not refused" >&2
        exit 1
    fi
}

# quietly COMMAND: shows what it says only when it fails.
quietly() {
    "$@" 2>"$out/said" || { cat "$out/said" >&2; exit 1; }
}

sample "$(realpath "$1")" "$(realpath "${3:-$here}")" "$out/before"
sample "$(realpath "$2")" "$(realpath "${4:-$here}")" "$out/after"
if diff -rq "$out/before" "$out/after"; then
    echo "the same: $(find "$out/after" -type f | wc -l) files"
else
    echo "the files above differ" >&2
    exit 1
fi

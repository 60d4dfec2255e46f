// Judges the built site as readers meet it. Usage: node run.mjs DIST
//
// Every page of four languages in Chromium under axe-core; every page of every language from
// file:// with its links, images, fonts and downloads; the way out; no request to anybody; the
// posters with poppler. Ends with "N passed, N failed".

import { readFile } from "node:fs/promises";
import path from "node:path";
import { argv, exit } from "node:process";

import { chromium } from "playwright-core";

import { judgeAccess } from "./access.mjs";
import { judgeExit } from "./exit.mjs";
import { judgeFiles } from "./files.mjs";
import { judgeMissing } from "./missing.mjs";
import { judgePosters } from "./posters.mjs";
import { Report } from "./report.mjs";
import { judgeWeight } from "./weight.mjs";

const dist = path.resolve(argv[2] ?? "dist");
const manifest = JSON.parse(await readFile(path.join(dist, "manifest.json"), "utf8"));
const pages = manifest.files.filter((file) => file.kind === "html").map((file) => file.path);
const report = new Report();

report.check("the build holds pages", pages.length > 20, `${pages.length} pages`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  await Promise.all([
    judgeAccess(browser, dist, manifest, pages, report),
    judgeFiles(browser, dist, manifest, pages, report),
  ]);
  await judgeExit(browser, dist, manifest, report);
  await judgeMissing(browser, dist, report);
  await judgeWeight(browser, dist, manifest, report);
} finally {
  await browser.close();
}
await judgePosters(dist, manifest, report);

exit(report.close());

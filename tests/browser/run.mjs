// Judges the built site as readers meet it. Usage: node run.mjs DIST
//
// Every page of six languages in Chromium under axe-core; every page of every language from
// file:// with its links, images, fonts and downloads; the way out; no request to anybody; the
// Nu HTML checker, lychee and Lighthouse; the posters with poppler. Ends with "N passed, N failed".

import { readFile } from "node:fs/promises";
import path from "node:path";
import { argv, exit } from "node:process";

import { chromium } from "playwright-core";

import { judgeAccess } from "./access.mjs";
import { judgeLighthouse, judgeLinks, judgeMarkup } from "./checkers.mjs";
import { CHROMIUM, FLAGS } from "./chromium.mjs";
import { judgeExit } from "./exit.mjs";
import { judgeFiles } from "./files.mjs";
import { judgeFind } from "./find.mjs";
import { judgeFirefox } from "./firefox.mjs";
import { judgeFonts } from "./fonts.mjs";
import { judgeKeyboard } from "./keyboard.mjs";
import { judgeMissing } from "./missing.mjs";
import { judgePosters } from "./posters.mjs";
import { judgePrint } from "./print.mjs";
import { Report } from "./report.mjs";
import { judgeWeight } from "./weight.mjs";

const dist = path.resolve(argv[2] ?? "dist");
const manifest = JSON.parse(await readFile(path.join(dist, "manifest.json"), "utf8"));
const pages = manifest.files.filter((file) => file.kind === "html").map((file) => file.path);
const report = new Report();

report.check("the build holds pages", pages.length > 20, `${pages.length} pages`);

// Lighthouse measures, and wants the machine for itself.
await judgeLighthouse(dist, report);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  await Promise.all([
    judgeMarkup(dist, pages, report),
    judgeLinks(dist, report),
    judgeAccess(browser, dist, pages, report),
    judgeFiles(browser, dist, manifest, pages, report),
  ]);
  await Promise.all([
    judgeExit(browser, dist, manifest, report),
    judgeFind(browser, dist, report),
    judgeFirefox(dist, report),
    judgeFonts(browser, dist, pages, report),
    judgeKeyboard(browser, dist, report),
    judgeMissing(browser, dist, report),
    judgePrint(browser, dist, pages, report),
    judgeWeight(browser, dist, manifest, report),
    judgePosters(dist, manifest, report),
  ]);
} finally {
  await browser.close();
}

exit(report.close());

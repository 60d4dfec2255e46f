// Judges the built site as readers meet it. Usage: node run.mjs DIST [DIST…]
//
// Every page of six languages in Chromium: axe-core, colours, zoom, keyboard, paper, without
// script; every page of every language from file:// with its links, images, fonts and downloads;
// the way out; what a visit costs; Firefox; the Nu HTML checker, lychee and Lighthouse; the posters
// with poppler, veraPDF, qpdf and a code reader. What only depends on scripts and markup, which all themes share, is judged in
// whole on the first site and by sample on the others. Ends with "N passed, N failed".

import { readFile } from "node:fs/promises";
import path from "node:path";
import { argv, exit } from "node:process";

import { chromium } from "playwright-core";

import { judgeLighthouse, judgeLinks, judgeMarkup } from "./checkers.mjs";
import { CHROMIUM, FLAGS } from "./chromium.mjs";
import { exitJobs } from "./exit.mjs";
import { judgeFiles, judgeFolder } from "./files.mjs";
import { findJobs } from "./find.mjs";
import { judgeFirefox } from "./firefox.mjs";
import { judgeTask } from "./keyboard.mjs";
import { EVERY_PAGE, slugOf } from "./languages.mjs";
import { judgeMissing } from "./missing.mjs";
import { judgePosters } from "./posters.mjs";
import { judgePress } from "./press.mjs";
import { Report } from "./report.mjs";
import { serve } from "./serve.mjs";
import { judgeSilent } from "./silent.mjs";
import { toolkitJobs } from "./toolkit.mjs";
import { judgeVisits } from "./visit.mjs";

const WORKERS = 4;

const report = new Report();
const sites = await Promise.all((argv.length > 2 ? argv.slice(2) : ["dist"]).map(open));

// One built folder: its pages by language, and two servers: below a host's root, and at it, where
// the page for missing addresses names its files from.
async function open(folder, number) {
  const dist = path.resolve(folder);
  const manifest = JSON.parse(await readFile(path.join(dist, "manifest.json"), "utf8"));
  const pages = manifest.files.filter((file) => file.kind === "html").map((file) => file.path);
  const listed = new Set();
  for (const page of pages) {
    if (!/<meta[^>]*noindex/.test(await readFile(path.join(dist, page), "utf8"))) listed.add(slugOf(page));
  }
  const [below, root] = await Promise.all([serve(dist), serve(dist, "/")]);
  return {
    dist,
    manifest,
    pages,
    languages: new Map([...new Set(pages.map(slugOf))].map((slug) => [slug, pages.filter((page) => slugOf(page) === slug)])),
    // A language that is not complete is kept from search engines and from the lists of languages.
    listed,
    // The first is judged in whole; the others share its scripts and markup.
    whole: number === 0,
    root: root.url,
    base: (page) => (page === "404.html" ? root.url : below.url),
    report: report.of(manifest.theme),
    close: () => Promise.all([below.close(), root.close()]),
  };
}

for (const { pages, languages, listed, report } of sites) {
  report.check("the build holds pages", pages.length > 20 && listed.size > 6, `${pages.length} pages, ${listed.size} languages`);
  for (const slug of EVERY_PAGE) report.check(`the build holds pages in ${slug}`, listed.has(slug) && languages.get(slug).length > 8);
}

// Lighthouse measures, and wants the machine for itself.
for (const site of sites) await report.timed("Lighthouse", () => judgeLighthouse(site));

const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
// What takes long by itself comes first, so that nothing is left to wait for in the end.
const jobs = [
  ["Nu HTML checker", () => judgeMarkup(sites, report)],
  ...sites.map((site) => ["Firefox", () => judgeFirefox(site)]),
  ...sites.map((site) => ["posters", () => judgePosters(site)]),
  // Themes set their posters by the same sources: one stands for all.
  ...sites.filter((site) => site.whole).map((site) => ["press", () => judgePress(site)]),
  ...sites.flatMap((site) => exitJobs(browser, site)),
  ...sites.flatMap((site) => [...site.languages].filter(([slug]) => site.listed.has(slug)).map(([slug, pages]) => ["visits", () => judgeVisits(browser, site, slug, pages)])),
  ...sites.flatMap((site) => findJobs(browser, site)),
  ...sites.flatMap((site) => toolkitJobs(browser, site)),
  ...sites.flatMap((site) => judgeFiles(browser, site)),
  ...sites.flatMap((site) => judgeSilent(browser, site)),
  ...sites.map((site) => ["by keyboard alone", () => judgeTask(browser, site)]),
  ...sites.map((site) => ["missing addresses", () => judgeMissing(browser, site)]),
  ...sites.map((site) => ["lychee", () => judgeLinks(site)]),
];
const worker = async () => {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    const [name, work] = job;
    await report.timed(name, work).catch((error) => report.check(`${name} runs to its end`, false, error.stack));
  }
};
await Promise.all(Array.from({ length: WORKERS }, worker));
for (const site of sites) await judgeFolder(site);

await browser.close();
await Promise.all(sites.map((site) => site.close()));
exit(report.close());

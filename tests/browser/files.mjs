// The folder opened by double click: every page from file://, every link and download there,
// every fragment found, every image decoded, every font face that is used loaded, every letter
// drawn by a font that came along.

import { stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { judgeFonts } from "./fonts.mjs";
import { EVERY_PAGE } from "./languages.mjs";

// Jobs that open every page of every language; `judgeFolder` then follows the links.
export function judgeFiles(browser, site) {
  site.ids = new Map();
  site.links = [];
  return [...site.languages].map(([slug, pages]) => ["from files", () => judgePages(browser, site, slug, pages)]);
}

async function judgePages(browser, site, slug, pages) {
  const { dist, ids, links, report } = site;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const drawn = new Set();
  const problems = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(pathToFileURL(dist + path.sep).href)) problems.push(`asked: ${request.url()}`);
  });
  // The icon of a page that has been left already is given up: no failure.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()}`);
  });
  for (const address of pages) {
    problems.length = 0;
    // The page for missing addresses is only ever shown by a host, at any depth: see missing.mjs.
    const hosted = address === "404.html";
    await page.goto(hosted ? site.base(address) + address : pathToFileURL(path.join(dist, address)).href, { waitUntil: "load" });
    const seen = await page.evaluate(look);
    if (!hosted) {
      ids.set(address, new Set(seen.ids));
      links.push(...seen.links.map((link) => ({ from: address, to: link })));
      report.check(`${address} from a file is silent`, problems.length === 0, problems.join(" | "));
    }
    report.check(`${address} has its images`, seen.broken.length === 0, seen.broken.join(" "));
    report.check(`${address} has its fonts`, seen.fonts.length === 0 && seen.loaded > 0, seen.fonts.join(" "));
    report.check(`${address} keeps sizes in order`, seen.loose.length === 0, seen.loose.join(" "));
    report.check(`${address} has one h1`, seen.h1 === 1, `${seen.h1}`);
    if (slug === null || EVERY_PAGE.includes(slug)) {
      await report.timed("from files: fonts", () => judgeFonts(page, session, address, drawn, report));
    }
  }
  if (slug === null || EVERY_PAGE.includes(slug)) report.check(`words in ${slug ?? "front"} were looked at`, drawn.size > 20, `${drawn.size}`);
  await context.close();
}

// Every link that any page has, followed to its file and place.
export async function judgeFolder({ dist, ids, links, report }) {
  const exists = new Map();
  for (const { from, to } of links) {
    const url = new URL(to);
    if (url.protocol !== "file:") continue;
    const target = path.relative(dist, fileURLToPath(new URL(url.pathname, "file://")));
    if (!exists.has(target)) {
      exists.set(target, await stat(path.join(dist, target)).then((found) => found.isFile(), () => false));
    }
    report.check(`${from} links to a file`, exists.get(target), target);
    if (target.endsWith(".html")) report.check(`${from} links to a page that opens from a file`, ids.has(target), target);
    if (url.hash && ids.has(target)) {
      const id = decodeURIComponent(url.hash.slice(1));
      report.check(`${from} links to a place`, ids.get(target).has(id), `${target}#${id}`);
    }
  }
  report.check("links were followed", links.length > 100 && exists.size > 100, `${links.length} to ${exists.size} files`);
}

// Runs in the page.
async function look() {
  // A closed disclosure hides text and so its fonts: open them all.
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const image of document.images) image.loading = "eager";
  // Fonts for what was folded away are asked for in the frame after.
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
  return {
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    links: [...document.querySelectorAll("a[href], link[href]")]
      .filter((element) => !["canonical", "alternate"].includes(element.rel) || element.tagName === "A")
      .map((element) => element.href),
    broken: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    fonts: [...document.fonts].filter((face) => face.status === "error").map((face) => face.family),
    loaded: [...document.fonts].filter((face) => face.status === "loaded").length,
    // Figure and unit change places in Urdu and Arabic unless they are isolated.
    loose: [...document.querySelectorAll("a.button[download]")]
      .map((button) => button.textContent)
      .filter((label) => !/\u2068[^\u2069]*\u2069/.test(label)),
    h1: document.querySelectorAll("h1").length,
  };
}

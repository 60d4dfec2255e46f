// Every page as people with different needs meet it: axe-core in light, dark and forced colours,
// at phone width, at 320 px (which is 400 % zoom), with wide text spacing, with reduced motion,
// and without script. No console message, no request beyond the page's own origin.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { serve } from "./serve.mjs";

const SLUGS = ["en", "cy", "ur", "ar", "bn", "zh-hans"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// WCAG 1.4.12: what a reader's own stylesheet may do.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

export async function judgeAccess(browser, dist, pages, report) {
  const server = await serve(dist);
  const root = await serve(dist, "/");
  const queue = pages
    .filter((page) => SLUGS.includes(page.split("/")[0]) || !page.includes("/"))
    // A host shows the page for missing addresses, and names its files from the root.
    .map((page) => ({ page, base: page === "404.html" ? root.url : server.url }));
  const worker = async () => {
    // axe is put in by the test itself, so that the page's own policy must stand aside for it.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
    const silent = await browser.newContext({ javaScriptEnabled: false });
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const words = await judgePage(context, job.base, job.page, report);
      await judgeWithoutScript(silent, job.base, job.page, words, report);
    }
    await context.close();
    await silent.close();
  };
  await Promise.all([worker(), worker(), worker()]);
  server.close();
  root.close();
}

async function judgePage(context, base, address, report) {
  const page = await context.newPage();
  const messages = [];
  const foreign = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) foreign.push(request.url());
  });
  await page.goto(base + address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready.then(() => null));
  report.check(`${address} asks nobody else`, foreign.length === 0, foreign.join(" "));
  report.check(`${address} is silent`, messages.length === 0, messages.join(" | "));
  report.check(`${address} fits a phone`, !(await page.evaluate(isWide)));
  const words = await page.evaluate(() => document.querySelector("main").innerText);

  await page.evaluate(axe);
  const all = await violations(page, { runOnly: RULES });
  report.check(`${address} has no axe violation`, all.length === 0, all.join("; "));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { runOnly: { type: "rule", values: ["color-contrast"] } });
  report.check(`${address} can be read in the dark`, dark.length === 0, dark.join("; "));
  // The browser draws all text in the reader's own colours, unless the page forbids it. axe cannot
  // see those colours: it reads the page's.
  await page.emulateMedia({ forcedColors: "active" });
  const stubborn = await page.evaluate(keepsColours);
  report.check(`${address} takes a reader's colours`, stubborn.length === 0, stubborn.join("; "));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  const moving = await page.evaluate(() => document.getAnimations().length);
  report.check(`${address} stands still when asked to`, moving === 0, `${moving} animations`);

  await page.setViewportSize({ width: 320, height: 640 });
  report.check(`${address} fits 320 px`, !(await page.evaluate(isWide)));
  report.check(`${address} shows the way out at 320 px`, await page.evaluate(showsExit));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  report.check(`${address} shows the way out at its end`, await page.evaluate(showsExit));
  await page.addStyleTag({ content: SPACING });
  const cut = await page.evaluate(cutOff);
  report.check(`${address} takes wide spacing`, cut.length === 0, cut.join("; "));
  await page.close();
  return words;
}

// Everything that can be read with script can be read without; what needs script is not shown.
async function judgeWithoutScript(context, base, address, words, report) {
  const page = await context.newPage();
  await page.goto(base + address, { waitUntil: "load" });
  const shown = await page.locator("main").innerText();
  const dead = await page.locator("button:visible").count();
  report.check(`${address} shows no dead button`, dead === 0, `${dead}`);
  const squeeze = (text) => text.replace(/\s+/g, " ").trim();
  const lost = squeeze(words)
    .split(" ")
    .filter((word) => !squeeze(shown).includes(word));
  // The labels of the buttons that script adds are all that may be missing.
  report.check(`${address} says the same without script`, lost.length <= 12, lost.join(" "));
  await page.close();
}

async function violations(page, options) {
  return page.evaluate(async (options) => {
    const { violations } = await globalThis.axe.run(document, options);
    const where = (violation) => violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
    return violations.map((violation) => `${violation.id} (${where(violation)})`);
  }, options);
}

// The following run in the page.

// What has colours of its own where a reader forces theirs: text, and controls without an edge.
function keepsColours() {
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust !== "auto" && element.closest("svg") === null) found.push(element.tagName);
    const isControl = element.matches("button, .exit, .button, .hero ul a, .chooser a");
    if (isControl && !element.hidden && parseFloat(style.borderTopWidth) < 1) found.push(`no edge: ${element.className}`);
  }
  return found;
}

function isWide() {
  return document.documentElement.scrollWidth > innerWidth + 1;
}

function showsExit() {
  const exit = document.querySelector("#exit");
  const box = exit.getBoundingClientRect();
  const inside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth + 1;
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return inside && (top === exit || exit.contains(top));
}

function cutOff() {
  const found = document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the screen"] : [];
  for (const element of document.querySelectorAll("main *, header *, footer *, aside *")) {
    const { overflow, position } = getComputedStyle(element);
    const hides = overflow.includes("hidden") || overflow.includes("clip");
    const seen = !element.classList.contains("unseen") && element.closest("svg") === null && position !== "absolute";
    if (hides && seen && element.innerText && element.scrollHeight > element.clientHeight + 2) {
      found.push(`${element.tagName}.${element.className}`);
    }
  }
  return found;
}

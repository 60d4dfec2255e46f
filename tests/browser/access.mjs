// axe-core over every page of four languages, at phone width; no console message, no request
// beyond the page's own origin, nothing wider than the screen.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { serve } from "./serve.mjs";

const SLUGS = ["en", "cy", "ur", "zh-hans"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function judgeAccess(browser, dist, manifest, pages, report) {
  const server = await serve(dist);
  const wanted = pages.filter((page) => SLUGS.includes(page.split("/")[0]) || !page.includes("/"));
  const queue = [...wanted];
  const worker = async () => {
    // axe is put in by the test itself, so that the page's own policy must stand aside for it.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
    for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
      await judgePage(context, server.url, page, report);
    }
    await context.close();
  };
  await Promise.all([worker(), worker()]);
  server.close();
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
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  report.check(`${address} fits a phone`, !wide);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > innerWidth + 1,
    exit: (() => {
      const box = document.querySelector("#exit")?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.left >= 0 && box.right <= innerWidth + 1;
    })(),
  }));
  report.check(`${address} fits 320 px`, !narrow.wide);
  report.check(`${address} shows the way out at 320 px`, narrow.exit);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map((violation) => `${violation.id} (${violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")})`);
  });
  report.check(`${address} has no axe violation`, found.length === 0, found.join("; "));
  await page.close();
}

// What a first visit costs, compressed, fonts included, on a phone and on a wide screen.

import { readFile } from "node:fs/promises";
import path from "node:path";

import { kindOf, limitOf, slugOf } from "./languages.mjs";
import { compress } from "./serve.mjs";

const KINDS = ["", "help", "facts", "toolkit", "find"];
const WIDE = { width: 1280, height: 900 };

export const isWeighed = (address) => slugOf(address) === null || KINDS.includes(kindOf(address));

// `asked` holds what the open page has asked for on a phone; made wider, it asks for what a wide
// screen needs besides, so that both together are no less than either visit. Where that is more
// than the limit, the screen has a visit of its own, with nothing left from pages before.
export async function judgeWeight(page, site, address, asked) {
  const limit = limitOf(slugOf(address));
  const phone = page.viewportSize();
  for (const [screen, size] of [["on a phone", phone], ["on a wide screen", WIDE]]) {
    await page.setViewportSize(size);
    await settle(page);
    let kilobytes = await weigh(site, address, asked);
    if (kilobytes > limit) kilobytes = await weigh(site, address, await askedAnew(page, size));
    site.report.check(`${address}: a first visit ${screen} is at most ${limit} KB`, kilobytes > 5 && kilobytes <= limit, `${kilobytes} KB`);
  }
  await page.setViewportSize(phone);
}

async function askedAnew(page, viewport) {
  const context = await page.context().browser().newContext({ viewport });
  const other = await context.newPage();
  const asked = new Set();
  other.on("request", (request) => asked.add(request.url()));
  await other.goto(page.url(), { waitUntil: "load" });
  await settle(other);
  await context.close();
  return asked;
}

// Fonts and images that a new layout needs are asked for in the frame after.
async function settle(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => document.fonts.ready.then(() => null));
}

async function weigh(site, address, urls) {
  let bytes = 0;
  for (const url of urls) {
    const file = path.join(site.dist, decodeURIComponent(url.slice(site.base(address).length)));
    const content = await readFile(file.endsWith(path.sep) ? `${file}index.html` : file).catch(() => Buffer.alloc(0));
    bytes += compress(file, content).length;
  }
  return Math.ceil(bytes / 1024);
}

// What a first visit costs, compressed, fonts included, on a phone and on a wide screen.

import { readFile } from "node:fs/promises";
import path from "node:path";

import { kindOf, limitOf, slugOf } from "./languages.mjs";
import { compress } from "./serve.mjs";

const KINDS = ["", "help", "facts", "toolkit", "find"];
const WIDE = { width: 1280, height: 900 };

export const isWeighed = (address) => slugOf(address) === null || KINDS.includes(kindOf(address));

// `asked` holds what the open page has asked for on a phone; made wider, it asks for what a wide
// screen needs besides. Both together are more than either visit: where they are within the limit,
// each is; where not, the wide screen has a visit of its own.
export async function judgeWeight(page, site, address, asked) {
  const limit = limitOf(slugOf(address));
  const judge = (screen, kilobytes) => site.report.check(`${address}: a first visit ${screen} is at most ${limit} KB`, kilobytes > 5 && kilobytes <= limit, `${kilobytes} KB`);
  const phone = page.viewportSize();
  judge("on a phone", await weigh(site, address, asked));
  await page.setViewportSize(WIDE);
  await settle(page);
  let wide = await weigh(site, address, asked);
  await page.setViewportSize(phone);
  if (wide > limit) {
    const context = await page.context().browser().newContext({ viewport: WIDE });
    const other = await context.newPage();
    const anew = new Set();
    other.on("request", (request) => anew.add(request.url()));
    await other.goto(page.url(), { waitUntil: "load" });
    await settle(other);
    wide = await weigh(site, address, anew);
    await context.close();
  }
  judge("on a wide screen", wide);
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

// What a first visit costs, compressed, fonts included.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { serve } from "./serve.mjs";

const LIMITS = { en: 100, cy: 100, pl: 100, fr: 100, ar: 160, ur: 160, "zh-hans": 160 };
const COMPRESSED = [".woff2", ".png", ".pdf", ".zip"];

export async function judgeWeight(browser, dist, manifest, report) {
  const server = await serve(dist);
  for (const [slug, limit] of Object.entries(LIMITS)) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const files = new Set();
    page.on("request", (request) => files.add(request.url()));
    await page.goto(`${server.url}${slug}/index.html`, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    let bytes = 0;
    for (const url of files) {
      const file = path.join(dist, decodeURIComponent(url.slice(server.url.length)));
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      bytes += COMPRESSED.includes(path.extname(file)) ? content.length : gzipSync(content).length;
    }
    const kilobytes = Math.ceil(bytes / 1024);
    report.check(`${slug}: a first visit is at most ${limit} KB`, kilobytes <= limit, `${kilobytes} KB`);
    await context.close();
  }
  server.close();
}

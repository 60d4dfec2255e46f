// Chromium kept warm: `node chromium.mjs <page.html> <times> <file>`; the file's name tells what is made. All its
// processes count, but not the Node that drives them.

import { readdirSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { chromium } from "playwright-core";
import { CHROMIUM, FLAGS } from "../../tests/browser/chromium.mjs";

// The system counts in hundredths of a second.
const TICK = 10;
const [path, times, file] = process.argv.slice(2);
const server = await chromium.launchServer({ executablePath: CHROMIUM, args: FLAGS });
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });

// The browser and every process below it, with what the system says of each.
function tree() {
  const known = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ");
      known.set(Number(id), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const ours = new Set([server.process().pid]);
  for (let before = 0; before < ours.size; ) {
    before = ours.size;
    for (const [id, { parent }] of known) if (ours.has(parent)) ours.add(id);
  }
  return [...ours].map((id) => ({ id, ticks: known.get(id)?.ticks ?? 0 }));
}

const ticks = () => tree().reduce((sum, { ticks: spent }) => sum + spent, 0);

// What its processes hold, shared memory counted once.
function held() {
  const shares = tree().map(({ id }) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0));
  return shares.reduce((sum, share) => sum + share, 0) / 1024;
}

async function make() {
  await page.goto(`file://${path}`);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  if (file.endsWith(".pdf")) await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true });
  else await page.screenshot({ path: file });
}

for (let time = 0; time < 3; time += 1) await make();
const before = ticks();
for (let time = 0; time < Number(times); time += 1) await make();
const cpu = [((ticks() - before) * TICK) / Number(times)];
const peak = held();
await browser.close();
await server.close();
console.log(JSON.stringify({ cpu, bytes: (await stat(file)).size, peak }));

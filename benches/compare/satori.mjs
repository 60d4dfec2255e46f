// Satori and resvg-js: `node satori.mjs <input.json> <times> <file>`.

import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";

const [input, times, file] = process.argv.slice(2);
const { tree, faces } = JSON.parse(readFileSync(input, "utf8"));
const fonts = faces.map(({ name, weight, file: path }) => ({ name, weight, style: "normal", data: readFileSync(path) }));

async function make() {
  const drawing = await satori(tree, { width: 1200, height: 630, fonts });
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}

let made = await make();
const cpu = [];
for (let time = 0; time < Number(times); time += 1) {
  const before = process.cpuUsage();
  made = await make();
  const spent = process.cpuUsage(before);
  cpu.push((spent.user + spent.system) / 1000);
}
writeFileSync(file, made);
console.log(JSON.stringify({ cpu, bytes: made.length, peak: process.resourceUsage().maxRSS / 1024 }));

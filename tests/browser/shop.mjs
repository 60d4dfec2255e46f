// Judges posters for print shops and other printers. Usage: node shop.mjs DIST
//
// DIST holds posters in every print profile, without pages.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { argv, exit } from "node:process";

import { judgePosters } from "./posters.mjs";
import { judgePress } from "./press.mjs";
import { Report } from "./report.mjs";

const PROFILES = ["home", "office-mono", "shop", "shop-marks", "shop-cmyk"];

const report = new Report();
const dist = path.resolve(argv[2] ?? "dist");
const manifest = JSON.parse(await readFile(path.join(dist, "manifest.json"), "utf8"));
const own = report.of("printers");
for (const profile of PROFILES) {
  const made = manifest.files.filter((file) => file.path.endsWith(`-${profile}.pdf`));
  own.check(`posters are made for ${profile}`, made.length > 10, `${made.length}`);
}
const site = { dist, manifest, report: own };
await own.timed("posters", () => judgePosters(site));
await own.timed("press", () => judgePress(site));
exit(report.close());

// Handbill's card and poster beside the same made by satori with resvg-js, Chromium and WeasyPrint:
// same texts, same fonts, same machine, in turns, each kept warm. Run by `run.sh`, which installs them.
//
// `node press.mjs <rounds>` with HANDBILL_PEER naming the program that benches/peer.rs is.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as layout from "./layout.mjs";

const HERE = import.meta.dirname;
const OUT = join(HERE, "out");
const FONTS = join(HERE, "../../themes/national/fonts");
const HANDBILL = process.env.HANDBILL_PEER;
const ROUNDS = Number(process.argv[2] ?? 3);
const TIMES = "6";
const LANGUAGES = ["en-GB", "ur", "zh-Hans"];
const WEIGHTS = { Regular: 400, Bold: 700, ExtraBold: 800 };

// A peer that cannot make a thing says why in its last line.
function told(command, words, env = {}) {
  try {
    const options = { encoding: "utf8", env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26 };
    return JSON.parse(execFileSync(command, words, options));
  } catch (error) {
    return { problem: `${error.stderr ?? error}`.trim().split("\n").at(-1) };
  }
}

// The faces of the families that a text needs, and no others.
function facesOf(data) {
  const wanted = new Set(["display", "body", "figures"].flatMap((role) => layout.families(data, role)));
  return readdirSync(FONTS).filter((name) => name.endsWith(".ttf")).flatMap((file) => {
    const [stem, style] = file.replace(".ttf", "").split("-");
    const name = [...wanted].find((family) => family.replaceAll(" ", "") === stem);
    return name ? [{ name, weight: WEIGHTS[style], file: join(FONTS, file) }] : [];
  });
}

// Each peer for a kind of thing in a language: what runs it, with what.
function peers(kind, tag, data) {
  const faces = facesOf(data);
  const tree = layout[kind](data);
  const ending = kind === "card" ? "png" : "pdf";
  const at = (name, end = ending) => join(OUT, `${kind}-${tag}-${name}.${end}`);
  writeFileSync(at("input", "json"), JSON.stringify({ tree, faces }));
  writeFileSync(at("page", "html"), layout.page(tree, data, faces, kind === "card" ? "px" : "pt"));
  const handbill = { name: "Handbill", run: () => told(HANDBILL, [kind, tag, TIMES, at("handbill")]) };
  const satori = { name: "satori + resvg-js", run: () => told("node", [join(HERE, "satori.mjs"), at("input", "json"), TIMES, at("satori")]) };
  const weasy = { name: "WeasyPrint", run: () => told("python3", [join(HERE, "weasy.py"), at("page", "html"), TIMES, at("weasyprint")], { PYTHONPATH: join(HERE, ".python") }) };
  const chromium = { name: "Chromium", run: () => told("node", [join(HERE, "chromium.mjs"), at("page", "html"), TIMES, at("chromium")]) };
  const file = { Handbill: at("handbill"), "satori + resvg-js": at("satori"), WeasyPrint: at("weasyprint"), Chromium: at("chromium") };
  return [handbill, kind === "card" ? satori : weasy, chromium].map((peer) => ({ ...peer, kind, tag, file: file[peer.name], told: [] }));
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function pages({ kind, file }) {
  if (kind === "card") return "";
  try {
    return /^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))?.[1] ?? "?";
  } catch {
    return "?";
  }
}

function row(peer, handbill) {
  const found = peer.told.filter((once) => once.cpu);
  if (found.length === 0) return [peer.kind, peer.tag, peer.name, `fails: ${peer.told[0]?.problem}`, "", "", "", "", ""];
  const cpu = found.flatMap((once) => once.cpu);
  const middle = median(cpu);
  // Each round's own ratio, so that a busy moment of the machine counts on both sides.
  const ratios = peer.told.flatMap((once, index) => {
    const ours = handbill.told[index];
    return once.cpu && ours.cpu ? [median(once.cpu) / median(ours.cpu)] : [];
  });
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  const [bytes, peak] = [found.at(-1).bytes / 1024, Math.max(...found.map((once) => once.peak))];
  const shown = [middle, Math.min(...cpu), Math.max(...cpu)].map((number) => number.toFixed(0));
  return [peer.kind, peer.tag, peer.name, ...shown, `${median(ratios).toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`, bytes.toFixed(0), peak.toFixed(0), pages(peer)];
}

mkdirSync(OUT, { recursive: true });
const texts = told(HANDBILL, ["texts", ...LANGUAGES]);
const things = ["card", "poster"].flatMap((kind) => LANGUAGES.map((tag) => peers(kind, tag, texts[tag][kind])));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const peer of things.flat()) peer.told.push(peer.run());
}
const table = [["what", "language", "by", "CPU ms", "least", "most", "to Handbill's", "KB", "MB", "pages"]];
table.push(table[0].map(() => "---"));
for (const thing of things) table.push(...thing.map((peer) => row(peer, thing[0])));
for (const cells of table) console.log(`| ${cells.join(" | ")} |`);
for (const threads of ["1", "2"]) console.log(`a force, ${threads} thread(s):`, JSON.stringify(told(HANDBILL, ["force", threads])));
for (const quality of ["5", "11"]) console.log(`fonts, quality ${quality}:`, JSON.stringify(told(HANDBILL, ["fonts", quality])));
console.log("memory:", JSON.stringify(told(HANDBILL, ["memory", "1000"])));

// The posters in the eyes of those who take them apart: veraPDF, qpdf, poppler, a code reader.
//
// What a poster says is read from its structure with qpdf, as a screen reader gets it; the suite
// in Rust holds that against the campaign. Here every other way to get at the text is held
// against it: poppler's extraction, the code to scan, the pages of the site.

import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MOST = { maxBuffer: 64 * 1024 * 1024 };
const HERE = import.meta.dirname;
const JAR = path.join(HERE, ".python", "opendataloader_pdf", "jar", "opendataloader-pdf-cli.jar");
const WORKERS = Math.max(2, os.availableParallelism());
const MILLIMETRE = 72 / 25.4;
// Elements with a text of their own.
const TEXTS = /^\/(P|H[1-6]|LBody)$/;

export async function judgePress({ dist, manifest, report }) {
  const posters = manifest.files.filter((file) => file.kind === "pdf");
  const web = posters.filter((file) => profileOf(file.path) === "web");
  const pages = await readPages(dist, manifest);
  const scratch = await mkdtemp(path.join(os.tmpdir(), "handbill-press-"));
  try {
    await Promise.all([
      judgeStandards(dist, web, report),
      each(posters, (poster) => judgeOne(dist, poster, manifest, pages, scratch, report)),
    ]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

// A name ends with its format and, unless it is the web's, its profile.
function profileOf(name) {
  return name.match(/-(home|office-mono|shop|shop-marks|shop-cmyk)\.pdf$/)?.[1] ?? "web";
}

async function each(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

// PDF/UA-1 and PDF/A-2a by veraPDF, all files in one run of Java.
async function judgeStandards(dist, posters, report) {
  if (posters.length === 0) return;
  const java = spawn("java", ["-cp", JAR, path.join(HERE, "Verapdf.java")], { stdio: ["pipe", "pipe", "inherit"] });
  java.stdin.end(posters.map((poster) => `${path.join(dist, poster.path)}\n`).join(""));
  let told = "";
  for await (const chunk of java.stdout.setEncoding("utf8")) told += chunk;
  const verdicts = told.trim().split("\n").map((line) => line.split("\t"));
  report.check("veraPDF judges every poster twice", verdicts.length === 2 * posters.length, `${verdicts.length} verdicts`);
  for (const [file, flavour, verdict] of verdicts) {
    report.check(`${path.relative(dist, file)} is PDF by ${flavour}`, verdict === "ok", verdict);
  }
}

async function judgeOne(dist, poster, manifest, pages, scratch, report) {
  const file = path.join(dist, poster.path);
  const profile = profileOf(poster.path);
  const sound = await run("qpdf", ["--check", file]).then(() => "", (error) => error.stdout + error.stderr);
  report.check(`${poster.path} is sound by qpdf`, sound === "", sound);
  await judgeFonts(file, poster.path, report);
  if (profile.startsWith("shop")) await judgeBoxes(file, poster.path, profile, report);
  if (profile === "shop-cmyk") return;
  const said = await readStructure(file);
  await judgeText(file, poster, said, pages, report);
  await judgeCode(file, poster, said, manifest, scratch, report);
}

async function judgeFonts(file, name, report) {
  const { stdout, stderr } = await run("pdffonts", [file]);
  const fonts = stdout.trim().split("\n").slice(2);
  const loose = fonts.filter((line) => !/\byes\s+yes\s+yes\s+\d+\s+\d+\s*$/.test(line));
  report.check(`${name} embeds, subsets and names the letters of its fonts`, fonts.length > 0 && loose.length === 0, loose.join("; "));
  report.check(`${name} reads without complaint`, stderr === "", stderr);
}

// Cut, bleed and paper lie where the profile says, to a tenth of a millimetre.
async function judgeBoxes(file, name, profile, report) {
  const { stdout } = await run("pdfinfo", ["-box", file]);
  const box = (key) => stdout.match(new RegExp(`^${key}:\\s+(.*)$`, "m"))[1].trim().split(/\s+/).map(Number);
  const [media, bleed, trim] = ["MediaBox", "BleedBox", "TrimBox"].map(box);
  const beyond = profile === "shop-marks" ? 12 : 3;
  const outside = (outer, inner) => [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]];
  const near = (lengths, wanted) => lengths.every((length) => Math.abs(length / MILLIMETRE - wanted) < 0.1);
  report.check(`${name} bleeds 3 mm`, near(outside(bleed, trim), 3), stdout);
  report.check(`${name} has ${beyond} mm around it`, near(outside(media, trim), beyond), stdout);
}

// The texts of a document in reading order, and what its figures stand for.
async function readStructure(file) {
  const { stdout } = await run("qpdf", ["--json", "--json-key=qpdf", file], MOST);
  const objects = JSON.parse(stdout).qpdf[1];
  const look = (value) => (typeof value === "string" && / 0 R$/.test(value) ? objects[`obj:${value}`]?.value : value);
  const text = (value) => (typeof value === "string" ? value.replace(/^u:/, "") : undefined);
  const said = { texts: [], silent: 0, figures: [] };
  const descend = (kids) => {
    for (const kid of [look(kids)].flat()) {
      const element = look(kid);
      if (element === null || typeof element !== "object" || element["/S"] === undefined) continue;
      if (TEXTS.test(element["/S"])) {
        const actual = text(element["/ActualText"]);
        // What is said in the place of a text would take its links away.
        const linked = () => JSON.stringify([look(element["/K"])].flat().map((kid) => look(kid)?.["/S"])).includes("/Link");
        if (actual !== undefined) said.texts.push(actual);
        else if (!linked()) said.silent += 1;
      }
      if (element["/S"] === "/Figure") said.figures.push(text(element["/Alt"]) ?? "");
      if (element["/K"] !== undefined) descend(element["/K"]);
    }
  };
  const root = look(look(objects.trailer.value["/Root"])["/StructTreeRoot"]);
  if (root) descend(root["/K"]);
  return said;
}

// Without what only tells letters where to run, and without spaces: lines break anywhere.
function bare(text) {
  return text.normalize("NFC").replace(/[\s\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu, "");
}

async function judgeText(file, poster, said, pages, report) {
  const name = poster.path;
  report.check(`${name} says what its headings and paragraphs hold`, said.texts.length > 0 && said.silent === 0, `${said.silent} are silent`);
  const extracted = (await run("pdftotext", [file, "-"], MOST)).stdout;
  const lost = said.texts.filter((text) => !givesBack(extracted, text));
  report.check(`${name} gives poppler all ${said.texts.length} texts`, lost.length === 0, lost.join(" | "));
  const raw = (await run("pdftotext", ["-raw", file, "-"], MOST)).stdout;
  const early = outOfOrder(raw, said.texts);
  report.check(`${name} gives poppler its texts in order`, early === undefined, early);
  const site = pages.get(poster.locale);
  if (site === undefined || !/\/(campaign|leaflet)-/.test(name)) return;
  // The last two texts are the number and the address as it is typed.
  const strange = said.texts.filter((text) => !site.includes(bare(text)) && !/^\p{ASCII}+$/u.test(text));
  report.check(`${name} says what the site says`, strange.length === 0, strange.join(" | "));
}

// Whether an extraction holds a text. Poppler reads columns whose lines stand side by side across
// both: then the text is put together from whole lines. It takes hyphens away where lines end, and
// guesses on which side of a line from right to left its punctuation stands.
function givesBack(extracted, text) {
  const unsure = /[\u0590-\u08FF]/.test(text) ? /\p{P}/gu : /-/g;
  const certain = (part) => bare(part).replaceAll(unsure, "");
  const wanted = certain(text);
  if (certain(extracted).includes(wanted)) return true;
  const lines = [...new Set(extracted.split("\n").map(certain))].filter((line) => line !== "");
  const reached = new Set([0]);
  for (const start of reached) {
    for (const line of lines) if (wanted.startsWith(line, start)) reached.add(start + line.length);
  }
  return reached.has(wanted.length);
}

// The first text that does not follow the one before it, where poppler keeps the order of drawing.
// There it turns the words of a line around in scripts from right to left: such a text counts as
// the letters of some whole lines, which follow one another.
function outOfOrder(raw, texts) {
  const plain = (text) => bare(text).replaceAll(/\p{P}/gu, "");
  const lines = raw.split("\n").map(plain).filter((line) => line !== "");
  const whole = lines.join("");
  let at = 0;
  for (const text of texts) {
    const wanted = plain(text);
    const written = whole.indexOf(wanted, at);
    const end = written >= 0 ? written + wanted.length : endOf(wanted, lines, at);
    if (end === undefined) return text;
    at = end;
  }
  return undefined;
}

// Past the run of lines, not before `from`, that holds just the letters of a text.
function endOf(wanted, lines, from) {
  const sorted = (text) => [...text].sort().join("");
  const letters = sorted(wanted);
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    let [held, next] = ["", index];
    while (begin >= from && next < lines.length && held.length < wanted.length) held += lines[next++];
    if (held.length === wanted.length && sorted(held) === letters) return begin + held.length;
    begin += line.length;
  }
  return undefined;
}

// The text of all pages of each language, and the words that stand on posters alone: whom to call,
// and what to scan.
async function readPages(dist, manifest) {
  const pages = new Map();
  for (const page of manifest.files.filter((file) => file.kind === "html" && file.locale)) {
    const html = await readFile(path.join(dist, page.path), "utf8");
    const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
    const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll("&amp;", "&");
    pages.set(page.locale, (pages.get(page.locale) ?? "") + bare(plain));
  }
  for (const [locale, text] of pages) {
    const own = await readFile(path.join(HERE, "..", "..", "locales", locale, "press.ftl"), "utf8");
    pages.set(locale, text + bare(own));
  }
  return pages;
}

// Every code leads to the page whose address stands beside it or is told of it.
async function judgeCode(file, poster, said, manifest, scratch, report) {
  if (said.figures.length === 0) return;
  const prefix = path.join(scratch, poster.path.replaceAll("/", "_"));
  await run("pdftoppm", ["-r", "100", "-gray", "-png", file, prefix]);
  const { stdout } = await run("bash", ["-c", 'zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$0"*.png', prefix]).catch((error) => error);
  const found = [...new Set(stdout.trim().split("\n").filter((line) => line !== ""))];
  const codes = said.figures.map(bare).filter((alt) => /\w\.\w/.test(alt));
  report.check(`${poster.path} has its codes read`, codes.length === 0 || found.length > 0, "none was read");
  for (const url of found) {
    const shown = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
    report.check(`${poster.path} leads where it says`, codes.some((alt) => alt.includes(shown)), url);
    const target = `${new URL(url).pathname.replace(/^\//, "")}index.html`;
    const built = manifest.files.some((other) => other.kind === "html");
    report.check(`${poster.path} leads to a page`, !built || manifest.files.some((other) => other.path === target), url);
  }
}

// An open page as people with different needs meet it: axe-core with everything unfolded, in light
// and dark; the ring around what has the focus; forced colours; reduced motion; 320 px, which is
// 400 % of a screen 1280 wide, tall as a phone and low as that screen; wide text spacing.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// WCAG 1.4.12: what a reader's own stylesheet may do.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

export async function judgeAxe(page, address, report) {
  await page.evaluate(axe);
  const folded = await page.evaluate(unfold);
  const all = await violations(page, { type: "tag", values: RULES });
  report.check(`${address} has no axe violation`, all.length === 0, all.join("; "));
  const dim = await page.evaluate(weakRings);
  report.check(`${address} shows where the focus is`, dim.length === 0, dim.join("; "));

  await page.emulateMedia({ colorScheme: "dark" });
  // All rules of axe that look at colours, but for those of level AAA.
  const coloured = await page.evaluate(
    (levels) => globalThis.axe.getRules(["cat.color"]).filter(({ tags }) => tags.some((tag) => levels.includes(tag))).map(({ ruleId }) => ruleId),
    RULES,
  );
  report.check("axe has rules for colours", coloured.includes("color-contrast") && coloured.includes("link-in-text-block"), coloured.join(" "));
  const dark = await violations(page, { type: "rule", values: coloured });
  report.check(`${address} can be read in the dark`, dark.length === 0, dark.join("; "));
  const lost = await page.evaluate(weakRings);
  report.check(`${address} shows where the focus is in the dark`, lost.length === 0, lost.join("; "));
  const light = await page.evaluate(lightness);
  report.check(`${address} is dark in the dark`, light < 0.25, `${light}`);
  await page.emulateMedia({ colorScheme: "light" });
  const back = await page.evaluate(lightness);
  report.check(`${address} is light in the light`, back > 0.7, `${back}`);

  // The browser draws all text in the reader's own colours, unless the page forbids it. axe cannot
  // see those colours: it reads the page's.
  await page.emulateMedia({ forcedColors: "active" });
  const stubborn = await page.evaluate(keepsColours);
  report.check(`${address} takes a reader's colours`, stubborn.length === 0, stubborn.join("; "));
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  const moving = await page.evaluate(moves);
  report.check(`${address} stands still when asked to`, moving.length === 0, moving.join("; "));
  await page.evaluate((folded) => folded.forEach((number) => (document.querySelectorAll("details")[number].open = false)), folded);
}

export async function judgeZoom(page, address, report) {
  for (const height of [640, 256]) {
    const where = `320 × ${height}`;
    await page.setViewportSize({ width: 320, height });
    await page.evaluate(() => scrollTo(0, 0));
    report.check(`${address} fits ${where}`, !(await page.evaluate(isWide)));
    report.check(`${address} shows the way out at ${where}`, await page.evaluate(showsExit));
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const taken = await page.evaluate(takenRows);
    report.check(`${address} leaves half of ${where} for reading`, taken <= height / 2, `${taken} px are taken`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    report.check(`${address} shows the way out at its end at ${where}`, await page.evaluate(showsExit));
  }
  // Unfolded, the last time this page is looked at.
  await page.evaluate(unfold);
  report.check(`${address} fits 320 px unfolded`, !(await page.evaluate(isWide)));
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  const { cut, spaced } = await page.evaluate(cutOff);
  report.check(`${address} has been spaced out`, spaced);
  report.check(`${address} takes wide spacing`, cut.length === 0, cut.join("; "));
}

async function violations(page, runOnly) {
  return page.evaluate(async (runOnly) => {
    scrollTo(0, 0);
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
    const where = (violation) => violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
    return violations.map((violation) => `${violation.id} (${where(violation)})`);
  }, runOnly);
}

// The following run in the page.

// Opens all that is folded; which it was, by number.
function unfold() {
  const folded = [];
  document.querySelectorAll("details").forEach((details, number) => {
    if (!details.open) folded.push(number);
    details.open = true;
  });
  return folded;
}

// Rings of the focus that stand out by less than three to one from what lies around them.
function weakRings() {
  const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const colour = (text) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data;
  };
  const luminance = (data) => {
    const [red, green, blue] = [...data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const weak = [];
  for (const stop of document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")) {
    if (!stop.checkVisibility()) continue;
    stop.focus({ focusVisible: true, preventScroll: true });
    const style = getComputedStyle(stop);
    const name = (stop.textContent || stop.id).trim().slice(0, 30);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
      weak.push(`${name}: no ring`);
      continue;
    }
    let around = parseFloat(style.outlineOffset) >= 0 ? stop.parentElement : stop;
    while (around && colour(getComputedStyle(around).backgroundColor)[3] < 255) around = around.parentElement;
    const ground = luminance(around ? colour(getComputedStyle(around).backgroundColor) : [255, 255, 255]);
    const ring = luminance(colour(style.outlineColor));
    const contrast = (Math.max(ground, ring) + 0.05) / (Math.min(ground, ring) + 0.05);
    if (contrast < 3) weak.push(`${name}: ${contrast.toFixed(2)}`);
  }
  document.activeElement?.blur();
  return weak;
}

// How light the page's ground is, from 0 to 1.
function lightness() {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  pen.fillRect(0, 0, 1, 1);
  return Math.max(...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)) / 255;
}

// What has colours of its own where a reader forces theirs: text, and controls without an edge.
function keepsColours() {
  const found = matchMedia("(forced-colors: active)").matches ? [] : ["no colours are forced"];
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust !== "auto" && element.closest("svg") === null) found.push(element.tagName);
    const isControl = element.matches("button, .exit, .button, .hero ul a, .chooser a");
    if (isControl && !element.hidden && parseFloat(style.borderTopWidth) < 1) found.push(`no edge: ${element.className}`);
  }
  return found;
}

// What moves, or would move: animations, transitions, gliding to another place.
function moves() {
  const found = document.getAnimations().map((animation) => `runs: ${animation.constructor.name}`);
  const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const name = `${element.tagName}.${element.className}${part ?? ""}`;
      if (lasts(style.transitionDuration)) found.push(`changes slowly: ${name}`);
      if (style.animationName !== "none" && lasts(style.animationDuration)) found.push(`is animated: ${name}`);
      if (style.scrollBehavior === "smooth") found.push(`glides: ${name}`);
    }
  }
  return [...new Set(found)].slice(0, 5);
}

export function isWide() {
  return document.documentElement.scrollWidth > innerWidth + 1;
}

function showsExit() {
  const exit = document.querySelector("#exit");
  const box = exit.getBoundingClientRect();
  const inside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth + 1;
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return inside && box.height >= 24 && (top === exit || exit.contains(top));
}

// Rows of the screen on which something stays in place while the text runs.
function takenRows() {
  const stays = (element) => {
    for (let one = element; one; one = one.parentElement) {
      if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return true;
    }
    return false;
  };
  let rows = 0;
  for (let y = 0; y < innerHeight; y += 1) {
    if ([4, innerWidth / 2, innerWidth - 4].some((x) => stays(document.elementFromPoint(x, y)))) rows += 1;
  }
  return rows;
}

function cutOff() {
  const cut = document.documentElement.scrollWidth > innerWidth + 1 ? ["wider than the screen"] : [];
  for (const element of document.querySelectorAll("main *, header *, footer *, aside *")) {
    const { overflow, position } = getComputedStyle(element);
    const hides = overflow.includes("hidden") || overflow.includes("clip");
    const seen = !element.classList.contains("unseen") && element.closest("svg") === null && position !== "absolute";
    if (hides && seen && element.innerText && element.scrollHeight > element.clientHeight + 2) {
      cut.push(`${element.tagName}.${element.className}`);
    }
  }
  const { letterSpacing, fontSize } = getComputedStyle(document.querySelector("main p, main li"));
  return { cut, spaced: Math.abs(parseFloat(letterSpacing) / parseFloat(fontSize) - 0.12) < 0.01 };
}

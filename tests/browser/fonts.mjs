// Every letter of every page is drawn by a font that came along: none is left to the reader's
// machine, which may have no such letter at all.

import { serve } from "./serve.mjs";

const SLUGS = ["en", "cy", "ur", "ar", "bn", "zh-hans"];

export async function judgeFonts(browser, dist, pages, report) {
  const server = await serve(dist);
  const root = await serve(dist, "/");
  const queue = pages
    .filter((page) => SLUGS.includes(page.split("/")[0]) || !page.includes("/"))
    .map((page) => ({ page, base: page === "404.html" ? root.url : server.url }));
  const worker = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const foreign = await foreignFonts(context, job.base + job.page);
      report.check(`${job.page} is drawn by its own fonts`, foreign.length === 0, foreign.slice(0, 5).join("; "));
    }
    await context.close();
  };
  await Promise.all([worker(), worker()]);
  server.close();
  root.close();
}

// What is drawn by a font of the machine, or by the sign for a missing letter: font, words.
async function foreignFonts(context, url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    // What a stylesheet writes cannot be asked for its font: a copy of it can.
    for (const element of document.querySelectorAll("*")) {
      for (const part of ["::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const named = /attr\(([\w-]+)\)/.exec(style.content)?.[1];
        const words = named ? element.getAttribute(named) : /^"(.*)"$/u.exec(style.content)?.[1];
        if (!words || !/\p{L}/u.test(words)) continue;
        const copy = document.body.appendChild(document.createElement("span"));
        copy.textContent = words;
        copy.style.font = style.font;
      }
    }
    return document.fonts.ready.then(() => null);
  });
  // Fonts for what was folded away have been asked for only now.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => document.fonts.ready.then(() => done(null)))));
  const found = (await page.evaluate(missingLetters)).map((letter) => `none: ${letter}`);
  const session = await context.newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { nodes } = await session.send("DOM.getFlattenedDocument", { depth: -1 });
  const words = new Map();
  for (const node of nodes) {
    if (node.nodeType === 3 && node.nodeValue.trim() !== "") words.set(node.parentId, node.nodeValue.trim());
  }
  await Promise.all(
    [...words].map(async ([nodeId, text]) => {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId }).catch(() => ({ fonts: [] }));
      for (const font of fonts.filter((font) => !font.isCustomFont)) found.push(`${font.familyName}: ${text.slice(0, 40)}`);
    }),
  );
  await page.close();
  return found;
}

// Letters that come out like one that no font has. Runs in the page.
function missingLetters() {
  const pen = Object.assign(document.createElement("canvas"), { width: 48, height: 64 }).getContext("2d", { willReadFrequently: true });
  const draw = (font, letter) => {
    pen.clearRect(0, 0, 48, 64);
    pen.font = font;
    pen.fillText(letter, 8, 44);
    return pen.getImageData(0, 0, 48, 64).data.join("");
  };
  const letters = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("");
    if (!/\S/u.test(words) || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const font = `${style.fontWeight} 24px ${style.fontFamily}`;
    const known = letters.get(font) ?? new Set();
    for (const letter of words.replace(/[\p{C}\p{Z}]/gu, "")) known.add(letter);
    letters.set(font, known);
  }
  const missing = [];
  for (const [font, known] of letters) {
    const nothing = draw(font, "\u{10FFFD}");
    for (const letter of known) {
      if (draw(font, letter) === nothing) missing.push(letter);
    }
  }
  return missing;
}

// Every letter of an open page is drawn by a font that came along: none is left to the reader's
// machine, which may have no such letter at all.

// `drawn` holds words that pages of the same stylesheet have shown in the same dress: the same
// fonts draw them here.
export async function judgeFonts(page, session, address, drawn, report) {
  const groups = await page.evaluate(dressedWords);
  report.check(`${address} has words to draw`, groups.length > 0);
  const fresh = groups
    .map((group) => ({ ...group, words: group.words.filter((word) => !drawn.has(`${group.key} ${word}`)) }))
    .filter((group) => group.words.length > 0);
  const foreign = fresh.length === 0 ? [] : await foreignFonts(page, session, fresh);
  report.check(`${address} is drawn by its own fonts`, foreign.length === 0, foreign.slice(0, 5).join("; "));
  if (foreign.length > 0) return;
  for (const { key, words } of fresh) for (const word of words) drawn.add(`${key} ${word}`);
}

// What is drawn by a font of the machine, or by the sign for a missing letter: font, words.
async function foreignFonts(page, session, groups) {
  const missing = await page.evaluate(showWords, groups);
  const found = missing.map((letter) => `none: ${letter}`);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: ".judged-words" });
  if (nodeIds.length !== groups.length) found.push(`${nodeIds.length} of ${groups.length} dresses were looked at`);
  let own = 0;
  for (const [number, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    own += fonts.filter((font) => font.isCustomFont).length;
    const names = fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName);
    if (names.length > 0) found.push(`${names.join(", ")}: ${groups[number].words.slice(0, 12).join(" ")}`);
  }
  if (own === 0) found.push("no font of its own");
  await session.send("CSS.disable");
  await session.send("DOM.disable");
  return found;
}

// The following run in the page.

// The words of the page and of its stylesheet, by what they are dressed in.
function dressedWords() {
  const sheets = [...document.styleSheets].map((sheet) => sheet.href).join(" ");
  const groups = new Map();
  const add = (element, style, text) => {
    const dress = { font: style.font, transform: style.textTransform, variant: style.fontVariant, features: style.fontFeatureSettings, lang: element.closest("[lang]").lang };
    const { font, ...rest } = dress;
    // Sizes are drawn by the same font.
    const key = [sheets, style.fontFamily, style.fontWeight, style.fontStyle, JSON.stringify(rest)].join(" ");
    const group = groups.get(key) ?? { key, dress, words: new Set() };
    for (const word of text.split(/\s+/)) if (word !== "") group.words.add(word);
    groups.set(key, group);
  };
  for (const element of document.querySelectorAll("body, body *")) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(" ");
    if (/\S/u.test(texts) && element.checkVisibility()) add(element, getComputedStyle(element), texts);
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const named = /attr\(([\w-]+)\)/.exec(style.content)?.[1];
      const words = named ? element.getAttribute(named) : /^"(.*)"$/u.exec(style.content)?.[1];
      if (words && /\p{L}/u.test(words)) add(element, style, words);
    }
  }
  return [...groups.values()].map((group) => ({ ...group, words: [...group.words] }));
}

// Puts the words under the page, one element for each dress; letters that come out like one that no
// font has.
async function showWords(groups) {
  for (const { dress, words } of groups) {
    const copy = document.body.appendChild(document.createElement("p"));
    copy.className = "judged-words";
    copy.lang = dress.lang;
    copy.textContent = words.join(" ");
    copy.style.font = dress.font;
    copy.style.textTransform = dress.transform;
    copy.style.fontVariant = dress.variant;
    copy.style.fontFeatureSettings = dress.features;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await document.fonts.ready;

  const pen = new OffscreenCanvas(48, 64).getContext("2d", { willReadFrequently: true });
  const draw = (letter) => {
    pen.clearRect(0, 0, 48, 64);
    pen.fillText(letter, 8, 44);
    return new BigUint64Array(pen.getImageData(0, 0, 48, 64).data.buffer);
  };
  const missing = new Set();
  for (const copy of document.querySelectorAll(".judged-words")) {
    const { fontWeight, fontFamily } = getComputedStyle(copy);
    pen.font = `${fontWeight} 24px ${fontFamily}`;
    const nothing = draw("\u{10FFFD}");
    for (const letter of new Set(copy.innerText.replace(/[\p{C}\p{Z}]/gu, ""))) {
      if (draw(letter).every((pixels, place) => pixels === nothing[place])) missing.add(letter);
    }
  }
  return [...missing];
}

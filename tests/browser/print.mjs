// An open page on paper: numbers to call stay, what only works on a screen goes, words to copy
// among it, folded text is printed, help is one sheet.

import { execFile } from "node:child_process";

import { kindOf } from "./languages.mjs";

// The toolkit shows every poster and card.
const SHEETS = { help: 1, toolkit: 10 };
const MOST = 4;
// The style page shows every part there is, on as many sheets as it takes.
const PATTERNS = "style";
// Languages whose printed words are read back: in the order of the drawing, as columns would mix.
// Joined and stacked letters come out of a PDF as shapes.
const READ = ["en", "cy", "zh-hans"];

export async function judgePaper(page, slug, address, report) {
  const pdf = await judgeSheets(page, address, report);
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    const shown = (what) => [...document.querySelectorAll(what)].some((one) => one.checkVisibility({ visibilityProperty: true }));
    const folded = [...document.querySelectorAll("main details:not([open])")];
    const words = [];
    const hidden = [];
    for (const details of folded) {
      const texts = document.createTreeWalker(details, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement, data } = texts.currentNode;
        if (data.trim() === "" || parentElement.closest("[hidden], .words")) continue;
        words.push(...data.trim().split(/\s+/));
        if (!parentElement.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || parentElement.getClientRects().length === 0) hidden.push(data.trim());
      }
    }
    return { exit: shown("#exit"), menu: shown(".menu, .languages"), numbers: shown(".emergency"), folded: folded.length, words, hidden };
  });
  await page.emulateMedia({ media: null });
  report.check(`${address} prints the numbers to call`, seen.numbers);
  report.check(`${address} prints no button and no menu`, !seen.exit && !seen.menu, JSON.stringify(seen));
  report.check(`${address} unfolds all text for paper`, seen.hidden.length === 0, seen.hidden.slice(0, 3).join("; "));
  if (kindOf(address) === "help") {
    report.check(`${address} has folded text`, seen.folded >= 2 && seen.words.length > 5, `${seen.folded} folds, ${seen.words.length} words`);
  }
  if (seen.folded === 0 || !READ.includes(slug)) return;
  // Lines and hyphens break words anywhere on paper.
  const squeeze = (text) => text.normalize("NFKC").replace(/[\s\u00ad\u200b\u2066-\u2069\u2010-]+/gu, "");
  const printed = squeeze(await textOf(pdf));
  const words = [...new Intl.Segmenter(slug, { granularity: "word" }).segment(seen.words.join(" "))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const lost = words.map(squeeze).filter((word) => !printed.includes(word));
  report.check(`${address} has its folded words on paper`, words.length > 5 && lost.length === 0, lost.slice(0, 8).join(" "));
}

export async function judgeSheets(page, address, report) {
  const pdf = await page.pdf({ format: "A4", printBackground: false });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const most = kindOf(address) === PATTERNS ? Infinity : (SHEETS[kindOf(address)] ?? MOST);
  report.check(`${address} prints on at most ${most} sheets`, sheets >= 1 && sheets <= most, `${sheets}`);
  return pdf;
}

function textOf(pdf) {
  return new Promise((resolve, reject) => {
    const child = execFile("pdftotext", ["-raw", "-", "-"], { maxBuffer: 1 << 26 }, (error, text) => (error ? reject(error) : resolve(text)));
    child.stdin.end(pdf);
  });
}

// One visit to each page, over http as from any host, shared by all judges that look at an open
// page: what it asks for and says, its first screen, the keyboard, paper, axe, zoom, what it costs.

import { isWide, judgeAxe, judgeZoom } from "./access.mjs";
import { judgeFirstScreen } from "./first.mjs";
import { judgeAround } from "./keyboard.mjs";
import { EVERY_PAGE, kindOf } from "./languages.mjs";
import { judgePaper, judgeSheets } from "./print.mjs";
import { isWeighed, judgeWeight } from "./weight.mjs";

const PHONE = { width: 390, height: 844 };
// Where the keyboard goes around on a site that shares its scripts with another.
const SAMPLE = ["", "help", "toolkit", "find"];

// The pages in front of all languages stand in no language's folder.
const inFull = (slug) => slug === null || EVERY_PAGE.includes(slug);

export async function judgeVisits(browser, site, slug, pages) {
  const context = await browser.newContext({ viewport: PHONE, colorScheme: "light" });
  const page = await context.newPage();
  const visit = { page, messages: [], asked: new Set() };
  page.on("console", (message) => visit.messages.push(message.text()));
  page.on("pageerror", (error) => visit.messages.push(String(error)));
  page.on("request", (request) => visit.asked.add(request.url()));
  const wanted = pages.filter((address) => inFull(slug) || isWeighed(address));
  for (const address of wanted) await judgeVisit(visit, site, slug, address);
  await page.evaluate(() => console.info("heard"));
  site.report.check(`${slug}: what a page says is heard`, visit.messages.at(-1) === "heard", visit.messages.join(" "));
  await context.close();
}

async function judgeVisit({ page, messages, asked }, site, slug, address) {
  const { report } = site;
  const base = site.base(address);
  const help = kindOf(address) === "help";
  messages.length = 0;
  asked.clear();
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" });
  const response = await page.goto(base + address, { waitUntil: "load" });
  report.check(`${address} is there`, response.status() === 200, `${response.status()}`);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  report.check(`${address} fits a phone`, !(await page.evaluate(isWide)));
  if (help) await judgeFirstScreen(page, address, report);
  if (isWeighed(address)) await report.timed("visits: weight", () => judgeWeight(page, site, address, asked));
  if (inFull(slug)) {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const around = site.whole || (slug === "ur" && SAMPLE.includes(kindOf(address)));
    if (around) await report.timed("visits: keyboard", () => judgeAround(page, address, report));
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await report.timed("visits: paper", () => judgePaper(page, slug, address, report));
    await report.timed("visits: axe and colours", () => judgeAxe(page, address, report));
    await report.timed("visits: zoom", () => judgeZoom(page, address, report));
  } else if (help) {
    await report.timed("visits: paper", () => judgeSheets(page, address, report));
  }
  const foreign = [...asked].filter((url) => !url.startsWith(base));
  report.check(`${address} asks nobody else`, foreign.length === 0, foreign.join(" "));
  report.check(`${address} is silent`, messages.length === 0, messages.join(" | "));
}

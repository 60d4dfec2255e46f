// Finding a page: from a folder, in every script, with nothing sent and nothing kept.

import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

// What people type, and a page on which it must be found. Spellings differ from the text on
// purpose: case, accents, Arabic letters for Urdu ones, words in another order.
const QUESTIONS = {
  en: [["SCREENSHOTS", "help"], ["panic don't", "help"]],
  cy: [["swyddogol", null], ["DYSTIOLAETH", "help"], ["a phanicio", "help"]],
  pl: [["POLICJA", "report"]],
  ro: [["politia", "help"]],
  fr: [["PREUVES", "help"]],
  ar: [["الشرطه", "help"]],
  ur: [["پوليس", "help"], ["کبوتر", null]],
  bn: [["পুলিশ", "help"]],
  pa: [["ਪੁਲਿਸ", "help"]],
  "zh-hans": [["付钱", "help"], ["大象", null]],
};
const LARGEST = 30 * 1024;

// Every site has an index of its own words.
export function findJobs(browser, site) {
  const wanted = Object.entries(QUESTIONS).filter(([slug]) => site.whole || ["en", "ur"].includes(slug));
  return [["find", () => judgeFind(browser, wanted, site)]];
}

async function judgeFind(browser, wanted, { dist, report }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  for (const [slug, questions] of wanted) {
    const page = await context.newPage();
    const asked = [];
    const said = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    const address = pathToFileURL(path.join(dist, slug, "find", "index.html")).href;
    await page.goto(address, { waitUntil: "load" });
    const shown = () => page.locator("#places > li:visible").count();
    const all = await shown();
    report.check(`${slug}: every page is listed`, all > 8, `${all}`);
    const before = asked.length;
    report.check(`${slug}: the index waits for its reader`, !asked.some((url) => url.includes("/find-")));
    await page.keyboard.press("Tab");
    await page.locator("#find").focus();
    await page.waitForFunction(() => document.head.querySelector('script[src*="find-"]'));
    for (const [words, wanted] of questions) {
      await page.locator("#find").fill(words);
      await page.waitForFunction(() => document.getElementById("found").textContent !== "");
      const seen = await page.evaluate(() => ({
        pages: [...document.querySelectorAll("#places > li")].filter((row) => row.checkVisibility()).map((row) => row.querySelector("a").getAttribute("href")),
        sentences: [...document.querySelectorAll(".said")].filter((row) => row.checkVisibility()).length,
        status: document.getElementById("found").textContent,
      }));
      const found = seen.pages.some((url) => wanted && url.includes(`../${wanted}/`));
      report.check(`${slug}: \`${words}\` is found where it stands`, wanted ? found : seen.pages.length === 0, JSON.stringify(seen));
      report.check(`${slug}: \`${words}\` leaves out other pages`, seen.pages.length < all, `${seen.pages.length}`);
      if (wanted) report.check(`${slug}: \`${words}\` is counted`, /\d/.test(seen.status) && !seen.status.includes("#"), seen.status);
    }
    await page.locator("#find").fill("");
    report.check(`${slug}: an empty box shows every page again`, (await shown()) === all);
    const index = asked.slice(before);
    report.check(`${slug}: nothing but the index is read`, index.length === 1 && index[0].includes("/find-"), index.join(" "));
    const bytes = index.length && readFileSync(new URL(index[0])).length;
    report.check(`${slug}: the index is at most 30 KB`, bytes <= LARGEST, `${bytes}`);
    const kept = await page.evaluate(() => location.search + location.hash + history.length);
    report.check(`${slug}: what was written is nowhere in the address`, kept === "1" || /^\d+$/.test(kept), kept);
    report.check(`${slug}: finding says nothing to the console`, said.length === 0, said.join(" "));
    await page.close();
  }
  await context.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(pathToFileURL(path.join(dist, "ur", "find", "index.html")).href);
  report.check("without script the list stands and the box is away", (await page.locator("#places > li:visible").count()) > 8 && !(await page.locator("#find").isVisible()));
  await plain.close();
}

// Whole pages by keyboard alone: every stop is reached once around, seen, uncovered, and works.

import { serve } from "./serve.mjs";

const PAGES = ["en/", "en/help/", "en/toolkit/", "en/find/", "ur/", "ur/help/", "ur/report/", "zh-hans/facts/"];

export async function judgeKeyboard(browser, dist, report) {
  const server = await serve(dist);
  await Promise.all(PAGES.map((name) => around(browser, `${server.url}${name}index.html`, name, report)));
  await task(browser, server.url, report);
  server.close();
}

// Once around the page by Tab.
async function around(browser, address, name, report) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  const wanted = await page.evaluate(() => {
    const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter((stop) => stop.checkVisibility({ contentVisibilityAuto: true }) && !stop.closest("details:not([open]) > :not(summary)"));
    stops.forEach((stop, number) => (stop.dataset.stop = number));
    return stops.length;
  });
  const reached = new Set();
  const bad = [];
  for (let press = 0; press < wanted + 5; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const stop = document.activeElement;
      if (!stop || stop === document.body) return null;
      const box = stop.getBoundingClientRect();
      const style = getComputedStyle(stop);
      const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      // Several lines of a link may leave its middle empty: any line will do.
      const seen = [...stop.getClientRects()].some((line) => {
        const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        return top && (stop.contains(top) || top.contains(stop));
      });
      return { number: stop.dataset.stop, ring, seen, words: (stop.textContent || stop.id).trim().slice(0, 40), box: [box.left, box.top, box.width, box.height].map(Math.round) };
    });
    if (!stop) continue;
    reached.add(stop.number);
    if (!stop.ring || !stop.seen) bad.push(stop);
  }
  report.check(`${name}: Tab reaches every stop`, reached.size >= wanted, `${reached.size} of ${wanted}`);
  report.check(`${name}: every stop is ringed and uncovered`, bad.length === 0, JSON.stringify(bad.slice(0, 3)));
  await context.close();
}

// What somebody comes for, without a pointer: from the chooser to the advice, and a folded answer.
async function task(browser, url, report) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await press(page, (stop) => stop.lang === "ur");
  await page.waitForURL("**/ur/**");
  await press(page, (stop) => stop.getAttribute("href")?.endsWith("help/index.html"));
  await page.waitForURL("**/ur/help/**");
  await press(page, (stop) => stop.matches("details#already-paid > summary"));
  const open = await page.evaluate(() => document.getElementById("already-paid").open);
  report.check("by keyboard alone: from the chooser to a folded answer in Urdu", open);
  await context.close();
}

async function press(page, is) {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${is})(document.activeElement)`)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error(`no stop is ${is}`);
}

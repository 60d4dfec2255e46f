// A second browser engine: Firefox, from a folder, in scripts that run either way.

import path from "node:path";
import { env } from "node:process";
import { pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

export const FIREFOX = env.FIREFOX ?? "/usr/bin/firefox-esr";
const KINDS = ["", "help/", "facts/", "toolkit/", "find/", "about/"];
const WIDTHS = [1280, 320];

export async function judgeFirefox({ dist, base, whole, report }) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    const said = [];
    const asked = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("request", (request) => asked.push(request.url()));
    const folder = pathToFileURL(dist + path.sep).href;
    const names = (whole ? ["en", "cy", "ur", "ar", "bn", "zh-hans"] : ["ur"]).flatMap((slug) => KINDS.map((kind) => `${slug}/${kind}index.html`));
    for (const name of ["index.html", ...names]) {
      await page.setViewport({ width: WIDTHS[0], height: 800 });
      await page.goto(folder + name, { waitUntil: "load" });
      for (const width of WIDTHS) {
        if (width !== WIDTHS[0]) await page.setViewport({ width, height: 800 });
        await judge(page, `${name} at ${width}`, width, report);
      }
    }
    // It tells of no file that it reads, but would of anything that it asks another host for.
    const outside = asked.filter((url) => ![folder, "about:", "data:"].some((start) => url.startsWith(start)));
    report.check("Firefox asks for nothing but files of the folder", outside.length === 0, outside.join(" "));
    asked.length = 0;
    const host = base("ur/help/index.html");
    await page.goto(`${host}ur/help/index.html`, { waitUntil: "load" });
    const foreign = asked.filter((url) => !url.startsWith(host) && !url.startsWith("data:"));
    report.check("Firefox asks nobody but the page's host", asked.length > 3 && foreign.length === 0, `${asked.length}: ${foreign.join(" ")}`);
    await page.evaluate(() => console.info("heard"));
    report.check("Firefox has nothing to say", said.join(" ") === "heard", said.join(" "));
    await judgeSearch(page, folder, report);
  } finally {
    await browser.close();
  }
}

async function judge(page, name, width, report) {
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const bar = document.querySelector(".masthead");
    const exit = document.getElementById("exit").getBoundingClientRect();
    const fonts = [...document.fonts].filter((font) => font.status === "loaded").length;
    const failed = [...document.fonts].filter((font) => font.status === "error").length;
    return {
      width: innerWidth,
      wide: root.scrollWidth > root.clientWidth,
      dir: getComputedStyle(root).direction,
      asked: root.dir,
      styled: getComputedStyle(bar).position === "sticky",
      // The way out stands at the end of the line, which mirrors with the language.
      middle: exit.left + exit.width / 2 > innerWidth / 2,
      shown: exit.width > 24 && exit.height >= 24,
      fonts,
      failed,
    };
  });
  report.check(`Firefox: ${name} does not scroll sideways`, seen.width === width && !seen.wide, JSON.stringify(seen));
  report.check(`Firefox: ${name} runs as its language does`, seen.dir === seen.asked, seen.dir);
  report.check(`Firefox: ${name} is dressed`, seen.styled && seen.failed === 0 && seen.fonts > 0, JSON.stringify(seen));
  report.check(`Firefox: ${name} has its way out at the end`, seen.shown && seen.middle === (seen.asked === "ltr"), JSON.stringify(seen));
}

async function judgeSearch(page, folder, report) {
  await page.goto(`${folder}ur/find/index.html`, { waitUntil: "load" });
  await page.type("#find", "پولیس");
  const said = await page.waitForFunction(() => document.getElementById("found").textContent, { timeout: 5000 }).then((handle) => handle.jsonValue(), () => "");
  report.check("Firefox finds Urdu words from a folder", /\d/.test(said), said);
}

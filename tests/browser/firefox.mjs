// A second browser engine: Firefox, from a folder, in scripts that run either way.

import path from "node:path";
import { env } from "node:process";
import { pathToFileURL } from "node:url";

import puppeteer from "puppeteer-core";

export const FIREFOX = env.FIREFOX ?? "/usr/bin/firefox-esr";
const PAGES = ["index.html"];
const KINDS = ["", "help/", "facts/", "toolkit/", "find/", "about/"];
const WIDTHS = [320, 1280];

export async function judgeFirefox(dist, report) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    const said = [];
    const asked = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("request", (request) => asked.push(request.url()));
    const folder = pathToFileURL(dist + path.sep).href;
    for (const slug of ["en", "ur", "ar", "zh-hans"]) {
      for (const kind of KINDS) PAGES.push(`${slug}/${kind}index.html`);
    }
    for (const name of PAGES) {
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        await page.goto(folder + name, { waitUntil: "load" });
        await judge(page, `${name} at ${width}`, report);
      }
    }
    const outside = asked.filter((url) => ![folder, "about:", "data:"].some((start) => url.startsWith(start)));
    report.check("Firefox asks for nothing but files of the folder", outside.length === 0, outside.join(" "));
    report.check("Firefox has nothing to say", said.length === 0, said.join(" "));
    await judgeSearch(page, folder, report);
  } finally {
    await browser.close();
  }
}

async function judge(page, name, report) {
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const root = document.documentElement;
    const bar = document.querySelector(".masthead");
    const exit = document.getElementById("exit").getBoundingClientRect();
    const fonts = [...document.fonts].filter((font) => font.status === "loaded").length;
    const failed = [...document.fonts].filter((font) => font.status === "error").length;
    return {
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
  report.check(`Firefox: ${name} does not scroll sideways`, !seen.wide);
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

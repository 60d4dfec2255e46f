// The toolkit page in a partner's hands: files of one format, words to the clipboard, both from a
// folder and without a request.

import path from "node:path";
import { pathToFileURL } from "node:url";

export function toolkitJobs(browser, site) {
  return [["toolkit", () => judgeToolkit(browser, site)]];
}

async function judgeToolkit(browser, { dist, report }) {
  for (const slug of ["en", "ur", "zh-hans"]) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    await context.addInitScript(() => {
      window.copied = [];
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => window.copied.push(text) } });
    });
    const page = await context.newPage();
    const asked = [];
    await page.goto(pathToFileURL(path.join(dist, slug, "toolkit", "index.html")).href);
    page.on("request", (request) => asked.push(request.url()));
    await judgeFilter(page, slug, report);
    await judgeCopies(page, slug, report);
    const strange = asked.filter((url) => !/\/(cards|posters)\/[^/]+\/[^/]+\.png$/.test(url));
    report.check(`${slug}: choosing and copying ask for nothing but small pictures`, strange.length === 0, strange.join(" "));
    await context.close();
  }
}

async function judgeFilter(page, slug, report) {
  const files = () =>
    page.evaluate(() => ({
      shown: [...document.querySelectorAll("[data-format]")].filter((file) => file.checkVisibility()).map((file) => file.dataset.format),
      things: [...document.querySelectorAll("[data-formats]")].filter((item) => item.checkVisibility()).length,
    }));
  const before = await files();
  for (const format of ["story", "a3"]) {
    await page.locator("#filter").selectOption(format);
    const { shown, things } = await files();
    report.check(`${slug}: only ${format} is shown`, shown.length > 3 && shown.every((name) => name === format), shown.join(" "));
    report.check(`${slug}: what has no ${format} is away`, things === shown.length && things < before.things, `${things}`);
  }
  await page.locator("#filter").selectOption("");
  const after = await files();
  report.check(`${slug}: everything comes back`, after.things === before.things && after.shown.length === before.shown.length, JSON.stringify(after));
}

async function judgeCopies(page, slug, report) {
  await page.evaluate(() => document.querySelectorAll("#cards ~ ul details").forEach((details) => (details.open = true)));
  const buttons = page.locator("#cards + ul > li:first-child .copy");
  const count = await buttons.count();
  report.check(`${slug}: captions and the alternative text can be copied`, count >= 3, `${count}`);
  for (let index = 0; index < count; index += 1) await buttons.nth(index).click();
  const { copied, written, services } = await page.evaluate(() => ({
    copied: window.copied,
    written: [...document.querySelectorAll("#cards + ul > li:first-child .copy-text")].map((text) => text.textContent),
    services: [...document.querySelectorAll("#cards + ul > li:first-child h4")].map((heading) => heading.textContent).join(" · "),
  }));
  report.check(`${slug}: what is copied is what stands there`, JSON.stringify(copied) === JSON.stringify(written), copied.join("\n"));
  for (const service of ["X", "Instagram", "Facebook", "LinkedIn", "Threads", "Bluesky", "Mastodon", "WhatsApp"]) {
    report.check(`${slug}: ${service} has a caption`, services.split(" · ").includes(service), services);
  }
  const captions = copied.slice(0, -1);
  report.check(`${slug}: captions say the number and end in hashtags`, captions.every((text) => text.includes("101") && /\n\n#\S+( #\S+)*$/.test(text)), captions.join("\n"));
}

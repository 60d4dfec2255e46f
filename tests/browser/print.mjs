// Pages on paper: numbers to call stay, what only works on a screen goes, folded text is printed.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { serve } from "./serve.mjs";

const run = promisify(execFile);
const SHEETS = { help: 1 };
const MOST = 4;

export async function judgePrint(browser, dist, pages, report) {
  const server = await serve(dist);
  const folder = await mkdtemp(path.join(tmpdir(), "handbill-print-"));
  const wanted = pages.filter((name) => /^(en|cy|ur|zh-hans)\//.test(name) && !/\/(toolkit|style)\//.test(name));
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const name of wanted) {
    await page.emulateMedia({ media: null });
    await page.goto(server.url + name, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const pdf = await page.pdf({ format: "A4", printBackground: false });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const most = SHEETS[name.split("/")[1]] ?? MOST;
    report.check(`${name} prints on at most ${most} sheets`, sheets >= 1 && sheets <= most, `${sheets}`);
    await page.emulateMedia({ media: "print" });
    const seen = await page.evaluate(() => {
      const shown = (what) => [...document.querySelectorAll(what)].some((one) => one.checkVisibility({ visibilityProperty: true }));
      return { exit: shown("#exit"), menu: shown(".menu, .languages"), numbers: shown(".emergency"), wide: document.documentElement.scrollWidth > innerWidth + 1 };
    });
    report.check(`${name} prints the numbers to call`, seen.numbers);
    report.check(`${name} prints no button and no menu`, !seen.exit && !seen.menu, JSON.stringify(seen));
    if (name === "en/help/index.html") {
      const file = path.join(folder, "help.pdf");
      await writeFile(file, pdf);
      const { stdout } = await run("pdftotext", ["-layout", file, "-"]);
      const words = stdout.replace(/\s+/g, " ");
      for (const folded of ["Check whether the money", "Screenshots of everything"]) {
        report.check(`folded text is printed: ${folded}`, words.includes(folded));
      }
    }
  }
  await context.close();
  await rm(folder, { recursive: true });
  server.close();
}

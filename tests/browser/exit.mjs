// The way out: by click, by Enter, by Escape, by Shift three times, and without script.

import { serve } from "./serve.mjs";

const NEUTRAL = "https://www.bbc.co.uk/weather";

export async function judgeExit(browser, dist, manifest, report) {
  const server = await serve(dist);
  const ways = {
    click: (page) => page.click("#exit"),
    enter: async (page) => {
      await page.focus("#exit");
      await page.keyboard.press("Enter");
    },
    escape: (page) => page.keyboard.press("Escape"),
    shift: async (page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    },
  };
  for (const slug of ["en", "ur"]) {
    for (const [name, leave] of Object.entries(ways)) {
      await judgeWay(browser, `${server.url}${slug}/help/index.html`, `${slug} ${name}`, leave, true, report);
    }
    await judgeWay(browser, `${server.url}${slug}/index.html`, `${slug} without script`, ways.click, false, report);
    await judgeKeyboard(browser, `${server.url}${slug}/help/index.html`, slug, report);
  }
  server.close();
}

async function judgeWay(browser, address, name, leave, script, report) {
  const context = await browser.newContext({ javaScriptEnabled: script, bypassCSP: false });
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title>sunny" }),
  );
  const page = await context.newPage();
  // Another site first, so that Back has somewhere to go.
  await page.goto("https://before.example/", { waitUntil: "load" });
  await page.goto(address, { waitUntil: "load" });
  await leave(page);
  const gone = await page.waitForURL(NEUTRAL + "**", { timeout: 5000 }).then(() => true, () => false);
  report.check(`exit by ${name}`, gone, page.url());
  if (script) {
    await page.goBack({ waitUntil: "load" });
    const back = page.url();
    report.check(`Back after exit by ${name} does not return`, !back.startsWith(new URL(address).origin), back);
  }
  await context.close();
}

// The skip link comes first, the way out second.
async function judgeKeyboard(browser, address, slug, report) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("Tab");
  const second = await page.evaluate(() => document.activeElement?.id);
  report.check(`${slug}: the skip link is the first stop`, first?.startsWith("#") === true, String(first));
  report.check(`${slug}: the way out is the second stop`, second === "exit", String(second));
  await context.close();
}

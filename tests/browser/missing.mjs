// The page for missing addresses, where a host shows it: at any depth, whole, with every link.

import { serve } from "./serve.mjs";

export async function judgeMissing(browser, dist, report) {
  const server = await serve(dist, "/");
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  for (const address of ["nothing", "ur/nothing/at/all/", "en/help/none.html"]) {
    const page = await context.newPage();
    const failed = [];
    page.on("response", (response) => {
      if (response.status() !== 200 && !response.url().endsWith(address)) failed.push(response.url());
    });
    const response = await page.goto(server.url + address, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    report.check(`${address} is missing`, response.status() === 404, `${response.status()}`);
    report.check(`${address} is told with all its files`, failed.length === 0, failed.join(" "));
    const seen = await page.evaluate(() => ({
      links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
      styled: getComputedStyle(document.querySelector(".masthead")).position === "sticky",
      numbers: document.querySelectorAll('a[href="tel:999"]').length,
    }));
    report.check(`${address} is dressed`, seen.styled);
    report.check(`${address} gives the numbers to call`, seen.numbers > 1, `${seen.numbers}`);
    for (const link of seen.links.filter((link) => link.startsWith(server.url))) {
      const found = await page.request.get(link.split("#")[0]);
      const here = link.startsWith(server.url + address);
      report.check(`${address} links to a page`, here || found.status() === 200, link);
    }
    await page.close();
  }
  await context.close();
  server.close();
}

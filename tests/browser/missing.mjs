// The page for missing addresses, where a host shows it: at any depth, whole, with every link.

const ADDRESSES = ["ur/nothing/at/all/", "nothing", "en/help/none.html"];

export async function judgeMissing(browser, { root, whole, report }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const followed = new Map();
  for (const address of ADDRESSES.slice(0, whole ? ADDRESSES.length : 1)) {
    const page = await context.newPage();
    const failed = [];
    page.on("response", (response) => {
      if (response.status() !== 200 && !response.url().endsWith(address)) failed.push(response.url());
    });
    const response = await page.goto(root + address, { waitUntil: "load" });
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
    const links = seen.links.filter((link) => link.startsWith(root) && !link.startsWith(root + address));
    report.check(`${address} has links`, links.length > 5, `${links.length}`);
    for (const link of links.map((link) => link.split("#")[0])) {
      if (!followed.has(link)) followed.set(link, (await page.request.get(link)).status());
      report.check(`${address} links to a page`, followed.get(link) === 200, link);
    }
    await page.close();
  }
  await context.close();
}

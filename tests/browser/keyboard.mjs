// Whole pages by keyboard alone: every stop is reached once around, seen, uncovered, and works.

const SIZE = { width: 390, height: 800 };
const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };

// Once around an open page by Tab.
export async function judgeAround(page, address, report) {
  const phone = page.viewportSize();
  await page.setViewportSize(SIZE);
  const wanted = await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  // The browser takes keys one after the other, however fast they come.
  const keys = [];
  for (let press = 0; press < wanted + 2; press += 1) {
    keys.push(session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...TAB }), session.send("Input.dispatchKeyEvent", { type: "keyUp", ...TAB }));
  }
  await Promise.all(keys);
  await session.detach();
  const { reached, first, bad, missed } = await page.evaluate(() => globalThis.around());
  report.check(`${address}: Tab reaches every stop`, wanted > 5 && reached === wanted, `${reached} of ${wanted}, not ${missed}`);
  report.check(`${address}: every stop is ringed and uncovered`, bad.length === 0, JSON.stringify(bad.slice(0, 3)));
  report.check(`${address}: the skip link is the first stop, the way out the second`, first[0]?.startsWith("#") && first[1] === "exit", first.join(" "));
  await page.setViewportSize(phone);
}

// Runs in the page: looks at each stop when the key that led to it is let go; how many there are.
function watch() {
  scrollTo(0, 0);
  const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter(
    (stop) => stop.checkVisibility({ contentVisibilityAuto: true }) && !stop.closest("details:not([open]) > :not(summary)"),
  );
  const reached = new Set();
  const bad = [];
  const look = () => {
    const stop = document.activeElement;
    if (!stop || stop === document.body || reached.has(stop)) return;
    reached.add(stop);
    const box = stop.getBoundingClientRect();
    const style = getComputedStyle(stop);
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    // Several lines of a link may leave its middle empty: any line will do.
    const seen = [...stop.getClientRects()].some((line) => {
      const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return top && (stop.contains(top) || top.contains(stop));
    });
    if (!ring || !seen) bad.push({ ring, seen, words: (stop.textContent || stop.id).trim().slice(0, 40), box: [box.left, box.top, box.width, box.height].map(Math.round) });
  };
  document.addEventListener("keyup", look);
  globalThis.around = () => {
    document.removeEventListener("keyup", look);
    document.activeElement?.blur();
    scrollTo(0, 0);
    const missed = stops.filter((stop) => !reached.has(stop)).map((stop) => (stop.textContent || stop.id).trim().slice(0, 20));
    const [first, second] = [...reached];
    return { reached: stops.length - missed.length, missed, bad, first: [first?.getAttribute("href"), second?.id] };
  };
  return stops.length;
}

// What somebody comes for, without a pointer: from the chooser to the advice, and a folded answer.
export async function judgeTask(browser, site) {
  for (const slug of site.whole ? ["en", "cy", "ur", "ar", "bn", "zh-hans"] : ["ur"]) {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await page.goto(site.base("index.html"), { waitUntil: "load" });
    await press(page, (stop, slug) => stop.getAttribute("href") === `${slug}/index.html`, slug);
    await page.waitForURL(`**/${slug}/index.html`);
    await press(page, (stop) => stop.getAttribute("href")?.endsWith("help/index.html"));
    await page.waitForURL(`**/${slug}/help/index.html`);
    await press(page, (stop) => stop.matches("details#already-paid > summary"));
    const open = await page.evaluate(() => document.getElementById("already-paid").open);
    site.report.check(`by keyboard alone: from the chooser to a folded answer in ${slug}`, open);
    await context.close();
  }
}

async function press(page, is, detail) {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${is})(document.activeElement, ${JSON.stringify(detail)})`)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error(`no stop is ${is}`);
}

// The way out, in six languages, on home and help, the chooser and the page for missing addresses:
// by click, Enter, Escape and Shift three times, after one page and after several; blank at once;
// Back does not return. Without script it is a link.

import { EVERY_PAGE } from "./languages.mjs";

const NEUTRAL = "https://www.bbc.co.uk/weather";
const BEFORE = "https://before.example/";
const PHONE = { width: 390, height: 844 };
const WAYS = {
  click: async (page) => {
    const box = await page.locator("#exit").boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  },
  // The skip link comes first, the way out second.
  Enter: async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  },
  Escape: (page) => page.keyboard.press("Escape"),
  Shift: async (page, address, report) => {
    for (let press = 1; press <= 3; press += 1) {
      await page.keyboard.press("Shift");
      if (press < 3 && report) await judgeProgress(page, address, press, report);
    }
  },
};
const NAMES = Object.keys(WAYS);

export function exitJobs(browser, site) {
  const languages = site.whole ? EVERY_PAGE : ["ur"];
  return [
    ...(site.whole ? [["exit: slow presses", () => judgeSlowly(browser, site)]] : []),
    ["exit: several pages", () => judgeJourneys(browser, site, languages)],
    ["exit: front", () => judgePages(browser, site, site.whole ? ["index.html", "404.html"] : ["404.html"])],
    ...languages.map((slug) => ["exit", () => judgePages(browser, site, [`${slug}/index.html`, `${slug}/help/index.html`])]),
    ["exit: without script", () => judgeLinks(browser, site, languages)],
  ];
}

// A context in which the neutral page comes only when it is let through.
async function open(browser) {
  const context = await browser.newContext({ viewport: PHONE });
  const gate = {};
  const close = () => (gate.opened = new Promise((open) => (gate.open = open)));
  close();
  await context.route(/^https:/, async (route) => {
    if (route.request().url().startsWith(NEUTRAL)) await gate.opened;
    await route.fulfill({ contentType: "text/html", body: "<title>Weather</title>sunny" });
  });
  return { context, gate, close };
}

async function judgePages(browser, site, pages) {
  const { context, gate, close } = await open(browser);
  for (const address of pages) {
    for (const name of NAMES) {
      const page = await context.newPage();
      await page.goto(site.base(address) + address, { waitUntil: "load" });
      await judgeLeaving(page, site, address, name, gate);
      close();
      await page.close();
    }
  }
  await context.close();
}

async function judgeLeaving(page, { base, report }, address, name, gate) {
  const title = await page.title();
  // The browser answers no question while a navigation is under way: the page tells what stands on
  // the screen after each key and click, and the browser gives a picture.
  let seen = null;
  page.on("console", (message) => (seen = JSON.parse(message.text())));
  await page.evaluate(tellWhatIsSeen);
  const session = await page.context().newCDPSession(page);
  const asked = page.waitForRequest((request) => request.url().startsWith(NEUTRAL), { timeout: 10_000 }).then(() => true, () => false);
  const left = WAYS[name](page, address, report);
  const leaves = await asked;
  report.check(`${address}: ${name} asks for the neutral page`, leaves);
  // The neutral page has not come: what the reader sees now is ours.
  const picture = leaves && (await session.send("Page.captureScreenshot"));
  for (let wait = 0; wait < 100 && leaves && seen?.words.length !== 0; wait += 1) await new Promise((done) => setTimeout(done, 20));
  report.check(`${address}: ${name} covers everything at once`, leaves && seen?.words.length === 0 && seen.opaque, JSON.stringify(seen));
  report.check(`${address}: ${name} takes the title away at once`, leaves && seen?.title.trim() !== title, seen?.title);
  report.check(`${address}: ${name} paints a blank screen at once`, leaves && seen && picture.data === (await blank(page.context(), seen.ground)), seen?.ground);
  gate.open();
  await left;
  const gone = await page.waitForURL(`${NEUTRAL}**`, { timeout: 10_000 }).then(() => true, () => false);
  report.check(`${address}: exit by ${name}`, gone, page.url());
  const back = await goBack(page);
  report.check(`${address}: Back after exit by ${name} does not return`, gone && !back.startsWith(new URL(base(address)).origin), back);
}

async function goBack(page) {
  await page.goBack({ waitUntil: "load", timeout: 10_000 }).catch(() => null);
  return page.url();
}

// Runs in the page. What stands on the screen, point by point, after the page has done its part.
function tellWhatIsSeen() {
  const tell = () => {
    const words = new Set();
    for (let x = 5; x < innerWidth; x += 20) {
      for (let y = 5; y < innerHeight; y += 20) {
        const top = document.elementFromPoint(x, y) ?? document.documentElement;
        const own = [...top.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "") && top.innerText.trim() !== "";
        if (own || top.closest("img, svg, input, button, a")) words.add(top.textContent.trim().slice(0, 30) || top.tagName);
      }
    }
    let ground = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.documentElement;
    while (ground.parentElement && /, 0\)$|^transparent$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
    const colour = getComputedStyle(ground).backgroundColor;
    console.info(JSON.stringify({ words: [...words], ground: colour, opaque: /^rgb\(/.test(colour), title: document.title }));
  };
  for (const what of ["keydown", "keyup", "click"]) addEventListener(what, tell);
}

// The picture of an empty page of one colour.
const blanks = new Map();
async function blank(context, colour) {
  if (!blanks.has(colour)) {
    const page = await context.newPage();
    await page.setContent(`<body style="background: ${colour}">`);
    const session = await context.newCDPSession(page);
    const { data } = await session.send("Page.captureScreenshot");
    blanks.set(colour, data);
    await page.close();
  }
  return blanks.get(colour);
}

async function judgeProgress(page, address, press, report) {
  const seen = await page.evaluate((press) => {
    const wanted = document.getElementById("exit").getAttribute(`data-progress-${press}`);
    const status = [...document.querySelectorAll('[role="status"]')].find((one) => one.textContent === wanted);
    const box = status?.getBoundingClientRect();
    return { wanted, shown: Boolean(wanted && status?.checkVisibility() && box.height > 10 && box.width > 50 && box.top >= 0 && box.bottom <= innerHeight) };
  }, press);
  report.check(`${address}: Shift ${press} of 3 is told`, seen.shown, String(seen.wanted));
}

// Back after several pages of ours, from the chooser by links to the advice.
async function judgeJourneys(browser, site, languages) {
  const { context, gate, close } = await open(browser);
  const journeys = languages.flatMap((slug, number) => {
    const ways = slug === "en" ? NAMES : [NAMES[number % NAMES.length]];
    return ways.map((name) => ({ slug, name, chooser: false })).concat({ slug, name: "Escape", chooser: true });
  });
  for (const { slug, name, chooser } of journeys) {
    const page = await context.newPage();
    await page.goto(BEFORE, { waitUntil: "load" });
    await page.goto(site.base(slug) + (chooser ? "index.html" : `${slug}/index.html`), { waitUntil: "load" });
    if (chooser) {
      await page.locator(`main a[href="${slug}/index.html"]`).click();
      await page.waitForURL(`**/${slug}/index.html`);
    }
    await page.locator('main a[href$="help/index.html"]').first().click();
    await page.waitForURL(`**/${slug}/help/index.html`);
    gate.open();
    await WAYS[name](page);
    const gone = await page.waitForURL(`${NEUTRAL}**`, { timeout: 10_000 }).then(() => true, () => false);
    const back = await goBack(page);
    const path = chooser ? "the chooser, home and help" : "home and help";
    site.report.check(`${slug}: Back after ${path}, left by ${name}, does not return`, gone && back === BEFORE, back);
    close();
    await page.close();
  }
  await context.close();
}

// Three presses over more than five seconds do not leave, nor do three with something in between.
async function judgeSlowly(browser, site) {
  const { context, gate } = await open(browser);
  gate.open();
  const page = await context.newPage();
  const address = "en/help/index.html";
  const home = site.base(address) + address;
  const told = () => page.evaluate(() => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent).join(""));
  await page.goto(home, { waitUntil: "load" });
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.keyboard.press("a");
  site.report.check("another key ends the count of Shift", (await told()) === "");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift+A");
  site.report.check("Shift with a letter does not count", (await told()) === "");
  const start = Date.now();
  const wait = (until) => page.waitForTimeout(Math.max(0, start + until - Date.now()));
  await page.keyboard.press("Shift");
  await wait(2700);
  await page.keyboard.press("Shift");
  site.report.check("a second Shift within five seconds counts", (await told()) !== "");
  await wait(5400);
  await page.keyboard.press("Shift");
  await wait(5900);
  site.report.check("three presses of Shift over more than five seconds do not leave", page.url() === home, page.url());
  await context.close();
}

async function judgeLinks(browser, site, languages) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route(/^https:/, (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>sunny" }));
  const page = await context.newPage();
  for (const address of ["index.html", "404.html", ...languages.flatMap((slug) => [`${slug}/index.html`, `${slug}/help/index.html`])]) {
    await page.goto(site.base(address) + address, { waitUntil: "load" });
    await WAYS.click(page);
    const gone = await page.waitForURL(`${NEUTRAL}**`, { timeout: 10_000 }).then(() => true, () => false);
    site.report.check(`${address}: exit by click without script`, gone, page.url());
  }
  await context.close();
}

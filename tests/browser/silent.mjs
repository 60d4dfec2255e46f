// Every page without script: all that can be read with script can be read without, and what needs
// script is not shown.

import { EVERY_PAGE, slugOf } from "./languages.mjs";

const PHONE = { width: 390, height: 844 };
const SAMPLE = ["index.html", "404.html", "ur/index.html", "ur/help/index.html", "ur/find/index.html", "en/toolkit/index.html"];

export function judgeSilent(browser, site) {
  const wanted = site.pages.filter((page) => (site.whole ? slugOf(page) === null || EVERY_PAGE.includes(slugOf(page)) : SAMPLE.includes(page)));
  const half = Math.ceil(wanted.length / 2);
  return [wanted.slice(0, half), wanted.slice(half)].map((pages) => ["without script", () => judgePages(browser, site, pages)]);
}

async function judgePages(browser, site, pages) {
  const loud = await browser.newContext({ viewport: PHONE });
  const silent = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const [with_, without] = await Promise.all([loud.newPage(), silent.newPage()]);
  for (const address of pages) {
    const url = site.base(address) + address;
    await Promise.all([with_.goto(url, { waitUntil: "load" }), without.goto(url, { waitUntil: "load" })]);
    const [told, plain] = await Promise.all([with_.evaluate(read), without.evaluate(read)]);
    judge(address, told, plain, site.report);
  }
  await loud.close();
  await silent.close();
}

function judge(address, told, plain, report) {
  report.check(`${address} shows no dead button`, plain.buttons.length === 0, plain.buttons.join("; "));
  report.check(`${address} says much without script`, plain.words.length > 15, `${plain.words.length} words`);
  // The words of what waits for script, each as often as it is there, are all that may be missing.
  const left = [...plain.words];
  const waiting = [...plain.waiting];
  const take = (list, word) => {
    const place = list.indexOf(word);
    if (place >= 0) list.splice(place, 1);
    return place >= 0;
  };
  const lost = told.words.filter((word) => !take(left, word)).filter((word) => !take(waiting, word));
  report.check(`${address} says the same without script`, lost.length === 0, lost.join(" "));
  report.check(`${address} says no more without script`, left.length === 0, left.join(" "));
  const links = plain.links.filter((link) => !told.links.includes(link));
  const gone = told.links.filter((link) => !plain.links.includes(link));
  report.check(`${address} has the same links without script`, links.length === 0 && gone.length === 0 && plain.links.length > 5, [...links, ...gone].join(" "));
}

// Runs in the page. All that is shown, and what is there but waits for script to show it.
function read() {
  const words = (text) => text.split(/\s+/).filter((word) => word !== "");
  const waiting = [...document.querySelectorAll("body [hidden]")].filter((one) => !one.parentElement.closest("[hidden]"));
  return {
    words: words(document.body.innerText),
    // Each text node by itself: a label and a button stand on lines of their own.
    waiting: waiting.flatMap((one) => {
      const found = [];
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) found.push(...words(texts.currentNode.data));
      return found;
    }),
    buttons: [...document.querySelectorAll("button, input, select, textarea")].filter((one) => one.checkVisibility()).map((one) => one.textContent || one.id),
    links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
  };
}

// The help page's first screen: the five steps, as links, and a number to call, without scrolling.

export async function judgeFirstScreen(page, address, report) {
  const seen = await page.evaluate(() => {
    scrollTo(0, 0);
    const inside = (element) => {
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return box.height > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && element.contains(top);
    };
    const steps = [...document.querySelectorAll(".glance a")];
    return {
      screen: `${innerWidth} × ${innerHeight}`,
      steps: steps.length,
      below: steps.filter((step) => !inside(step)).map((step) => step.textContent.trim()),
      call: [...document.querySelectorAll('a[href^="tel:"]')].some(inside),
    };
  });
  report.check(`${address} has its five steps at a glance`, seen.steps >= 5, `${seen.steps} links in .glance`);
  report.check(`${address} shows all steps on the first screen`, seen.steps > 0 && seen.below.length === 0, `${seen.screen}: ${seen.below.join("; ") || "no steps"}`);
  report.check(`${address} shows a number to call on the first screen`, seen.call);
}

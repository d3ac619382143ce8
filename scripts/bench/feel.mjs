import { serveBarePage, serveSite } from "./apps.mjs";
import { openBrowser } from "./browser.mjs";
import { lighthouseScores } from "./lighthouse.mjs";
import { pages } from "./pages.mjs";
import { row } from "./table.mjs";
import { typingDelays } from "./typing.mjs";

/**
 * How fast the wizard answers to keys on a slow processor.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchTyping() {
  const site = await serveSite();
  const browser = await openBrowser();
  try {
    const { p50, p98, worst } = await typingDelays(browser, `${site.url}/fr/assistant/projet`);
    const what = "input to next paint at 6× slow-down";
    return [
      row("typing", `${what}, p50`, p50, "ms"),
      row("typing", `${what}, p98`, p98, "ms", { goal: { atMost: 50 } }),
      row("typing", `${what}, worst (a page's first key)`, worst, "ms"),
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

/**
 * What Lighthouse says of a page of each kind, and of a bare page: on a slow machine that one is not at 100 either.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchLighthouse() {
  /** @type {(() => Promise<void>)[]} */
  const closing = [];
  try {
    const site = await serveSite();
    closing.push(site.stop);
    const bare = await serveBarePage();
    closing.push(bare.stop);
    const twin = await lighthouseScores(bare.url);
    const rows = [
      row("Lighthouse mobile", "bare page, performance", twin.performance, ""),
      row("Lighthouse mobile", "bare page, total blocking time", twin.blockingMs, "ms"),
    ];
    for (const { name, path, isIndexed } of pages) {
      const { blockingMs, seo, ...scores } = await lighthouseScores(`${site.url}${path}`);
      for (const [category, score] of Object.entries({ ...scores, ...(isIndexed ? { seo } : {}) })) {
        rows.push(row("Lighthouse mobile", `${name}, ${category}`, score, "", { goal: { atLeast: 100 } }));
      }
      rows.push(row("Lighthouse mobile", `${name}, total blocking time`, blockingMs, "ms"));
    }
    return rows;
  } finally {
    await Promise.all(closing.map((close) => close()));
  }
}

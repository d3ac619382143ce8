import { serveSite } from "./apps.mjs";
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
 * What Lighthouse says of a page of each kind.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchLighthouse() {
  const site = await serveSite();
  try {
    const rows = [];
    for (const { name, path } of pages) {
      for (const [category, score] of Object.entries(await lighthouseScores(`${site.url}${path}`))) {
        rows.push(row("Lighthouse mobile", `${name}, ${category}`, score, "", { goal: { atLeast: 100 } }));
      }
    }
    return rows;
  } finally {
    await site.stop();
  }
}

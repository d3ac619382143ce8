import { chromiumFlags, chromiumPath } from "./browser.mjs";
import { output } from "./load.mjs";

/**
 * Fetched when a bench runs. Lighthouse 12, the last for Node 20, finds no start of navigation in the traces of
 * Chromium 156 (NO_NAVSTART); 13 does and needs Node 22, which npm has as a package.
 */
const lighthouse = ["--package=lighthouse@13.5.0", "--", "lighthouse"];
const node22 = `--package=node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}@22.23.3`;
const runs = 3;
const categories = ["performance", "accessibility", "best-practices", "seo"];

/** @typedef {Record<"performance" | "accessibility" | "best-practices" | "seo", number> & { blockingMs: number }} Scores */

/**
 * What Lighthouse says of a page on its mobile profile.
 * @param {string} url
 * @returns {Promise<Scores>} the run with the middle performance, out of 100, and its total blocking time
 */
export async function lighthouseScores(url) {
  /** @type {Scores[]} */
  const taken = [];
  while (taken.length < runs) {
    const args = [url, "--quiet", "--output=json", `--only-categories=${categories.join(",")}`, `--chrome-flags=${chromiumFlags.join(" ")}`];
    const said = await output("npm", ["exec", "--yes", node22, ...lighthouse, ...args], { CHROME_PATH: await chromiumPath() });
    const { categories: judged, audits } = JSON.parse(said);
    const scores = Object.fromEntries(categories.map((name) => [name, Math.round(100 * judged[name].score)]));
    taken.push(/** @type {Scores} */ ({ ...scores, blockingMs: audits["total-blocking-time"].numericValue }));
  }
  return taken.sort((a, b) => a.performance - b.performance)[Math.floor(runs / 2)];
}

import { chromiumFlags, chromiumPath } from "./browser.mjs";
import { output } from "./load.mjs";

/** Fetched when a bench runs; version 12 is the last that runs on Node 20. */
const lighthouse = ["exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse"];
const runs = 3;
const categories = ["performance", "accessibility", "best-practices", "seo"];

/**
 * @param {string} url
 * @returns {Promise<Record<string, number>>} the median score of each category, out of 100, on the mobile profile
 */
export async function lighthouseScores(url) {
  /** @type {Record<string, number>[]} */
  const taken = [];
  while (taken.length < runs) {
    const args = [url, "--quiet", "--output=json", `--only-categories=${categories.join(",")}`, `--chrome-flags=${chromiumFlags.join(" ")}`];
    const report = JSON.parse(await output("npm", [...lighthouse, ...args], { CHROME_PATH: await chromiumPath() }));
    taken.push(Object.fromEntries(categories.map((name) => [name, Math.round(100 * report.categories[name].score)])));
    // A full score needs no second opinion; a lower one may be the machine's noise.
    if (taken.length === 1 && Object.values(taken[0] ?? {}).every((score) => score === 100)) return taken[0] ?? {};
  }
  const median = (/** @type {string} */ name) => taken.map((scores) => scores[name] ?? 0).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return Object.fromEntries(categories.map((name) => [name, median(name)]));
}

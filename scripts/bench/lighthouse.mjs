import { chromiumFlags, chromiumPath } from "./browser.mjs";
import { output } from "./load.mjs";

/** Fetched when a bench runs; version 12 is the last for Node 20. */
const lighthouse = ["exec", "--yes", "--package=lighthouse@12.8.2", "--", "lighthouse"];
/** On a busy machine it loses the start of a trace now and then (NO_NAVSTART). */
const tries = 3;
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
    const args = [
      url,
      "--quiet",
      "--output=json",
      `--only-categories=${categories.join(",")}`,
      `--chrome-flags=${chromiumFlags.join(" ")}`,
    ];
    const { categories: judged, audits } = JSON.parse(await runLighthouse(args));
    const scores = Object.fromEntries(categories.map((name) => [name, Math.round(100 * judged[name].score)]));
    taken.push(/** @type {Scores} */ ({ ...scores, blockingMs: audits["total-blocking-time"].numericValue }));
  }
  return taken.sort((a, b) => a.performance - b.performance)[Math.floor(runs / 2)];
}

/** @param {string[]} args @returns {Promise<string>} the report */
async function runLighthouse(args, left = tries) {
  try {
    return await output("npm", [...lighthouse, ...args], { CHROME_PATH: await chromiumPath() });
  } catch (error) {
    if (left === 1) throw error;
    return runLighthouse(args, left - 1);
  }
}

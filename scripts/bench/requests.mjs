import { bundleWorker } from "../workerd/bundle.mjs";
import { loadInTurn } from "./load.mjs";
import { row } from "./table.mjs";

const posted = "POST, answers in the body";
/** What reading a body costs is the runtime's, not ours. */
const emptyPost = "POST, empty handler that reads the body";

/**
 * The requests that both runtimes are loaded with.
 * @param {string} base
 * @returns {Promise<Record<string, import("./load.mjs").Target>>}
 */
async function requestsTo(base) {
  const { code } = await bundleWorker("scripts/workerd/cases.ts");
  const { otherCases } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const [whole] = otherCases["answers in the body"];
  const query = otherCases["answers in the query"].at(-1).path;
  const preset = `${base}/api/prompts?preset=global-cart`;
  const etag = (await fetch(preset, { headers: { "Accept-Encoding": "identity" } })).headers.get("etag") ?? "";
  return {
    "GET, preset as JSON": { url: preset },
    "GET, preset as Markdown": { url: `${preset}&format=md` },
    "GET, answers in the query": { url: `${base}${query}` },
    [posted]: {
      url: `${base}/api/prompts`,
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: whole.body,
    },
    "GET, preset not modified (304)": { url: preset, headers: { "If-None-Match": etag }, expected: 304 },
  };
}

/**
 * Loads an API and an empty handler beside it.
 * @param {string} part
 * @param {string} base
 * @param {string} emptyUrl
 * @returns {Promise<import("./table.mjs").Row[]>} throughput and percentiles, as ratios to the empty handler
 */
export async function loadBesideEmpty(part, base, emptyUrl) {
  const requests = await requestsTo(base);
  const { method, headers, body } = requests[posted];
  const empties = { "GET, empty handler": { url: emptyUrl }, [emptyPost]: { url: emptyUrl, method, headers, body } };
  const loads = await loadInTurn({ ...empties, ...requests });
  return Object.entries(loads).flatMap(([name, load]) => {
    const to = name === posted ? emptyPost : "GET, empty handler";
    const against = {
      ratio: load.rps / loads[to].rps,
      to: "empty",
      goal: { atLeast: 0.8, of: /** @type {const} */ ("ratio") },
    };
    return [
      row(part, name, load.rps, "requests/s", name in empties ? {} : against),
      row(part, `${name}, p50`, load.p50, "ms"),
      row(part, `${name}, p99`, load.p99, "ms"),
    ];
  });
}

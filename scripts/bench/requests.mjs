import { bundleWorker } from "../workerd/bundle.mjs";
import { loadInTurn } from "./load.mjs";
import { row } from "./table.mjs";

/**
 * The requests that both runtimes are loaded with.
 * @param {string} base
 * @returns {Promise<Record<"preset as JSON" | "preset as Markdown" | "answers in the query" | "answers in the body" | "preset, not modified (304)", import("./load.mjs").Target>>}
 */
async function requestsTo(base) {
  const { code } = await bundleWorker("scripts/workerd/cases.ts");
  const { otherCases } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const [whole] = otherCases["answers in the body"];
  const query = otherCases["answers in the query"].at(-1).path;
  const preset = `${base}/api/prompts?preset=global-cart`;
  const etag = (await fetch(preset, { headers: { "Accept-Encoding": "identity" } })).headers.get("etag") ?? "";
  return {
    "preset as JSON": { url: preset },
    "preset as Markdown": { url: `${preset}&format=md` },
    "answers in the query": { url: `${base}${query}` },
    "answers in the body": { url: `${base}/api/prompts`, method: "POST", headers: { "Content-Type": "application/json" }, body: whole.body },
    "preset, not modified (304)": { url: preset, headers: { "If-None-Match": etag }, expected: 304 },
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
  const { empty, ...loads } = await loadInTurn({ empty: { url: emptyUrl }, ...(await requestsTo(base)) });
  return [
    row(part, "empty handler", empty.rps, "requests/s"),
    row(part, "empty handler, p50", empty.p50, "ms"),
    row(part, "empty handler, p99", empty.p99, "ms"),
    ...Object.entries(loads).flatMap(([name, load]) => [
      row(part, name, load.rps, "requests/s", { ratio: load.rps / empty.rps, to: "empty", goal: { atLeast: 0.8, of: "ratio" } }),
      row(part, `${name}, p50`, load.p50, "ms"),
      row(part, `${name}, p99`, load.p99, "ms"),
    ]),
  ];
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/prepare.mjs";
import { bundleWorker } from "../workerd/bundle.mjs";
import { serveWorkerd } from "../workerd/serve.mjs";
import { loadBesideEmpty } from "./requests.mjs";
import { row } from "./table.mjs";

const emptyWorker = `export default {
  fetch: async (request) => Response.json(request.method === "POST" ? { length: (await request.text()).length } : {}),
};`;
const starts = 7;
/** Bytes per unit as the platforms' documents write them. @type {Record<string, number>} */
const units = { KB: 1e3, MB: 1e6, MiB: 2 ** 20, GB: 1e9 };

/**
 * The API's handlers in workerd beside an empty worker.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchWorkerd() {
  const { code, bytes, gzipBytes } = await bundleWorker();
  const [ours, empty] = await Promise.all([serveWorkerd(code), serveWorkerd(emptyWorker)]);
  try {
    return [
      row("workerd", "bundle, gzip", gzipBytes / 1e3, "kB", { goal: { atMost: 150 } }),
      ...sharesOfLimits(bytes, gzipBytes),
      ...(await firstAnswers(code)),
      ...(await loadBesideEmpty("workerd", ours.url, empty.url)),
    ];
  } finally {
    await Promise.all([ours.stop(), empty.stop()]);
  }
}

/** How much of the platforms' limits on code, as our own facts have them, the bundle takes. @param {number} bytes @param {number} gzipBytes */
function sharesOfLimits(bytes, gzipBytes) {
  const folder = join(root, "content/platforms");
  const products = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  return products.flatMap(({ name, facts }) =>
    facts
      .filter(
        (/** @type {any} */ { attribute, value, unit }) =>
          attribute === "bundle-size" && typeof value === "number" && unit in units,
      )
      .map((/** @type {any} */ { value, unit, text, source, appliesTo }) => {
        const weighed = /compressed/.test(text.en) && !/uncompressed/.test(text.en) ? gzipBytes : bytes;
        const limit = `${value} ${unit}${appliesTo ? `, ${appliesTo.en}` : ""}, ${source.checkedOn}`;
        return row("limits", `bundle in ${name} (${limit})`, (100 * weighed) / (value * units[unit]), "% of the limit");
      }),
  );
}

/** From the start of the process, and from the moment it listens, to the first answer: the isolate starts with the first request. @param {string} code */
async function firstAnswers(code) {
  const taken = [];
  for (let start = 0; start < starts; start += 1) {
    const server = await serveWorkerd(code);
    try {
      const asked = performance.now();
      const response = await fetch(`${server.url}/api/prompts?preset=global-cart`);
      await response.arrayBuffer();
      const answered = performance.now();
      if (!response.ok) throw new Error(`workerd answered ${response.status}`);
      taken.push({ isolate: answered - asked, process: server.listeningMs + answered - asked });
    } finally {
      await server.stop();
    }
  }
  const median = (/** @type {"isolate" | "process"} */ from) =>
    taken.map((each) => each[from]).sort((a, b) => a - b)[Math.floor(starts / 2)] ?? Number.NaN;
  return [
    row("workerd", "first answer after the isolate's start", median("isolate"), "ms", { goal: { atMost: 50 } }),
    row("workerd", "first answer after the process's start", median("process"), "ms"),
  ];
}

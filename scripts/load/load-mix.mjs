import { bundleWorker } from "../workerd/bundle.mjs";

/**
 * Loads what is sent, bundled, as neither Node nor Playwright can import the content.
 * @returns {Promise<typeof import("./mix")>}
 */
export async function loadMix() {
  const { code } = await bundleWorker("scripts/load/mix.ts");
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

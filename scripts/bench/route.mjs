import { serveWithEmptyRoute } from "./apps.mjs";
import { loadBesideEmpty } from "./requests.mjs";

/**
 * The API's edge route under `next start`, beside an empty edge route in the same server.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function benchRoute() {
  const site = await serveWithEmptyRoute();
  try {
    return await loadBesideEmpty("route", site.url, `${site.url}/api/empty`);
  } finally {
    await site.stop();
  }
}

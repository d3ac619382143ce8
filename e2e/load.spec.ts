import { loadMix } from "../scripts/load/load-mix.mjs";
import { runMix } from "../scripts/load/run-mix.mjs";
import { complaints } from "../scripts/load/tally.mjs";
import { expect, test } from "./support/test";

/** The short form of `npm run load`, which also measures memory and kills an instance behind a proxy. */
test("mixed, broken and slow requests get their documented statuses", async ({ baseURL }) => {
  test.setTimeout(60_000);
  const { kinds, mixRequests } = await loadMix();
  const { hostname, port } = new URL(baseURL ?? "");
  const tally = await runMix({
    host: hostname,
    port: Number(port),
    kinds,
    next: mixRequests(1),
    requests: 600,
    concurrency: 4,
  });
  expect(tally.sent).toBe(600);
  expect(complaints(tally)).toEqual([]);
});

import { bundleWorker, loadBundled } from "../scripts/workerd/bundle";
import { serveWorkerd } from "../scripts/workerd/serve";
import { expect, test } from "./support/test";

/**
 * The unit tests hold workerd to the handler; here Next is held to workerd, so that what is deployed elsewhere is
 * what this site answers.
 */
test("Next answers the API as workerd does", async ({ baseURL }) => {
  const { answerOf, expectEqual, factsCases, otherCases, presetCases, requestOf } = await loadCases();
  const server = await serveWorkerd((await bundleWorker()).code);
  try {
    const cases = [...Object.values(presetCases), factsCases, ...Object.values(otherCases)].flat();
    expect(cases.length).toBeGreaterThan(200);
    for (const asked of cases) {
      const next = await answerOf(await fetch(requestOf(baseURL ?? "", asked)));
      const workerd = await answerOf(await fetch(requestOf(server.url, asked)));
      expectEqual(next, workerd, `${asked.method ?? "GET"} ${asked.path}`);
    }
  } finally {
    await server.stop();
  }
});

const loadCases = async () =>
  (await loadBundled("scripts/workerd/cases.ts")) as typeof import("../scripts/workerd/cases");

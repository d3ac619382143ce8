import { firstLoad, pages } from "../scripts/bench/pages";
import { expect, test } from "./support/test";

for (const { name, path, budget } of pages) {
  test(`${name} stays within its budgets of HTML, scripts and styles`, async ({ baseURL }) => {
    const loaded = await firstLoad(`${baseURL}${path}`);
    expect(loaded.script).toBeGreaterThan(100); // React and Next are there, so that the others were counted too
    for (const part of ["html", "script", "css"] as const) {
      expect(loaded[part], `${part}, kB compressed`).toBeLessThanOrEqual(budget[part]);
    }
  });
}

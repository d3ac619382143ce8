import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/** Pictures of the pages one acts from, beside `npm test`: they say that something looks otherwise, not that it is wrong. */
export default defineConfig({
  ...config,
  testDir: "tests/visual",
  testMatch: "*.visual.ts",
  snapshotPathTemplate: "tests/visual/baselines/{arg}{ext}",
  expect: { ...config.expect, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: "disabled" } },
});

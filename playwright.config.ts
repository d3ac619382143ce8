import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/lib/browsers.mjs";

const port = Number(process.env.E2E_PORT ?? 3210);
/** What the server says while it is tested; a test looks for typed words in it. */
export const serverLog = ".next/e2e-server.log";

/** Chromium refuses its sandbox to root; the rest keeps it from calling home, which would count as leaving the site. */
const asRoot = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** End-to-end tests run on the production build, which `npm test` makes first. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // A busy machine is no failure: a test waits as long as it needs, and only a run without hope is cut short.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  globalTimeout: 60 * 60_000,
  maxFailures: 20,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? asRoot : [],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${port} > ${serverLog} 2>&1`,
    url: `http://localhost:${port}/fr`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});

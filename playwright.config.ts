import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/lib/chromium.mjs";

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
  timeout: 30_000,
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
    timeout: 60_000,
  },
});

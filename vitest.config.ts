import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,content,lib,scripts,tests}/**/*.test.{ts,tsx}"],
    // One seed for all properties, so that a failure comes back; `npm run fuzz` tries others.
    setupFiles: ["scripts/fuzz/setup.ts"],
    testTimeout: 20_000,
    environment: "node",
    // Pure functions share nothing worth isolating; starting each file anew took most of the time.
    pool: "threads",
    isolate: false,
  },
});

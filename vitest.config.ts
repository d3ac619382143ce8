import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** `npm run fuzz`: each property six times as often as in `npm test`, with a new seed; see tests/support/seed.ts. */
const fuzz = { FUZZ_RUNS: "6", FUZZ_SEED: String(Date.now() % 2 ** 31) };

export default defineConfig(({ mode }) => ({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,content,edge,lib,scripts,tests}/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/seed.ts"],
    environment: "node",
    // Pure functions share nothing worth isolating; starting each file anew took most of the time.
    pool: "threads",
    isolate: false,
    ...(mode === "fuzz"
      ? { env: { ...fuzz, ...process.env }, include: ["lib/**/*.test.ts"], testTimeout: 600_000 }
      : { testTimeout: 20_000 }),
    benchmark: { include: ["scripts/bench/*.bench.ts"] },
  },
}));

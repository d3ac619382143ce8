import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** `npm run fuzz`: each property six times as often as in `npm test`, with a new seed; see tests/support/seed.ts. */
const fuzz = { FUZZ_RUNS: "6", FUZZ_SEED: String(Date.now() % 2 ** 31) };

export default defineConfig(({ mode }) => ({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    setupFiles: ["tests/support/seed.ts"],
    pool: "threads",
    projects: [
      {
        extends: true,
        test: {
          name: "functions",
          include: [
            mode === "fuzz" ? "lib/**/*.test.ts" : "{app,components,content,edge,lib,scripts,tests}/**/*.test.ts",
          ],
          environment: "node",
          // Pure functions share nothing worth isolating; starting each file anew took most of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // A component's file has a document of its own, which the libraries hold on to.
        test: { name: "components", include: ["components/**/*.test.tsx"], environment: "happy-dom", isolate: true },
      },
    ],
    ...(mode === "fuzz" ? { env: { ...fuzz, ...process.env }, testTimeout: 600_000 } : { testTimeout: 20_000 }),
  },
}));

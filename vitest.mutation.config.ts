import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * The tests that `npm run mutation` holds a room's code to: those of the same room, each file by itself, as a mutant may
 * spoil what files share. Snapshots are left out: they notice every change without saying what is wrong.
 */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [`lib/${process.env.MUTATION_ROOM ?? "*"}/**/*.test.{ts,tsx}`],
    exclude: ["lib/prompt/snapshots.test.ts"],
    setupFiles: ["tests/support/seed.ts"],
    // A mutant that a few cases of a property do not meet is left to `npm run fuzz`.
    env: { FUZZ_RUNS: "0.05" },
    testTimeout: 20_000,
    environment: "node",
    pool: "threads",
    isolate: true,
  },
});

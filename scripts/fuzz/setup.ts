/**
 * Before each test file: one seed for all its properties, so that a failure comes back, and a count of the cases tried.
 * FUZZ_SEED chooses another seed; `npm run fuzz` does, and prints it. FUZZ_REPORT names a file to which a line of JSON is
 * added per property.
 */
import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";

/** The seed of `npm test`: any number, as long as it stays. */
const usualSeed = 20_261_123;

fc.configureGlobal({
  seed: Number(process.env.FUZZ_SEED ?? usualSeed),
  reporter: (details) => {
    const { testPath, currentTestName } = expect.getState();
    if (process.env.FUZZ_REPORT) {
      const line = { file: testPath, test: currentTestName, cases: details.numRuns, failed: details.failed };
      appendFileSync(process.env.FUZZ_REPORT, `${JSON.stringify(line)}\n`);
    }
    if (details.failed)
      throw new Error(fc.defaultReportMessage(details) ?? "a property failed", { cause: details.errorInstance });
  },
});

/**
 * Reads the counts of one stage from its JSON report. A stage that failed without a failed test
 * (a file that does not load, no server, no test at all) counts as one failure: it must not pass unseen.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {any} report of vitest; undefined when it wrote none
 * @param {boolean} succeeded whether vitest ended with 0
 * @returns {Counts}
 * @example countVitest({ numPassedTests: 3, numFailedTests: 0 }, true) // { passed: 3, failed: 0, skipped: 0 }
 */
export function countVitest(report, succeeded) {
  const files = /** @type {any[]} */ (report?.testResults ?? []);
  const notLoaded = files.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((/** @type {any} */ test) => test.status !== "failed"),
  );
  return settle(
    {
      passed: report?.numPassedTests ?? 0,
      failed: (report?.numFailedTests ?? 0) + notLoaded.length,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    succeeded,
  );
}

/**
 * @param {any} report of Playwright; undefined when it wrote none
 * @param {boolean} succeeded whether Playwright ended with 0
 * @returns {Counts}
 * @example countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } }, false) // { passed: 3, failed: 1, skipped: 0 }
 */
export function countPlaywright(report, succeeded) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  // A test that passes only sometimes has not passed.
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}

/** @param {boolean} succeeded @returns {Counts} */
export function countOne(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/**
 * Adds the counts of all stages up, as the last line of `npm test`.
 * @param {Counts[]} stages
 * @returns {string}
 * @example formatTotal([{ passed: 2, failed: 0, skipped: 1 }]) // "2 passed, 0 failed, 1 skipped"
 */
export function formatTotal(stages) {
  const sum = (/** @type {keyof Counts} */ key) => stages.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** @param {Counts} counts @param {boolean} succeeded @returns {Counts} */
function settle(counts, succeeded) {
  const unseen = !succeeded && counts.failed === 0;
  const empty = succeeded && counts.passed + counts.failed + counts.skipped === 0;
  return unseen || empty ? { ...counts, failed: 1 } : counts;
}

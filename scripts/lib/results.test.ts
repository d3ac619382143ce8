import { describe, expect, test } from "vitest";
import { countOne, countPlaywright, countVitest, formatTotal } from "./results.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe("countVitest", () => {
  test.each([
    [
      "all passed",
      { numPassedTests: 3, numFailedTests: 0, testResults: [file("passed", "passed")] },
      true,
      { passed: 3, failed: 0, skipped: 0 },
    ],
    [
      "skipped and to do",
      { numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 },
      true,
      { passed: 1, failed: 0, skipped: 3 },
    ],
    [
      "a failed test",
      { numPassedTests: 1, numFailedTests: 1, testResults: [file("failed", "failed")] },
      false,
      { passed: 1, failed: 1, skipped: 0 },
    ],
    [
      "a file that does not load",
      { numPassedTests: 5, numFailedTests: 0, testResults: [file("failed")] },
      false,
      { passed: 5, failed: 1, skipped: 0 },
    ],
    [
      "an error outside every test",
      { numPassedTests: 5, numFailedTests: 0 },
      false,
      { passed: 5, failed: 1, skipped: 0 },
    ],
    ["no report", undefined, false, { passed: 0, failed: 1, skipped: 0 }],
    ["no test at all", { numPassedTests: 0 }, true, { passed: 0, failed: 1, skipped: 0 }],
  ])("%s", (_, report, succeeded, counts) => {
    expect(countVitest(report, succeeded)).toEqual(counts);
  });
});

describe("countPlaywright", () => {
  test.each([
    [
      "all passed",
      { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 } },
      true,
      { passed: 4, failed: 0, skipped: 1 },
    ],
    [
      "failed and flaky",
      { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } },
      false,
      { passed: 4, failed: 2, skipped: 0 },
    ],
    [
      "a server that did not start",
      { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } },
      false,
      { passed: 0, failed: 1, skipped: 0 },
    ],
    ["no report", undefined, false, { passed: 0, failed: 1, skipped: 0 }],
  ])("%s", (_, report, succeeded, counts) => {
    expect(countPlaywright(report, succeeded)).toEqual(counts);
  });
});

describe("formatTotal", () => {
  test("adds the stages up", () => {
    expect(formatTotal([countOne(true), countOne(false), { passed: 10, failed: 2, skipped: 0 }])).toBe(
      "11 passed, 3 failed",
    );
  });

  test("names skipped tests where there are any", () => {
    expect(formatTotal([{ passed: 1, failed: 0, skipped: 2 }])).toBe("1 passed, 0 failed, 2 skipped");
  });
});

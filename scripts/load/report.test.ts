import { expect, test } from "vitest";
import { formatReport, serverErrors } from "./report.mjs";

const report = {
  seed: 1,
  concurrency: 16,
  seconds: 12.34,
  tally: {
    sent: 3,
    undocumented: 0,
    kinds: { page: { sent: 3, documented: "200", received: { 200: 3 }, undocumented: 0, examples: [] } },
  },
  memory: { first: 300, second: 310, growth: 10, bound: 50, within: true },
  leaks: { words: 0, characters: 1_234 },
  failover: "no nginx.",
};

test("says what was sent and what came back, in numbers", () => {
  const text = formatReport(report);
  expect(text).toContain("| page | 3 | 200 × 3 | 200 |");
  expect(text).toContain("5xx: 0");
  expect(text).toContain("peak 300 MiB in the first half, 310 MiB in the second: +10 MiB, at most +50 MiB allowed");
  expect(text).toContain("Skipped: no nginx.");
});

test("says why memory was not measured, and how the failover went", () => {
  const text = formatReport({
    ...report,
    memory: "no /proc",
    failover: {
      sent: 10,
      first: 8,
      afterRetry: 2,
      lost: 0,
      retries: 2,
      retriedByProxy: 3,
      different: 0,
      distinct: 5,
      served: { before: { 1: 2, 2: 2 }, dead: { 1: 3 }, after: { 1: 2, 2: 1 } },
      deadFor: 3_000,
      backAfter: 4_200,
      faults: [],
      compared: { asked: 5, different: 0 },
    },
  });
  expect(text).toContain("skipped: no /proc");
  expect(text).toContain("| 10 | 8 | 2 | 0 | 3 |");
  expect(text).toContain("before: 2 and 2; dead: 3; after: 2 and 1");
  expect(text).toContain("started again after 3.0 s, serving again after 4.2 s");
});

test("errors of the server are counted", () => {
  expect(serverErrors({ 200: 3, 500: 1, 503: 2, none: 4 })).toBe(3);
});

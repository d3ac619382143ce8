import { expect, test } from "vitest";
import { markdownTable, middle } from "./table";

test("a table says what was measured beside what, and which goals were missed", () => {
  const rows = [
    { what: "builder", value: 61.234, unit: "µs", goal: { atMost: 61.234 } },
    { what: "route", value: 1_234.5, unit: "requests/s", ratio: 0.79, to: "empty", goal: { atLeast: 0.8 } },
    { what: "step", value: 40, unit: "ms", spread: [16, 83.25], ratio: 1.5, to: "static", goal: { atMost: 1.5 } },
    { what: "fonts", value: 2, unit: "" },
  ] as const;
  expect(markdownTable(rows).split("\n").slice(2)).toEqual([
    "| builder | 61.2 µs |  |  | ≤ 61.234: met |",
    "| route | 1,235 requests/s |  | 0.79 × empty | ≥ 0.8: missed |",
    "| step | 40 ms | 16–83.3 | 1.50 × static | ≤ 1.5: met |",
    "| fonts | 2 |  |  |  |",
  ]);
});

test("the middle of some measurements, in any order", () => {
  expect(middle([9, 1, 5])).toEqual({ value: 5, spread: [1, 9] });
});

import { describe, expect, it } from "vitest";
import { markdownTable, row } from "./table.mjs";

describe("a row", () => {
  it.each([
    ["at most, of the value", row("a", "b", 50, "µs", { goal: { atMost: 50 } }), true],
    ["above it", row("a", "b", 51, "µs", { goal: { atMost: 50 } }), false],
    [
      "at least, of the ratio",
      row("a", "b", 9, "/s", { ratio: 0.8, to: "empty", goal: { atLeast: 0.8, of: "ratio" } }),
      true,
    ],
    ["a ratio that was not measured", row("a", "b", 9, "/s", { goal: { atLeast: 0.8, of: "ratio" } }), false],
  ])("judges its goal: %s", (_, judged, met) => {
    expect(judged.met).toBe(met);
  });

  it("has no verdict without a goal", () => {
    expect(row("a", "b", 1, "ms")).toEqual({ part: "a", what: "b", value: 1, unit: "ms" });
  });
});

it("writes a table", () => {
  const rows = [
    row("builder", "Pro", 61.234, "µs", { goal: { atMost: 50 } }),
    row("route", "GET", 1_234.5, "requests/s", {
      ratio: 0.812,
      to: "the empty route",
      goal: { atLeast: 0.8, of: "ratio" },
    }),
    row("pages", "fonts", 2, ""),
  ];
  expect(markdownTable(rows)).toBe(
    [
      "| part | what | measured | ratio | goal |",
      "|---|---|---|---|---|",
      "| builder | Pro | 61.2 µs |  | ≤ 50: missed |",
      "| route | GET | 1,235 requests/s | 0.81 of the empty route | ≥ 0.8 (ratio): met |",
      "| pages | fonts | 2 |  |  |",
    ].join("\n"),
  );
});

import { describe, expect, it } from "vitest";
import { mayLieIn } from "./parts";

describe("towns of parts of countries", () => {
  it.each([
    ["houston", "part-us-tx", true],
    ["dallas", "part-us-tx", true],
    ["chicago", "part-us-tx", false],
    ["toronto", "part-us-mi", false],
    ["rennes", "part-fr-bre", true],
    ["brest", "part-fr-bre", true],
    ["paris", "part-fr-bre", false],
    ["country-us", "part-us-tx", false],
    ["part-us-tx", "part-us-tx", false],
  ] as const)("whether %s may lie in %s: %s", (town, part, expected) => {
    expect(mayLieIn(town, part)).toBe(expected);
  });
});

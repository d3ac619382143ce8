import { describe, expect, it } from "vitest";
import { isStale, staleFrom } from "./shelf-life";

const fact = (checkedOn: string, attribute: "price" | "cpu-time" = "price") => ({
  attribute,
  source: { url: "https://example.com", checkedOn, dateKind: "document", confidence: "high" } as const,
});

describe("a fact's shelf life", () => {
  it.each([
    ["a day", "2026-04-21", "2026-10-21"],
    ["a month", "2026-04", "2026-10-01"],
    ["a year", "2026", "2026-07-01"],
    ["a long month before a short one", "2026-08-31", "2027-03-03"],
  ])("counts from %s", (_, checkedOn, until) => {
    expect(staleFrom(fact(checkedOn))).toBe(until);
  });

  it("depends on what the fact is about", () => {
    expect(staleFrom(fact("2026-04-21", "cpu-time"))).toBe("2027-04-21");
  });

  it("ends on its day", () => {
    expect(isStale(fact("2026-04-21"), "2026-10-20")).toBe(false);
    expect(isStale(fact("2026-04-21"), "2026-10-21")).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { trafficStepOf } from "./traffic-step";

describe("the order of magnitude of traffic", () => {
  it.each([
    ["1k-10k", "1k-10k"],
    ["2,800 authorisations per second", "1k-10k"],
    ["45 000 req/s", "gt10k"],
    ["40 requêtes par minute", "lt10"],
    ["6 req/s, 900 at noon", "100-1k"],
    ["6 req/s, beaucoup plus en décembre", undefined],
    ["3 000 visites par jour", undefined],
    ["beaucoup", undefined],
    [undefined, undefined],
  ])("of %j is %j", (traffic, expected) => {
    expect(trafficStepOf({ traffic })).toBe(expected);
  });
});

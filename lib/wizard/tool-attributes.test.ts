import { describe, expect, it } from "vitest";
import { stepIds } from "@/lib/answers/steps";
import { questionsOf } from "./questions";
import { toolOfDescription, toolOfStep, toolParameter } from "./tool-attributes";

describe("WebMCP", () => {
  it("names each form once, as the protocol allows", () => {
    const names = [toolOfDescription, ...stepIds.map(toolOfStep)].map(({ toolname }) => toolname);
    expect(new Set(names).size).toBe(stepIds.length + 1);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_.-]{1,128}$/);
  });

  it.each(stepIds)("says of every question of %s what it takes", (step) => {
    for (const question of questionsOf(step, "en")) {
      const inside = question.kind === "items" ? question.item : [question];
      for (const { name, label } of inside)
        expect(toolParameter(name, label).toolparamdescription, name).toMatch(/: .+\.$/);
    }
  });

  it.each([
    ["useCase", "own words, at most 300 characters"],
    ["situation", "own words, several lines, at most 4000 characters"],
    ["domain", "one of the options"],
    ["goalMs", "a part of the goal of latency; milliseconds as a number"],
    ["trafficWords", "a suggestion or own words, at most 160 characters"],
    ["data", "any of the options"],
  ])("%s takes %s", (name, taken) => {
    expect(toolParameter(name, "Label").toolparamdescription).toBe(`Label: ${taken}.`);
  });

  it("leaves the label alone where the table has no such control", () => {
    expect(toolParameter("colour", "Colour").toolparamdescription).toBe("Colour");
  });
});

import { describe, expect, it } from "vitest";
import type { Draft } from "@/lib/answers/schema";
import { allFacts } from "@/lib/content/knowledge";
import type { SelectedFact } from "@/lib/facts/select-facts";
import { basicLimit, buildBasic } from "./build-basic";
import { buildPrompts } from "./build-prompts";
import { measurePrompt, renderPrompt } from "./render";
import { wordingOf } from "./wording";

const brief = (draft: Draft) => ({ draft, language: "en" as const, wording: wordingOf("en") });
const selected = (...attributes: string[]): SelectedFact[] =>
  attributes.flatMap((attribute) => {
    const fact = allFacts().find((each) => each.attribute === attribute);
    return fact ? [{ fact, reason: { kind: "cost" } as const }] : [];
  });
const latencyOf = (draft: Draft) => buildPrompts(draft, "en").given.latency;
const draft: Draft = { appType: "paywall", places: ["tokyo"], computeOrigin: "paris" };

/** The line of measured ground, if there is one. */
function ground(latency: ReturnType<typeof latencyOf>, facts: SelectedFact[]) {
  const document = buildBasic(brief(draft), { latency, facts });
  const context = document.sections.find(({ id }) => id === "context");
  const last = context?.blocks.slice(1).at(-1);
  return last?.kind === "paragraph" ? last.segments : [];
}
const textOf = (segments: ReturnType<typeof ground>) => segments.map(({ text }) => text).join("");

describe("the measured ground", () => {
  const [memory, cpu] = selected("memory", "cpu-time");

  it("is the longest round trip and the limit of CPU, wherever it stands among the facts", () => {
    const segments = ground(latencyOf(draft), [memory!, cpu!]);
    expect(textOf(segments)).toMatch(/^Longest round trip: \d.* \(Paris → Tokyo\)\. \S/);
    expect(textOf(segments).endsWith(cpu!.fact.text.en)).toBe(true);
    expect(segments.at(-1)?.origin).toEqual({ kind: "fact", id: cpu!.fact.id });
  });

  it("is the first fact where none is about CPU, and each alone where the other is not known", () => {
    expect(textOf(ground(undefined, [memory!]))).toBe(memory!.fact.text.en);
    expect(textOf(ground(latencyOf(draft), []))).toMatch(/^Longest round trip: .*\)\.$/);
    expect(ground(undefined, [])).toEqual([]);
  });

  it("is the team's own from a place that no list knows, where that is longer", () => {
    const given = (p50: number): Draft => ({ ...draft, roundTrips: [{ place: "Kuujjuaq", p50, p95: 1400 }] });
    const told = (own: Draft) => {
      const document = buildBasic(brief(own), { latency: latencyOf(own), facts: [] });
      return renderPrompt(document, "txt");
    };
    expect(told(given(610))).toContain("Longest round trip: median 610 ms, p95 1,400 ms (Kuujjuaq).");
    expect(told(given(5))).toContain("Paris → Tokyo");
  });

  it("is no round trip within one place", () => {
    expect(ground(latencyOf({ ...draft, places: ["paris"] }), [])).toEqual([]);
    expect(textOf(ground(latencyOf({ ...draft, places: ["paris", "tokyo"] }), []))).toContain("Paris → Tokyo");
  });
});

describe("the quick prompt", () => {
  it("is a basic prompt of our architect's, or of the role that was given", () => {
    expect(buildBasic(brief({}), { latency: undefined, facts: [] }).prompt).toBe("basic");
    const roleOf = (given: Draft) =>
      renderPrompt(buildBasic(brief(given), { latency: undefined, facts: [] }), "xml").split("\n")[1];
    expect(roleOf({})).toBe("You are our senior cloud architect.");
    expect(roleOf({ expertRole: "platform lead" })).toBe("You are our platform lead.");
  });

  it("names first what decides about the host, and counts what it cuts", () => {
    const constraintsOf = (given: Draft) =>
      /Constraints: (.*)\./.exec(renderPrompt(buildBasic(brief(given), { latency: undefined, facts: [] }), "xml"))?.[1];
    expect(constraintsOf({ regulations: ["rgpd", "nis2", "dora", "hds"] })).toBe("HDS, GDPR and 2 more");
    expect(constraintsOf({ regulations: ["rgpd", "nis2", "hds"] })).toBe("HDS, GDPR and NIS 2");
    expect(constraintsOf({ needs: ["relational-transactions", "jvm", "websockets", "on-premises"] })).toMatch(
      /^on-premises hosting, .* and 2 more$/,
    );
  });

  it("gives up the measured ground first, then constraints from the last, then words of the situation", () => {
    const situation = `${"The cart is slow in Tokyo. ".repeat(22)}End.`;
    const full: Draft = {
      situation,
      useCase: "x".repeat(60),
      places: ["tokyo"],
      needs: ["websockets", "long-cpu", "after-response"],
      regulations: ["rgpd", "hipaa"],
      residency: "eu",
      latencyGoal: { ms: 100, percentile: "p95" },
    };
    const knowledge = { latency: latencyOf({ ...full, computeOrigin: "paris" }), facts: selected("cpu-time") };
    const lines = (given: Draft) => {
      const document = buildBasic(brief(given), knowledge);
      expect(measurePrompt(document, "xml")).toBeLessThanOrEqual(basicLimit);
      const text = renderPrompt(document, "xml");
      return {
        hasGround: text.includes("Longest round trip"),
        constraints: /Constraints: (.*)\./.exec(text)?.[1]?.split("; ").length ?? 0,
        words: /^> .*$/m.exec(text)?.[0].length ?? 0,
      };
    };
    const sizes = [60, 150, 250, 330, 420, 500].map((length) => lines({ ...full, useCase: "x".repeat(length) }));
    expect(lines({ useCase: "x", latencyGoal: full.latencyGoal! }).hasGround).toBe(true);
    for (const [index, size] of sizes.entries()) {
      const before = sizes[index - 1];
      if (size.hasGround) expect(size.constraints).toBe(4);
      if (size.constraints > 0) expect(size.words).toBeGreaterThan(500);
      expect(size.constraints).toBeLessThanOrEqual(before?.constraints ?? 4);
      expect(size.words).toBeLessThanOrEqual(before?.words ?? Infinity);
    }
    expect(sizes[0]?.constraints).toBeGreaterThan(sizes.at(-1)?.constraints ?? 4);
    expect(sizes.at(-1)?.words).toBeLessThan(sizes[0]?.words ?? 0);
    expect(sizes.at(-1)?.words).toBeGreaterThan(100);
  });
});

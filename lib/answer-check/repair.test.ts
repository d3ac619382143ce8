import { describe, expect, it } from "vitest";
import { checkAnswer } from "./check-answer";
import { compareFindings, mergeAnswers } from "./merge-answers";
import { buildRepairPrompt, repairLimit } from "./repair-prompt";

const answer =
  "Intro\n\n## A. Decision\n\nWe stay at the origin.\n\n## B. Questions\n\n\n## D. Platform\n\nAll data is in FaunaDB.";
const findings = checkAnswer({ text: answer, locale: "en" });

describe("buildRepairPrompt", () => {
  it("names section, line, words and what to do", () => {
    const prompt = buildRepairPrompt(findings, "en") ?? "";
    expect(prompt).toContain("Section D");
    expect(prompt).toContain("`All data is in FaunaDB.`");
    expect(prompt).toContain("Replace Fauna by something that is still offered.");
  });

  it.each(["fr", "en"] as const)("stays within its limit and says what is left, in %s", (locale) => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...findings[0]!, line: at, quoted: "x".repeat(160) }));
    const prompt = buildRepairPrompt(many, locale) ?? "";
    expect(prompt.length).toBeLessThanOrEqual(repairLimit);
    expect(prompt).toMatch(locale === "fr" ? /second passage\u00A0: \d+\.$/ : /\n\d+ further remarks/);
  });

  it("blanks a secret that stands on the line of another fault", () => {
    const leaky = checkAnswer({
      text: "## A. Decision\n\nFaunaDB with AKIAQ3EGRTW5LXMZ7K2P at the edge.",
      locale: "en",
    });
    expect(buildRepairPrompt(leaky, "en")).toContain("FaunaDB with AKIA… at the edge.");
    expect(JSON.stringify(leaky)).not.toContain("Q3EGRTW5");
  });

  it("never repeats a secret, and asks for nothing where there is nothing to mend", () => {
    const secret = findings.map((finding) => ({ ...finding, key: "secret" as const, quoted: "AKIA…" }));
    expect(buildRepairPrompt(secret, "en")).toBeUndefined();
    expect(buildRepairPrompt([], "fr")).toBeUndefined();
  });
});

describe("mergeAnswers", () => {
  it("replaces, adds in the order of the letters, and keeps the rest", () => {
    const merged =
      mergeAnswers(
        answer,
        "## C. Placement\n\nEverything stays in Paris.\n\n## D. Platform\n\nAll data is in Postgres.",
      ) ?? "";
    expect(merged).toBe(
      "Intro\n\n## A. Decision\n\nWe stay at the origin.\n\n## B. Questions\n\n## C. Placement\n\nEverything stays in Paris.\n\n## D. Platform\n\nAll data is in Postgres.",
    );
    const after = checkAnswer({ text: merged, locale: "en" });
    expect(compareFindings(findings, after)).toEqual({ mended: 2, left: findings.length - 2, broken: 0 });
  });

  it("changes nothing without a lettered section", () => {
    expect(mergeAnswers(answer, "Sorry, I cannot.")).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { textLimits } from "@/lib/answers/limits";
import { type StepId, stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { emptyStateValues, type FormValues, toFormValues } from "./form-values";
import { controlId, issueSentence } from "./issue-sentence";
import { questionsOf } from "./questions";
import { allIssues, stepIssues, stepIssuesOfLink } from "./step-issues";

const blank = toFormValues({}, "fr");
const complete = toFormValues({ domain: "news", targetRegions: ["unknown"], state: [{ kind: "content" }] }, "fr");
const item = (part: Partial<FormValues["state"][number]>) => ({ ...emptyStateValues(), ...part });

const cases: [name: string, step: StepId, values: FormValues, found: object[]][] = [
  ["no domain", "project", blank, [{ path: "domain", code: "required" }]],
  [
    "a domain of its own, not named",
    "project",
    { ...complete, domain: "other" },
    [{ path: "appType", code: "required" }],
  ],
  ["a domain of its own, named", "project", { ...complete, domain: "other", appType: "billetterie" }, []],
  [
    "a use case too long",
    "project",
    { ...complete, useCase: "x".repeat(161) },
    [{ path: "useCase", code: "too-long", limit: textLimits.useCase }],
  ],
  ["no region", "users", blank, [{ path: "targetRegions", code: "required" }]],
  ["regions not known", "users", complete, []],
  ["no platform", "platforms", blank, []],
  ["no state", "state", blank, [{ path: "state", code: "required" }]],
  [
    "an empty piece of state",
    "state",
    { ...complete, state: [emptyStateValues()] },
    [{ path: "state.0.kind", code: "required" }],
  ],
  [
    "another kind, not named",
    "state",
    { ...complete, state: [item({ kind: "cart" }), item({ kind: "other" })] },
    [{ path: "state.1.what", code: "required" }],
  ],
  ["another kind, named", "state", { ...complete, state: [item({ kind: "other", what: "jetons" })] }, []],
  ["no constraint", "constraints", blank, []],
  [
    "constraints too long",
    "constraints",
    { ...complete, hardConstraints: "x".repeat(501) },
    [{ path: "hardConstraints", code: "too-long", limit: 500 }],
  ],
  ["nothing about delivery", "delivery", blank, []],
  [
    "a language nobody offers",
    "delivery",
    { ...complete, promptLanguage: "de" },
    [{ path: "promptLanguage", code: "unknown-id" }],
  ],
];

describe("stepIssues", () => {
  it.each(cases)("%s (%s)", (_, step, values, found) => {
    expect(stepIssues(step, values)).toEqual(found);
  });

  it("names every issue once, in the order of the steps", () => {
    expect(allIssues(blank).map((issue) => issue.path)).toEqual(["domain", "targetRegions", "state"]);
    expect(stepIds.flatMap((step) => stepIssues(step, blank))).toEqual(allIssues(blank));
    expect(allIssues(complete)).toEqual([]);
  });

  it("says what a link cut", () => {
    const notices = [
      { code: "text-cut", path: "useCase", limit: 160 } as const,
      { code: "unknown-id", path: "domain", id: "moon" } as const,
    ];
    expect(stepIssuesOfLink("project", complete, notices)).toEqual([{ path: "useCase", code: "too-long", limit: 160 }]);
    expect(stepIssuesOfLink("state", complete, notices)).toEqual([]);
  });
});

describe.each(locales)("issueSentence in %s", (locale) => {
  const messages = loadMessages(locale, "wizard");
  const refused = cases.flatMap(([, step, , found]) =>
    found.map((issue) => [step, issue] as [StepId, Parameters<typeof issueSentence>[0]]),
  );

  it.each(refused)("%s: %j has a whole sentence", (step, issue) => {
    const sentence = issueSentence(issue, questionsOf(step, locale), messages);
    expect(sentence).not.toMatch(/[{}]|undefined|state\.|^.{0,10}$/);
  });

  it("counts pieces of state as people do", () => {
    expect(issueSentence({ path: "state.1.kind", code: "required" }, questionsOf("state", locale), messages)).toContain(
      "2",
    );
  });
});

describe("questionsOf", () => {
  it.each(stepIds)("%s asks the same in every language, each under its own id", (step) => {
    const shape = (locale: "fr" | "en") =>
      JSON.stringify(questionsOf(step, locale), (key, value: unknown) =>
        ["label", "hint", "empty", "suggestions", "itemLabel"].includes(key) ? typeof value : value,
      );
    expect(shape("en")).toBe(shape("fr"));
    const ids = questionsOf(step, "fr").map((question) => controlId(question.name));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { describe, expect, it } from "vitest";
import { textLimits } from "@/lib/answers/limits";
import { type StepId, stepIds } from "@/lib/answers/steps";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { emptyStateValues, type FormValues, toFormValues } from "./form-values";
import { controlId, issueSentence } from "./issue-sentence";
import { questionsOf } from "./questions";
import { allIssues, stepIssues } from "./step-issues";

const blank = toFormValues({}, "fr");
const complete = toFormValues({ domain: "news", places: ["unknown"], state: [{ kind: "content" }] }, "fr");
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
    { ...complete, useCase: "x".repeat(301) },
    [{ path: "useCase", code: "too-long", limit: textLimits.useCase }],
  ],
  ["nothing about users", "users", blank, []],
  ["a goal that is no number", "users", { ...complete, goalMs: "vite" }, [{ path: "latencyGoal.ms", code: "invalid" }]],
  [
    "a measure that is none",
    "users",
    { ...complete, roundTrips: "Nouméa : lent" },
    [{ path: "roundTrips.0.p50", code: "required" }],
  ],
  ["a situation too short", "project", { ...blank, situation: "lent" }, [{ path: "domain", code: "required" }]],
  ["a situation in words", "project", { ...blank, situation: "Notre boutique est lente à Nouméa. ".repeat(2) }, []],
  ["no platform", "platforms", blank, []],
  ["neither users nor state", "state", { ...blank, domain: "news" }, [{ path: "state", code: "required" }]],
  ["a piece of state that was only opened", "state", { ...complete, state: [emptyStateValues()] }, []],
  [
    "one that was only opened, after another",
    "state",
    { ...complete, state: [item({ kind: "cart" }), emptyStateValues()] },
    [{ path: "state.1.kind", code: "required" }],
  ],
  [
    "a piece of state without its kind",
    "state",
    { ...complete, state: [item({ what: "panier" })] },
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
    { ...complete, hardConstraints: "x".repeat(1_001) },
    [{ path: "hardConstraints", code: "too-long", limit: 1_000 }],
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
    expect(allIssues(blank).map((issue) => issue.path)).toEqual(["domain"]);
    expect(stepIds.flatMap((step) => stepIssues(step, blank))).toEqual(allIssues(blank));
    expect(allIssues(complete)).toEqual([]);
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
  /** Countries come in the order of each language's alphabet. */
  const inOneOrder = (value: unknown) =>
    Array.isArray(value) ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;

  it.each(stepIds)("%s asks the same in every language, each under its own id", (step) => {
    const shape = (locale: "fr" | "en") =>
      JSON.stringify(questionsOf(step, locale), (key, value: unknown) =>
        ["label", "hint", "empty", "suggestions", "itemLabel"].includes(key) ? typeof value : inOneOrder(value),
      );
    expect(shape("en")).toBe(shape("fr"));
    const ids = questionsOf(step, "fr").map((question) => controlId(question.name));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

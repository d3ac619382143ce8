import { describe, expect, test } from "vitest";
import type { Draft } from "@/lib/answers/answers";
import { caseOf } from "@/lib/case/case";
import { locales } from "@/lib/i18n/locales";
import { constraintBlocks, taskItems } from "./task-items";
import { wordingOf } from "./wording";

const situation = "Nous avons une application de rendez-vous et nos clients la trouvent lente.";

/** Answers, and which of the variants of each sentence they ask for. */
const cases: [what: string, draft: Draft, variants: Record<"goal" | "reach" | "stop" | "texts" | "traffic", string>][] =
  [
    ["nothing", {}, { goal: "none", reach: "gain", stop: "gain", texts: "none", traffic: "none" }],
    [
      "a goal, traffic and RGPD among others",
      { latencyGoal: { ms: 100 }, traffic: "lt10", regulations: ["pci-dss-4", "rgpd"] },
      { goal: "set", reach: "goal", stop: "goal", texts: "rgpd", traffic: "known" },
    ],
    [
      "no goal, by choice, whatever the words",
      { latencyGoal: "none", situation },
      { goal: "none", reach: "gain", stop: "gain", texts: "none", traffic: "inWords" },
    ],
    [
      "words that may set one",
      { situation, regulations: ["hipaa"] },
      { goal: "inWords", reach: "gain", stop: "gain", texts: "cited", traffic: "inWords" },
    ],
    [
      "a goal recognised in the words, and other rules in words",
      { situation: `${situation} Objectif : p95 sous 200 ms.`, otherRegulations: "IEC 62304" },
      { goal: "set", reach: "goal", stop: "goal", texts: "cited", traffic: "inWords" },
    ],
  ];

describe.each(locales)("the task in %s", (language) => {
  const wording = wordingOf(language);
  test.each(cases)("asks for %s", (_, draft, variants) => {
    const items = taskItems({ draft, language, wording }, caseOf(draft).known);
    const text = items.map(({ segments }) => segments.map((each) => each.text).join("")).join("\n");
    for (const [name, chosen] of Object.entries(variants)) {
      const sentences = Object.entries(wording.taskWords[name as "goal"]);
      expect(
        sentences.filter(([, sentence]) => text.includes(sentence)).map(([variant]) => variant),
        name,
      ).toEqual([chosen]);
    }
  });

  test.each([
    [undefined, "p95"],
    ["p50", "p95"],
    ["p75", "p75"],
    ["p99", "p99"],
  ] as const)("a goal at %s asks for times at the median and at %s", (percentile, tail) => {
    const draft: Draft = { latencyGoal: { ms: 200, ...(percentile && { percentile }) } };
    const [, architecture] = taskItems({ draft, language, wording }, draft);
    const text = architecture?.segments.map((each) => each.text).join("") ?? "";
    expect(new Set(text.match(/p\d\d/g))).toEqual(new Set([tail]));
  });

  test("causes and first remedies come first where there are words that may tell of troubles, and C begins with them", () => {
    const textOf = (draft: Draft) => {
      const brief = { draft, language, wording };
      const listed = constraintBlocks(brief).flatMap((block) => (block.kind === "list" ? block.items : []));
      return [...taskItems(brief, draft), ...listed]
        .map(({ segments }) => segments.map((each) => each.text).join(""))
        .join("\n");
    };
    const [opening = ""] = wording.task.placementOfWords.split("{goal}");
    const { words, choices } = wording.constraints.third;
    const read = (text: string) => [opening, `C. ${words}.`, `C. ${choices}.`].map((each) => text.includes(each));
    expect(read(textOf({ situation }))).toEqual([true, true, false]);
    expect(read(textOf({ places: ["paris"] }))).toEqual([false, false, true]);
  });

  test("seven points, numbered; the table of state is named where there is one", () => {
    const labels = ["1.", "2.", "3.", "4.", "5.", "6.", "7."];
    const stateOf = (draft: Draft) => {
      const items = taskItems({ draft, language, wording }, draft);
      expect(items.map(({ label }) => label)).toEqual(labels);
      return items[2]?.segments[0]?.text;
    };
    expect(stateOf({ state: [{ kind: "cart" }] })).toBe(wording.task.state);
    expect(stateOf({ state: [] })).toBe(wording.task.stateFree);
    expect(stateOf({})).toBe(wording.task.stateFree);
  });
});

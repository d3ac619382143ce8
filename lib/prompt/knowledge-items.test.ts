import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/content/knowledge-schema";
import { allFacts } from "@/lib/content/knowledge";
import { locales } from "@/lib/i18n/locales";
import type { Tension } from "@/lib/tensions/find-tensions";
import { factItems, tensionItems } from "./knowledge-items";
import { wordingOf } from "./wording";

const [known] = allFacts();
if (!known) throw new Error("no facts");
const factOf = (id: string, source: Partial<Fact["source"]>): Fact => ({
  ...known,
  id,
  attribute: "cpu-time",
  text: { fr: `${id} dit`, en: `${id} said` },
  source: {
    url: `https://example.com/${id}`,
    checkedOn: "2026-10-01",
    dateKind: "document",
    confidence: "high",
    ...source,
  },
});

describe.each(locales)("in %s", (language) => {
  const wording = wordingOf(language);
  const brief = { draft: {}, language, wording };
  const { read, recheck, confidence } = wording.facts;

  test.each<[string, Partial<Fact["source"]>, string]>([
    ["a dated document", {}, "2026-10-01"],
    ["a page that was read", { dateKind: "read" }, `${read} 2026-10-01`],
    ["a source in between", { confidence: "medium" }, `2026-10-01, ${confidence}`],
    ["an old one", { checkedOn: "2024" }, `2024, ${recheck}`],
    [
      "all at once",
      { checkedOn: "2024", dateKind: "read", confidence: "medium" },
      `${read} 2024, ${recheck}, ${confidence}`,
    ],
  ])("a fact from %s says so behind its address", (_, source, said) => {
    const selected = ["one", "two"].map((id) => ({ fact: factOf(id, source), reason: { kind: "delivery" } as const }));
    const items = factItems(brief, selected, "2026-11-26");
    expect(items.map(({ label }) => label)).toEqual(["F1", "F2"]);
    expect(items[1]?.segments).toEqual([
      { text: `two ${language === "fr" ? "dit" : "said"}`, origin: { kind: "fact", id: "two" } },
      expect.objectContaining({ text: ` (https://example.com/two, ${said})` }),
    ]);
  });

  test("a tension names the facts it rests on by the codes they have, and its way out where there is room", () => {
    const tension: Tension = {
      id: "goal",
      code: "T1",
      field: "latencyGoal",
      claim: "claim",
      wayOut: "way",
      parts: [{ text: "the " }, { text: "goal", field: "latencyGoal" }],
      facts: ["absent", "two", "one"],
    };
    const selected = ["one", "two"].map((id) => ({ fact: factOf(id, {}), reason: { kind: "delivery" } as const }));
    const textOf = (given: Tension, hasRoom: boolean) =>
      tensionItems(brief, [given], selected, hasRoom).map(({ label, segments }) => [
        label,
        segments.map(({ text }) => text).join(""),
      ]);
    const { wayOut } = wording.words;
    expect(textOf(tension, true)).toEqual([["T1", `the goal (F2, F1) ${wayOut}way`]]);
    expect(textOf(tension, false)).toEqual([["T1", "the goal (F2, F1)"]]);
    expect(textOf({ ...tension, facts: [] }, false)).toEqual([["T1", "the goal"]]);
    const [item] = tensionItems(brief, [{ ...tension, facts: ["absent"] }], selected, false);
    expect(item?.segments.map(({ origin }) => origin)).toEqual([
      { kind: "tension", id: "goal" },
      { kind: "answer", field: "latencyGoal" },
    ]);
  });
});

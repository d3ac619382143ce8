import { loadPlatform } from "@/lib/content/knowledge";
import type { WordList } from "@/lib/content/answer-words";
import { formatNumber } from "@/lib/i18n/message";
import type { Platform } from "@/lib/content/knowledge-schema";
import type { Check } from "../check";
import type { Found } from "../finding";
import { productName } from "../names";
import { type Dimension, readQuantities } from "../quantities";
import { hasWordOf } from "../text";
import { alone } from "./limits";

type Capability = "memoryMb" | "requestBodyMb" | "responseBodyMb" | "afterResponseMs" | "cpuMs";
type Ask = { words: WordList; capability: Capability; dimension: Dimension };

/** What a sentence may ask of a platform, by its words, and what tells whether it can be had. */
const asks: readonly Ask[] = [
  { words: "responseAsk", capability: "responseBodyMb", dimension: "size" },
  { words: "requestAsk", capability: "requestBodyMb", dimension: "size" },
  { words: "memoryAsk", capability: "memoryMb", dimension: "size" },
  { words: "afterAsk", capability: "afterResponseMs", dimension: "time" },
  { words: "cpuAsk", capability: "cpuMs", dimension: "time" },
];

/** More than this beside a limit, and rounding no longer explains it. */
const tolerance = 1.06;

/** A platform asked for more than it grants, in a sentence that speaks of it alone and denies nothing. */
export const capacities: Check = {
  id: "capacities",
  readsWords: true,
  run(checked) {
    return alone(checked).flatMap(({ mention, sentence }): Found[] => {
      const { platform } = mention.value;
      if (!platform || hasWordOf(sentence, "negation") || hasWordOf(sentence, "beside")) return [];
      const said = readQuantities(sentence);
      if (said.length === 0 || hasWordOf(sentence, "beyond")) return [];
      const { capabilities, facts } = loadPlatform(platform);
      return asks.flatMap(({ words, capability, dimension }): Found[] => {
        const granted = capabilities[capability];
        if (typeof granted?.value !== "number" || !hasWordOf(sentence, words)) return [];
        const dearer = capability === "afterResponseMs" ? [] : largestOf(facts, dimension, granted.fact);
        const most = Math.max(granted.value, ...dearer);
        const asked = said.filter((each) => each.dimension === dimension);
        const isOver = asked.length === 1 && (asked[0]?.value ?? 0) > most * tolerance;
        const fact = facts.find(({ id }) => id === granted.fact);
        if (!isOver || !fact) return [];
        const values = {
          product: productName(mention.value),
          asked: formatNumber(checked.locale, asked[0]?.value ?? 0) + (dimension === "size" ? " MB" : " ms"),
          fact: fact.text[checked.locale],
          url: fact.source.url,
        };
        return [{ key: "beyond-limit", severity: "costs", line: mention.line.number, values }];
      });
    });
  },
};

/** Dearer plans may grant more: the facts about the same attribute tell how much. */
function largestOf(facts: Platform["facts"], dimension: Dimension, id: string): number[] {
  const attribute = facts.find((fact) => fact.id === id)?.attribute;
  return facts
    .filter((fact) => fact.attribute === attribute)
    .flatMap(({ text }) => readQuantities(text.en.toLowerCase()))
    .filter((each) => each.dimension === dimension)
    .map(({ value }) => value);
}

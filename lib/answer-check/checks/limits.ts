import type { Attribute, Fact } from "@/lib/content/knowledge-schema";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { WordList } from "@/lib/content/answer-words";
import { locales } from "@/lib/i18n/locales";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import type { Line } from "../markdown";
import { type Mention, type Product, productName } from "../names";
import { type Dimension, isSame, type Quantity, readQuantities } from "../quantities";
import { hasWordOf, sentenceAround } from "../text";
import { fold } from "@/lib/recognise/tokens";
import { quantitiesAtLeast } from "./supplied-facts";

type Limit = { words: WordList; attributes: readonly Attribute[]; dimension: Dimension };

/** Past so many names on one line, it is no sentence. */
const mostBeside = 40;

const limitKinds: readonly Limit[] = [
  { words: "memoryKind", attributes: ["memory"], dimension: "size" },
  { words: "cpuKind", attributes: ["cpu-time"], dimension: "time" },
  { words: "durationKind", attributes: ["wall-time"], dimension: "time" },
  { words: "bodyKind", attributes: ["request-body", "response-body"], dimension: "size" },
];

/** Sentences that state a limit of one product of our edition: a value that none of its facts has contradicts them. */
export const limits: Check = {
  id: "limits",
  readsWords: true,
  run(checked) {
    return alone(checked).flatMap(({ mention, sentence }): Found[] => {
      const said = readQuantities(sentence);
      if (said.length === 0) return [];
      const { facts, known, bounded } = knowledgeOf(mention.value);
      const name = { product: productName(mention.value) };
      const dropped =
        !hasWordOf(sentence, "atLeast") && said.some((each) => bounded.some((other) => isSame(each, other)));
      if (dropped) return [{ key: "limit-bound", severity: "costs", line: mention.line.number, values: name }];
      if (!hasWordOf(sentence, "limit")) return [];
      const kinds = limitKinds.filter(({ words }) => hasWordOf(sentence, words));
      const [kind] = kinds;
      if (!kind || kinds.length > 1) return [];
      const general = facts.find(({ attribute }) => kind.attributes.includes(attribute));
      const stated = said.filter(({ dimension }) => dimension === kind.dimension);
      const isKnown = stated.length !== 1 || stated.some((each) => known.some((other) => isSame(each, other)));
      if (!general || isKnown || !readQuantities(fold(general.text[checked.locale])).length) return [];
      const values = { ...name, fact: general.text[checked.locale], url: general.source.url };
      return [{ key: "limit-contradicted", severity: "costs", line: mention.line.number, values }];
    });
  },
};

/** Mentions of products, each with its sentence, where the sentence names no other one. */
export function alone({ products }: Checked): { mention: Mention<Product>; sentence: string }[] {
  const byLine = new Map<Line, Mention<Product>[]>();
  for (const mention of products) {
    const known = byLine.get(mention.line);
    if (known) known.push(mention);
    else byLine.set(mention.line, [mention]);
  }
  return products.flatMap((mention) => {
    const sentence = sentenceAround(mention.line.folded, mention.start, mention.end);
    const others = (byLine.get(mention.line) ?? [])
      .slice(0, mostBeside)
      .filter(({ value }) => value.technology !== mention.value.technology);
    const isAlone = !others.some(({ line, start, end }) => sentence.includes(line.folded.slice(start, end)));
    return isAlone && mention.line.kind !== "heading" ? [{ mention, sentence }] : [];
  });
}

/** The facts of a product, with the times and sizes that they hold in either language. */
type Knowledge = { facts: readonly Fact[]; known: readonly Quantity[]; bounded: readonly Quantity[] };
const byTechnology = new Map<string, Knowledge>();

function knowledgeOf({ technology, platform, store }: Product): Knowledge {
  const remembered = byTechnology.get(technology);
  if (remembered) return remembered;
  const facts = platform ? loadPlatform(platform).facts : store ? loadStore(store).facts : [];
  const texts = facts.flatMap(({ text }) => locales.map((locale) => fold(text[locale])));
  const fresh = { facts, known: texts.flatMap(readQuantities), bounded: texts.flatMap(quantitiesAtLeast) };
  byTechnology.set(technology, fresh);
  return fresh;
}

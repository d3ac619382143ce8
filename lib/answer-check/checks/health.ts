import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import { isNegated, productName } from "../names";
import { stemsOf } from "../state-blocks";
import { hasWordOf, sentenceAround } from "../text";

/** Health data given to an edge platform or its stores, which no fact of ours calls certified. */
export const health: Check = {
  id: "health",
  readsWords: true,
  run({ answer, expected, products }) {
    if (!expected || !asksForHosting(expected.given)) return [];
    const items = (expected.given.known.state ?? []).filter(({ data }) => data?.includes("health")).map(stemsOf);
    const told = new Set<string>();
    return products.flatMap((mention): Found[] => {
      const { line, start, end, value } = mention;
      if (line.kind === "heading" || !answer.sections.length || told.has(value.technology)) return [];
      const sentence = sentenceAround(line.folded, start, end);
      const isAbout =
        hasWordOf(sentence, "healthData") ||
        items.some((stems) => stems.filter((each) => sentence.includes(each)).length * 2 >= Math.max(2, stems.length));
      const isHeld = hasWordOf(sentence, "holds") && !hasWordOf(sentence, "certified");
      if (!isAbout || !isHeld || isNegated(mention)) return [];
      told.add(value.technology);
      return [{ key: "health-host", severity: "blocks", line: line.number, values: { product: productName(value) } }];
    });
  },
};

function asksForHosting({ known }: NonNullable<Checked["expected"]>["given"]): boolean {
  const regulations = known.regulations ?? [];
  return regulations.includes("hds") || regulations.includes("hipaa");
}

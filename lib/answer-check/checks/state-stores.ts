import { choiceLabel } from "@/lib/answers/labels";
import { loadStore } from "@/lib/content/knowledge";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import type { Line } from "../markdown";
import { type Mention, type Product, productName } from "../names";
import { linesAbout, stemsOf } from "../state-blocks";
import { hasWordOf } from "../text";

/** Data that asks to be read back at once, put into nothing but a store that shows writes late. */
export const stateStores: Check = {
  id: "state-stores",
  readsWords: true,
  run({ answer, expected, products, locale }) {
    const items = expected?.given.known.state ?? [];
    const stems = items.map(stemsOf);
    return items.flatMap((item, index): Found[] => {
      if (item.consistency !== "strong" && item.consistency !== "read-your-writes") return [];
      const lines = linesAbout(
        answer,
        stems[index] ?? [],
        stems.filter((_, at) => at !== index),
      );
      const late = lines.find((line) => isPutLate(line, products));
      const [store] = late ? storesOn(late, products) : [];
      if (!late || !store) return [];
      const values = {
        product: productName(store.value),
        item: item.what ?? choiceLabel("stateKinds", item.kind ?? "other", locale),
      };
      return [{ key: "eventual-for-state", severity: "blocks", line: late.number, values }];
    });
  },
};

/** A line that names no other place for the data than eventually consistent stores, and speaks of no copy or cache. */
function isPutLate(line: Line, products: Checked["products"]): boolean {
  const stores = storesOn(line, products);
  if (stores.length === 0 || !stores.every(({ value }) => isEventual(value))) return false;
  return !(["otherStores", "onlyRead", "negation"] as const).some((list) => hasWordOf(line.folded, list));
}

const storesOn = (line: Line, products: Checked["products"]): Mention<Product>[] =>
  products.filter((mention) => mention.line === line && mention.value.store !== undefined);

const isEventual = ({ store }: Product) => store !== undefined && loadStore(store).consistency === "eventual";

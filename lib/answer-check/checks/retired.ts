import type { Check } from "../check";
import { isNegated, productName } from "../names";

/** A closed product that the answer builds on, unless the reader named it: then it is what they leave. */
export const retired: Check = {
  id: "retired",
  readsWords: true,
  run({ expected, products }) {
    const named = new Set(expected?.given.technologies.map(({ id }) => id));
    return products
      .filter(({ value, line }) => value.isRetired && !named.has(value.technology) && line.kind !== "heading")
      .filter((mention) => !isNegated(mention))
      .map(({ value, line }) => ({
        key: "product-retired",
        severity: "blocks",
        line: line.number,
        values: { product: productName(value) },
      }));
  },
};

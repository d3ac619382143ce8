import { fold } from "@/lib/recognise/tokens";
import { locales } from "@/lib/i18n/locales";
import type { Check } from "../check";
import type { SuppliedFact } from "../expected";
import type { Found } from "../finding";
import { type Product, productName } from "../names";
import { readMoney } from "../quantities";
import { hasWordOf } from "../text";
import { alone } from "./limits";

/** A price per million of one product, in a sentence of its own, that is not the one the prompt supplied. */
export const prices: Check = {
  id: "prices",
  readsWords: true,
  run(checked) {
    const supplied = checked.expected?.facts.filter(({ fact }) => fact.attribute === "price") ?? [];
    if (supplied.length === 0) return [];
    return alone(checked).flatMap(({ mention, sentence }): Found[] => {
      if (!hasWordOf(sentence, "perMillion") || hasWordOf(sentence, "memory") || sentence.includes("=")) return [];
      const [said, ...more] = readMoney(sentence);
      const own = supplied.filter(({ fact }) => isOf(fact.id, mention.value));
      const [first] = own;
      if (said === undefined || more.length > 0 || !first || pricesOf(own).includes(said)) return [];
      const { text, source } = first.fact;
      const values = { product: productName(mention.value), fact: text[checked.locale], url: source.url };
      return [{ key: "price-contradicted", severity: "costs", line: mention.line.number, values }];
    });
  },
};

const isOf = (id: string, { platform, store }: Product) =>
  [platform, store].some((each) => each !== undefined && id.startsWith(`${each}.`));

const pricesOf = (facts: readonly SuppliedFact[]) =>
  facts.flatMap(({ fact }) => locales.flatMap((locale) => readMoney(fold(fact.text[locale]))));

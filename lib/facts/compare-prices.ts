import { allPriceLists } from "@/lib/content/prices";
import type { PriceList, UnitPrice } from "@/lib/content/price-schema";
import { count, money, per } from "@/lib/content/price-sentence";
import { factById } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { formatList } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

/** A product's price beside others' of the same unit. */
export type PriceRow = { name: string; price: string; included: string; condition: string; fact: Fact };
export type PriceComparison = { id: string; unit: string; rows: PriceRow[] };

/** Subscriptions and plans are not of one kind, though all are paid by the month. */
const notComparable = new Set(["month", "distribution-month"]);

/**
 * The prices of several products in the same unit, brought to the same quantity, the cheapest first.
 * @example comparePrices("en")[0] // { unit: "per GB-month", rows: [{ name: "R2", price: "$0.015", … }, …] }
 */
export function comparePrices(locale: Locale): PriceComparison[] {
  const byUnit = new Map<string, { list: PriceList; price: UnitPrice }[]>();
  for (const list of allPriceLists)
    for (const price of list.prices)
      if (price.value !== null && price.currency === "USD" && !notComparable.has(price.per.unit))
        byUnit.set(price.per.unit, [...(byUnit.get(price.per.unit) ?? []), { list, price }]);
  return [...byUnit.entries()]
    .filter(([, priced]) => new Set(priced.map(({ list }) => list.id)).size > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, priced]) => {
      const quantity = Math.max(...priced.map(({ price }) => price.per.quantity));
      const sorted = priced.toSorted((a, b) => unitValue(a.price) - unitValue(b.price));
      const [{ price }] = sorted as [(typeof sorted)[number]]; // more than one
      return {
        id,
        unit: per({ quantity, unit: price.per.unit }, locale),
        rows: sorted.map((one) => rowOf(one, quantity, locale)),
      };
    });
}

const unitValue = ({ value, per: { quantity } }: UnitPrice) => value / quantity;

function rowOf({ list, price }: { list: PriceList; price: UnitPrice }, quantity: number, locale: Locale): PriceRow {
  const { plan, qualifier, note, included = [], currency } = price;
  // 0.00005001 × 1,000,000 has digits of its own in binary.
  const value = Number((unitValue(price) * quantity).toPrecision(6));
  const conditions = [plan, qualifier, note].flatMap((text) => (text ? [text[locale]] : []));
  return {
    name: list.name,
    price: money({ value, currency }, locale),
    included: formatList(
      locale,
      included.map((amount) => count(amount, locale)),
    ),
    condition: conditions.join(", "),
    fact: factById(`${list.products[0]}.price.${price.id}`),
  };
}

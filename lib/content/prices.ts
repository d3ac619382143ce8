import { type PriceUnitId, priceLists } from "@/content/prices";
import type { Fact } from "./knowledge-schema";
import type { Price, PriceList } from "./price-schema";
import { priceSentence } from "./price-sentence";

// JSON has no literal types; `prices.test.ts` holds every list to its schema.
/** Every list of prices, by vendor's page. */
export const allPriceLists = priceLists as PriceList[];

/**
 * The prices of a product, the most telling first: unit price, included quantity, plan, source.
 * @returns empty for a product without a known price
 * @example pricesOf("cloudflare-workers")[0] // { id: "requests", value: 0.3, per: { quantity: 1000000, … }, … }
 */
export function pricesOf(product: string): Price[] {
  return listsOf(product).flatMap(({ prices }) => prices);
}

/** The prices of a product as facts, each `<product>.price.<id>`; the first is the general one. */
export function priceFactsOf(product: string): Fact[] {
  const facts = listsOf(product).flatMap((list) => list.prices.map((price) => priceFact(product, list, price)));
  return facts.map((fact, index) => (index === 0 && facts.length > 1 ? { ...fact, general: true } : fact));
}

/** Units of what leaves for the users, named as in the lists of prices. */
const egressUnits: readonly PriceUnitId[] = ["gb-egress", "gb-transfer"];

/**
 * Whether a fact is the unit price of what leaves for the users, none included.
 * @example isEgressPrice({ unit: "USD per 1 gb-egress", … }) // true
 */
export function isEgressPrice({ unit, value }: Fact): boolean {
  return typeof value === "number" && egressUnits.some((each) => unit?.endsWith(` ${each}`));
}

/** The regions of the prices that hold in one alone, by the ids of their facts. */
const regions = new Map(
  allPriceLists.flatMap(({ products, prices }) =>
    prices.flatMap(({ id, region }) =>
      region ? products.map((product): [string, string] => [`${product}.price.${id}`, region]) : [],
    ),
  ),
);

/**
 * The provider's region that alone a price holds for.
 * @example regionOfPrice("vercel-functions.price.memory") // "vercel:iad1"
 */
export function regionOfPrice(factId: string): string | undefined {
  return regions.get(factId);
}

function listsOf(product: string): PriceList[] {
  const lists = allPriceLists.filter(({ products }) => (products as string[]).includes(product));
  // Its own prices before those it shares.
  return lists.sort((a, b) => a.products.length - b.products.length);
}

function priceFact(product: string, list: PriceList, price: Price): Fact {
  const { id, plan, promptable, source } = price;
  return {
    id: `${product}.price.${id}`,
    attribute: "price",
    value: price.value ?? "included",
    ...(price.value === null ? {} : { unit: `${price.currency} per ${price.per.quantity} ${price.per.unit}` }),
    ...(plan ? { appliesTo: plan } : {}),
    text: { fr: priceSentence(list, price, "fr"), en: priceSentence(list, price, "en") },
    ...(promptable === false ? { promptable } : {}),
    source,
  };
}

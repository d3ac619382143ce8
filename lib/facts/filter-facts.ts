import { allPlatforms, allStores } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";

/** What a list of facts is narrowed to; an empty text narrows nothing. */
export type FactFilter = { product: string; attribute: string };

/**
 * The facts that answer a filter, by product, platforms first.
 * @returns none for a product or attribute that does not exist
 * @example filterFacts({ product: "cloudflare-kv", attribute: "write-rate" }).length // 1
 */
export function filterFacts({ product, attribute }: FactFilter): Fact[] {
  return [...allPlatforms, ...allStores]
    .filter(({ id }) => product === "" || id === product)
    .flatMap(({ facts }) => facts)
    .filter((fact) => attribute === "" || fact.attribute === attribute);
}

/** The ids a filter can name. */
export const productIds: string[] = [...allPlatforms, ...allStores].map(({ id }) => id);

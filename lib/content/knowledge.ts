import { platforms } from "@/content/platforms";
import type { PlatformId } from "@/content/platforms/ids";
import { stores } from "@/content/stores";
import type { StoreId } from "@/content/stores/ids";
import type { Attribute, Fact, Platform, Store } from "./knowledge-schema";
import { rememberedOf } from "@/lib/remembered";
import { priceFactsOf } from "./prices";

// JSON has no literal types. `knowledge.test.ts` holds every file to its schema, so that an isolate that starts for one
// request does not parse them all.

/** Every platform of our edition, its prices among its facts. */
export const allPlatforms: Platform[] = Object.values(platforms).map((platform) => withPrices(platform as Platform));

/** Every store of our edition, its prices among its facts. */
export const allStores: Store[] = Object.values(stores).map((store) => withPrices(store as Store));

const platformsById = new Map(allPlatforms.map((platform) => [platform.id, platform]));
const storesById = new Map(allStores.map((store) => [store.id, store]));

/** A platform of our edition: its capabilities, its facts, what is not known. */
export function loadPlatform(id: PlatformId): Platform {
  return known(platformsById.get(id), id);
}

/** A store of our edition. */
export function loadStore(id: StoreId): Store {
  return known(storesById.get(id), id);
}

const facts = new Map<string, Fact>(
  [...allPlatforms, ...allStores].flatMap((product) => product.facts.map((fact): [string, Fact] => [fact.id, fact])),
);

/**
 * The platform or store that a fact is about.
 * @throws for an id that begins with no product
 * @example loadProduct("cloudflare-kv.write-rate").name // "Workers KV"
 */
export function loadProduct(factId: string): Platform | Store {
  const [id = ""] = factId.split(".");
  return known<Platform | Store>(platformsById.get(id as PlatformId) ?? storesById.get(id), factId);
}

/** Every fact, platforms first. */
export function allFacts(): Fact[] {
  return [...facts.values()];
}

/**
 * The fact with an id.
 * @throws for an id without content: rules name facts of our edition only, as the tests prove
 */
export function factById(id: string): Fact {
  return known(facts.get(id), id);
}

/**
 * The fact that holds for a paying customer on the usual plan: the one marked general, or the only one there is.
 * @returns undefined where nothing is known of the attribute
 * @example generalFact(loadPlatform("fastly-compute"), "wall-time")?.value // 120000, not a trial's 60000
 */
export function generalFact({ facts: of }: { facts: readonly Fact[] }, attribute: Attribute): Fact | undefined {
  return indexOf(of).general.get(attribute);
}

/**
 * One of a product's facts by its id.
 * @example factOf(loadPlatform("vercel-functions"), "vercel-functions.wall-time.background")
 */
export function factOf({ facts: of }: { facts: readonly Fact[] }, id: string): Fact | undefined {
  return indexOf(of).byId.get(id);
}

/** Looked through once: every prompt asks every product in play for some twenty facts. */
const indexOf = rememberedOf((of: readonly Fact[]) => {
  const general = new Map<Attribute, Fact>();
  const byId = new Map<string, Fact>();
  for (const fact of of) {
    if (!byId.has(fact.id)) byId.set(fact.id, fact);
    const first = general.get(fact.attribute);
    if (!first || (fact.general && !first.general)) general.set(fact.attribute, fact);
  }
  return { general, byId };
});

function withPrices<Product extends { id: string; facts: Fact[] }>(product: Product): Product {
  return { ...product, facts: [...product.facts, ...priceFactsOf(product.id)] };
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`no content for ${id}`);
  return found;
}

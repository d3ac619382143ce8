import { platforms } from "@/content/platforms";
import type { PlatformId } from "@/content/platforms/ids";
import { regulations } from "@/content/regulations";
import type { RegulationId } from "@/content/regulations/ids";
import { stores } from "@/content/stores";
import type { StoreId } from "@/content/stores/ids";
import type { Fact, Platform, Regulation, Store } from "./knowledge-schema";

// JSON has no literal types. `knowledge.test.ts` holds every file to its schema, so that an isolate that starts for one
// request does not parse them all.

/** A platform of our edition: its capabilities, its facts, what is not known. */
export function loadPlatform(id: PlatformId): Platform {
  return platforms[id] as Platform;
}

/** A store of our edition. */
export function loadStore(id: StoreId): Store {
  return stores[id] as Store;
}

/** A regulation of our edition. */
export function loadRegulation(id: RegulationId): Regulation {
  return regulations[id] as Regulation;
}

export const allPlatforms = Object.values(platforms) as Platform[];
export const allStores = Object.values(stores) as Store[];

const facts = new Map<string, Fact>(
  [...allPlatforms, ...allStores].flatMap((product) => product.facts.map((fact): [string, Fact] => [fact.id, fact])),
);

/** Every fact, platforms first. */
export function allFacts(): Fact[] {
  return [...facts.values()];
}

/**
 * The fact with an id.
 * @throws for an id without content: rules name facts of our edition only, as the tests prove
 */
export function factById(id: string): Fact {
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

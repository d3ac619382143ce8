import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import type { Draft } from "@/lib/answers/answers";
import { allStores } from "@/lib/content/knowledge";
import type { Store } from "@/lib/content/knowledge-schema";
import { loadTechnology } from "@/lib/content/technologies";
import { rememberedOf } from "@/lib/remembered";
import { modelsOfKind } from "./store-models";
import type { NamedTechnology } from "./technologies";

type Item = NonNullable<Draft["state"]>[number];

/** Stores where one place takes every write of a record: reading it there shows the newest. */
const strong = new Set<Store["consistency"]>(["strong-per-object", "strong-multi-region", "single-primary"]);

export const isStrong = (store: Pick<Store, "consistency">): boolean => strong.has(store.consistency);

/** The stores that texts name and that are in use. */
export function storesNamed(
  technologies: readonly NamedTechnology[],
  isIn: (field: string) => boolean = () => true,
): StoreId[] {
  return [...new Set(storesUsed(technologies).flatMap(({ store, field }) => (isIn(field) ? [store] : [])))];
}

const storesUsed = rememberedOf((technologies: readonly NamedTechnology[]): { store: StoreId; field: string }[] =>
  technologies.flatMap(({ id, stance, field }) => {
    const { store } = loadTechnology(id);
    return store && stance === "used" ? [{ store, field }] : [];
  }),
);

/** The native stores of a model made for a piece of state, the best suited model first; old values suit what bears them. */
const fittingStores = (item: Item, platforms: readonly PlatformId[]): readonly Store[] =>
  storesFitting(platforms)(item);

/** Facts, prices and rules ask for those of the same items again and again. */
const storesFitting = rememberedOf((platforms: readonly PlatformId[]) =>
  rememberedOf((item: Item) => storesMadeFor(item, platforms)),
);

function storesMadeFor(item: Item, platforms: readonly PlatformId[]): Store[] {
  const models: readonly string[] = modelsOfKind[item.kind ?? "other"];
  const rankOf = (store: Store) =>
    models.indexOf(store.model) + (item.consistency === "eventual" && isStrong(store) ? models.length : 0);
  return nativeStores(platforms)
    .filter(({ model }) => models.includes(model))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The stores that the functions of these platforms reach by a binding, less those that closed. */
export const nativeStores = rememberedOf((platforms: readonly PlatformId[]): readonly Store[] =>
  allStores.filter(
    ({ status, nativeTo }) => status !== "closed" && nativeTo.some((platform) => platforms.includes(platform)),
  ),
);

/** Whether an item must show its own writes at least. */
export function wantsOwnWrites({ consistency }: Item): boolean {
  return consistency === "strong" || consistency === "read-your-writes";
}

/**
 * The native stores that could hold a piece of state: of a model made for its kind and, where there is a choice, as
 * consistent as it wants.
 * @returns the best suited model first
 * @example storesFor({ kind: "presence", consistency: "strong" }, ["cloudflare-workers"]) // ["cloudflare-durable-objects"]
 */
export function storesFor(item: Item, platforms: readonly PlatformId[]): StoreId[] {
  const fitting = fittingStores(item, platforms);
  const consistent = fitting.filter(isStrong);
  return (wantsOwnWrites(item) && consistent.length > 0 ? consistent : fitting).map(({ id }) => id as StoreId);
}

/**
 * The native stores of a model made for a piece of state that are less consistent than it wants: what one would reach for
 * and should not.
 * @example lateStoresFor({ kind: "session", consistency: "strong" }, ["cloudflare-workers"]) // ["cloudflare-kv"]
 */
export function lateStoresFor(item: Item, platforms: readonly PlatformId[]): StoreId[] {
  if (!wantsOwnWrites(item)) return [];
  return fittingStores(item, platforms).flatMap((store) => (isStrong(store) ? [] : [store.id as StoreId]));
}

/**
 * The stores that are in play for each piece of state: the one it lives in where that is said, else the native ones that
 * could hold it. State that lives in something else wants none of ours.
 * @returns one list per item, in their order
 */
export function storesOfItems(
  state: readonly Item[],
  platforms: readonly PlatformId[],
  technologies: readonly NamedTechnology[],
): { named: StoreId[]; candidates: StoreId[] }[] {
  return state.map((item, index) => {
    const named = storesNamed(technologies, (field) => field === `state.${index}.currentStore`);
    return { named, candidates: item.currentStore ? [] : storesFor(item, platforms) };
  });
}

/**
 * Stores in play: named anywhere, or native to the platforms in play and made for a piece of state that does not say where
 * it lives.
 */
export function storesInPlay(
  state: readonly Item[],
  platforms: readonly PlatformId[],
  technologies: readonly NamedTechnology[],
): StoreId[] {
  const wanted = storesOfItems(state, platforms, technologies).flatMap(({ candidates }) => candidates);
  return [...new Set([...storesNamed(technologies), ...wanted])];
}

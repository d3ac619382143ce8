import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import type { Draft } from "@/lib/answers/answers";
import { allStores } from "@/lib/content/knowledge";
import type { Store } from "@/lib/content/knowledge-schema";
import { loadTechnology } from "@/lib/content/technologies";
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
  const stores = technologies.flatMap(({ id, stance, field }) => {
    const { store } = loadTechnology(id);
    return store && stance === "used" && isIn(field) ? [store] : [];
  });
  return [...new Set(stores)];
}

/**
 * The native stores that could hold a piece of state: of a model made for its kind and, where there is a choice, as
 * consistent as it wants.
 */
export function storesFor(item: Item, platforms: readonly PlatformId[]): StoreId[] {
  const models: readonly string[] = modelsOfKind[item.kind ?? "other"];
  const fitting = allStores.filter(
    (store) =>
      store.status !== "closed" &&
      models.includes(store.model) &&
      store.nativeTo.some((platform) => platforms.includes(platform)),
  );
  const wantsOwnWrites = item.consistency === "strong" || item.consistency === "read-your-writes";
  const consistent = fitting.filter(isStrong);
  return (wantsOwnWrites && consistent.length > 0 ? consistent : fitting).map(({ id }) => id as StoreId);
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

/** Stores in play: named anywhere, or native to the platforms in play and made for one of the kinds of state. */
export function storesInPlay(
  state: readonly Item[],
  platforms: readonly PlatformId[],
  technologies: readonly NamedTechnology[],
): StoreId[] {
  const wanted = state.flatMap((item) => storesFor(item, platforms));
  return [...new Set([...storesNamed(technologies), ...wanted])];
}

import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { storesOfItems } from "@/lib/case/stores";
import { loadTechnology, type TechnologyKind } from "@/lib/content/technologies";
import { readOrigin } from "@/lib/places/origin";
import { rememberedOf } from "@/lib/remembered";
import type { Term } from "../tension";

type Item = NonNullable<Case["known"]["state"]>[number];

/** A piece of state with the stores in play for it: those it is said to live in, else those that could hold it. */
export type HeldItem = { item: Item; index: number; named: StoreId[]; stores: StoreId[] };

/** Every piece of state with its stores; one that lives in something that we do not know has none. */
export const storesByItem = rememberedOf(({ known, platforms, technologies }: Case): HeldItem[] => {
  const state = known.state ?? [];
  const held = storesOfItems(state, platforms, technologies);
  return state.map((item, index) => {
    const { named = [], candidates = [] } = held[index] ?? {};
    return { item, index, named, stores: named.length > 0 ? named : candidates };
  });
});

/**
 * Whether a piece of state is said to live in other products than the database whose place was said: in somebody else's
 * service, or in a cache, a queue or files beside a database that is named; not where it is said to be in the same place.
 */
export function livesBesideDatabase({ known, technologies }: Case, { item, index }: HeldItem): boolean {
  const used = technologies.filter(({ stance }) => stance === "used");
  const kindOf = ({ id }: { id: string }) => loadTechnology(id).kind;
  const kinds = used.filter(({ field }) => field === `state.${index}.currentStore`).map(kindOf);
  if (kinds.length === 0 || kinds.includes("database")) return false;
  const hasDatabase = used.some((each) => kindOf(each) === "database");
  if (!kinds.every((kind) => kind === "payment" || (hasDatabase && kindsBeside.has(kind)))) return false;
  // Last, as reading where words are takes longest.
  const point = readOrigin(item.currentStore ?? "")?.point;
  return !point || point !== readOrigin(known.databaseOrigin ?? "")?.point;
}

const kindsBeside = new Set<TechnologyKind>(["cache", "queue", "object-store", "search", "realtime", "auth"]);

/** State items as a term. */
export function itemsOf(held: readonly HeldItem[]): Term {
  return { kind: "items", indexes: held.map(({ index }) => index) };
}

/** Whether an item is about persons; unknown where nothing was said of its data. */
export function personal({ data }: Item): "yes" | "no" | "unknown" {
  if (!data) return "unknown";
  return data.includes("none") ? "no" : "yes";
}

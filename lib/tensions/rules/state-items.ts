import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { storesOfItems } from "@/lib/case/stores";
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

/** State items as a term. */
export function itemsOf(held: readonly HeldItem[]): Term {
  return { kind: "items", indexes: held.map(({ index }) => index) };
}

/** Whether an item is about persons; unknown where nothing was said of its data. */
export function personal({ data }: Item): "yes" | "no" | "unknown" {
  if (!data) return "unknown";
  return data.includes("none") ? "no" : "yes";
}

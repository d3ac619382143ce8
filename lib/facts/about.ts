import type { NeedId } from "@/content/choices/ids";
import type { PlatformId } from "@/content/platforms/ids";
import type { Fact } from "@/lib/content/knowledge-schema";
import { factAbout, type Point } from "./aspects";

/** Why a fact was chosen: the page says it in words. */
export type FactReason =
  | { kind: "tension"; code: string }
  | { kind: "named" }
  | { kind: "platform"; platform: PlatformId }
  | { kind: "need"; need: NeedId }
  | { kind: "state" }
  | { kind: "place" }
  | { kind: "residency" }
  | { kind: "delivery" }
  | { kind: "cost" };

export type SelectedFact = {
  fact: Fact;
  reason: FactReason;
  /** Of a fact that stays before a second price: the lower, the firmer. */
  firmness?: number;
};

/** What facts are told of. */
export type Product = { id: string; facts: readonly Fact[] };

/**
 * What is told of products: point by point, so that each has its most telling fact before any has its second.
 * @returns nothing where our edition has no fact about a point
 * @example about([loadStore("cloudflare-kv")], [["consistency"]], { kind: "state" })[0].fact.id // "cloudflare-kv.consistency"
 */
export function about(products: readonly Product[], points: readonly Point[], reason: FactReason): SelectedFact[] {
  return points.flatMap((point) =>
    products.flatMap((product): SelectedFact[] => {
      const fact = point.map((aspect) => factAbout(product, aspect)).find((found) => found !== undefined);
      return fact ? [{ fact, reason }] : [];
    }),
  );
}

/**
 * One of each list in turn, until all are told.
 * @example inTurns([["a", "b"], ["c"]]) // ["a", "c", "b"]
 */
export function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** Each fact once, where it is told first. */
export function firstOfEach(candidates: readonly SelectedFact[]): SelectedFact[] {
  const first = new Map<string, SelectedFact>();
  for (const candidate of candidates) if (!first.has(candidate.fact.id)) first.set(candidate.fact.id, candidate);
  return [...first.values()];
}

import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { storesFor, storesNamed, storesOfItems } from "@/lib/case/stores";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { rememberedOf } from "@/lib/remembered";
import { inTurns, type Product } from "./about";
import { isPromptable } from "./promptable";

/** Prices in a prompt: enough for a formula, more where cost is what the reader wants; of one product never its list. */
const room = { usual: { all: 4, ofProduct: 2 }, cost: { all: 6, ofProduct: 3 } };

/**
 * The prices that a formula for a case needs: of the platforms in play, the stores named and those proposed for the most
 * pieces of state, platform and store in turns, the first price of each before any has its second.
 * @returns none where no price is known of anything in play
 */
export function selectPrices(given: Case): Fact[] {
  const stores = [...new Set([...storesNamed(given.technologies), ...storesProposed(given)])];
  const products = inTurns<Pick<Product, "facts">>([given.platforms.map(loadPlatform), stores.map(loadStore)]);
  const { all, ofProduct } = room[given.known.aims?.includes("cost") ? "cost" : "usual"];
  return inTurns(products.map((product) => pricesOf(product.facts).slice(0, ofProduct))).slice(0, all);
}

/** The best suited store of each piece of state, those of the most pieces first; what lives in a store of ours wants no other. */
function storesProposed({ known: { state = [] }, platforms, technologies }: Case): StoreId[] {
  const counts = new Map<StoreId, number>();
  for (const [index, { named }] of storesOfItems(state, platforms, technologies).entries()) {
    const item = state[index];
    if (!item || named.length > 0) continue;
    for (const id of storesFor(item, platforms).slice(0, 1)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}

/** What is paid per unit makes a formula, with what it includes; a free plan's quota or price alone makes none. */
const pricesOf = rememberedOf((facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact) => fact.attribute === "price" && isPromptable(fact) && typeof fact.value === "number" && fact.value > 0,
  ),
);

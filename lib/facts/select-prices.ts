import type { Case } from "@/lib/case/case";
import { storesNamed } from "@/lib/case/stores";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { isPromptable } from "./promptable";

/** Prices in a prompt: enough for a formula, more where cost is what the reader wants. */
const usualPrices = 4;
const mostPrices = 6;

/**
 * The prices that a formula for a case needs: of the platforms in play and the stores named, then of the stores that could
 * hold the state, the first price of each before any has its second.
 * @returns none where no price is known of anything in play
 */
export function selectPrices(given: Case): Fact[] {
  const named = storesNamed(given.technologies);
  const others = given.stores.filter((id) => !named.includes(id));
  const products = [...given.platforms.map(loadPlatform), ...named.map(loadStore), ...others.map(loadStore)];
  const lists = products.map(pricesOf);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
  const wantsCost = given.known.aims?.includes("cost") ?? false;
  return inTurns.slice(0, wantsCost ? mostPrices : usualPrices);
}

/** What is paid per unit comes before what is included: only the first makes a formula. */
function pricesOf({ facts }: { facts: readonly Fact[] }): Fact[] {
  const prices = facts.filter((fact) => fact.attribute === "price" && isPromptable(fact));
  const isUnitPrice = ({ value }: Fact) => typeof value === "number";
  return [...prices.filter(isUnitPrice), ...prices.filter((price) => !isUnitPrice(price))];
}

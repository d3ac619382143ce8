import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { storesNamed, storesOfItems } from "@/lib/case/stores";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Fact, Platform, Store } from "@/lib/content/knowledge-schema";
import { isEgressPrice, regionOfPrice } from "@/lib/content/prices";
import { tokenise } from "@/lib/recognise/tokens";
import { rememberedOf } from "@/lib/remembered";
import { inTurns } from "./about";
import { isPromptable } from "./promptable";

/** Prices in a prompt: enough for a formula, more where cost is what the reader wants; of one product never its list. */
const room = { usual: { all: 4, ofProduct: 2 }, cost: { all: 6, ofProduct: 3 } };

/** Where bytes are the load, what leaves for the users is most of the bill. */
const heavyNeeds: ReadonlySet<string> = new Set(["large-responses"]);
const heavyKinds: ReadonlySet<string> = new Set(["files-media"]);
const mostOfEgress = 2;
/** How many prices stand before those of egress, which go last where room is short. */
const beforeEgress = 2;

/**
 * The prices that a formula for a case needs: of the platforms in play and the stores named, in turns, then of the stores
 * proposed for the most pieces of state, the first price of each before any has its second; where the bill is what it is
 * about, a store that nobody named comes last. Then, there or where bytes are the load, what egress costs, none included.
 * A price of another region than theirs is none of theirs.
 * @returns none where no price is known of anything in play
 */
export function selectPrices(given: Case): Fact[] {
  const platforms = given.platforms.map(loadPlatform);
  const named = storesNamed(given.technologies);
  const proposed = storesProposed(given).filter((id) => !named.includes(id));
  const ofBill = isAboutBill(given);
  const { all, ofProduct } = room[ofBill ? "cost" : "usual"];
  const pricesIn = (products: readonly (Platform | Store)[]) =>
    inTurns(products.map(({ facts }) => pricesHere(facts, given).slice(0, ofProduct)));
  const products = (stores: readonly StoreId[]) => inTurns<Platform | Store>([platforms, stores.map(loadStore)]);
  const usual = ofBill
    ? [...pricesIn(products(named)), ...pricesIn(proposed.map(loadStore))]
    : pricesIn([...products(named), ...proposed.map(loadStore)]);
  if (!ofBill && !isHeavy(given.known)) return usual.slice(0, all);
  const egress = egressOf(products([...named, ...proposed]), given).slice(0, mostOfEgress);
  const others = usual.filter((fact) => !egress.includes(fact)).slice(0, room.cost.all - egress.length);
  return [...others.slice(0, beforeEgress), ...egress, ...others.slice(beforeEgress)];
}

/** "Our bill" is said of what is paid; bills and invoices are what an application may be about. */
const wordsOfBill: ReadonlySet<string> = new Set(["bill", "facture"]);

/** Whether cost is what the reader wants, or the words speak of the bill. */
function isAboutBill({ known: { aims = [] }, texts }: Case): boolean {
  if (aims.includes("cost")) return true;
  return texts.some(({ text }) => tokenise(text).some((token) => wordsOfBill.has(token.text)));
}

function pricesHere(facts: readonly Fact[], given: Case): Fact[] {
  return pricesOf(facts).filter((fact) => !holdsElsewhere(fact, given));
}

/** A price of another region of the provider that they compute at. */
function holdsElsewhere({ id }: Fact, { known: { computeOrigin = "" } }: Case): boolean {
  const region = regionOfPrice(id);
  const [provider] = region?.split(":") ?? [];
  return region !== undefined && computeOrigin.startsWith(`${provider}:`) && computeOrigin !== region;
}

function isHeavy({ needs = [], state = [] }: Case["known"]): boolean {
  return needs.some((need) => heavyNeeds.has(need)) || state.some(({ kind }) => kind && heavyKinds.has(kind));
}

/** One of each vendor: its platform says it for its stores. */
function egressOf(products: readonly (Platform | Store)[], given: Case): Fact[] {
  const vendors = new Set<string>();
  return products.flatMap(({ vendor, facts }) => {
    const price = facts.find((fact) => isEgressPrice(fact) && isPromptable(fact) && !holdsElsewhere(fact, given));
    if (!price || vendors.has(vendor)) return [];
    vendors.add(vendor);
    return [price];
  });
}

/** The best suited store of each piece of state, those of the most pieces first; what lives somewhere wants no other. */
function storesProposed({ known: { state = [] }, platforms, technologies }: Case): StoreId[] {
  const counts = new Map<StoreId, number>();
  for (const { candidates } of storesOfItems(state, platforms, technologies))
    for (const id of candidates.slice(0, 1)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}

/** What is paid per unit makes a formula, with what it includes; a free plan's quota or price alone makes none. */
const pricesOf = rememberedOf((facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact) => fact.attribute === "price" && isPromptable(fact) && typeof fact.value === "number" && fact.value > 0,
  ),
);

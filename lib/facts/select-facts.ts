import type { Case } from "@/lib/case/case";
import { factById, loadProduct } from "@/lib/content/knowledge";
import { speakerOf } from "@/lib/content/vendors";
import type { Fact } from "@/lib/content/knowledge-schema";
import { rememberedOf } from "@/lib/remembered";
import type { Tension } from "@/lib/tensions/find-tensions";
import { firstOfEach, inTurns, type SelectedFact } from "./about";
import { firmFacts, firmFirst } from "./firm";
import { ofDecisive, ofDelivery, ofNeeds, ofPlaces, ofQuotas, ofRequirements, ofResidency } from "./of-platforms";
import { ofBoundStores, ofHelpers, ofNamedStores, ofState, restOfNamedStores } from "./of-stores";
import { isPromptable } from "./promptable";
import { selectPrices } from "./select-prices";

export type { FactReason, SelectedFact } from "./about";

/** As many as a prompt has room for at most. */
export const mostFacts = 15;

/** A tension names its products itself: past these its facts say the same of one more of them. */
const mostOfTension = 2;
/** Of named stores and of those bound to a place, so that limits of platforms keep their lines. */
const mostAboutNamed = 8;
const mostAboutBound = 3;

/**
 * Chooses the facts that decide a case. Pure: equal cases choose equal facts.
 * In order: what tensions rest on; stores that the reader named; then in turns what decides about the state, what
 * tells the platforms apart, the needs, each platform, residency and places; what else is known; then prices, which always
 * keep their lines. Where room is short, what is firm stays (`firmFacts`). Only of products in play, only what may enter a
 * prompt, and a page of the vendor before a file of its repositories.
 * @param tensions those of the same case
 * @returns at most fifteen, the most telling first, each with why
 */
export function selectFacts(given: Case, tensions: readonly Pick<Tension, "code" | "facts">[]): SelectedFact[] {
  const prices = selectPrices(given).map((fact): SelectedFact => ({ fact, reason: { kind: "cost" } }));
  const grounds = ofTensions(tensions);
  const places = ofPlaces(given);
  const decisive = inTurns([
    // Two in a turn of what tells stores and platforms apart.
    ...everyOther(firstOfEach(ofState(given))),
    ...everyOther(firstOfEach(ofRequirements(given))),
    ...everyOther(firstOfEach([...ofHelpers(given), ...ofNeeds(given)])),
    ...everyOther(ofDecisive(given)),
    firstOfEach([...ofBoundStores(given).slice(0, mostAboutBound), ...ofResidency(given)]),
    ...everyOther(places.far),
  ]);
  const chosen = firstOfEach([
    ...grounds.first,
    ...ofNamedStores(given).slice(0, mostAboutNamed),
    ...ofQuotas(given),
    ...pagesFirst(decisive),
    ...grounds.rest,
    ...pagesFirst([...restOfNamedStores(given), ...ofDelivery(given), ...places.rest]),
  ]).filter(({ fact }) => isPromptable(fact));
  const told = withFirmness(chosen, firmFacts(given));
  return firstOfEach([...firmFirst(told, mostFacts - prices.length), ...prices]);
}

function withFirmness(chosen: readonly SelectedFact[], firm: readonly SelectedFact[]): SelectedFact[] {
  const places = new Map(firm.map(({ fact }, index) => [fact.id, index]));
  return chosen.map((each) => {
    const firmness = places.get(each.fact.id);
    return firmness === undefined ? each : { ...each, firmness };
  });
}

function ofTensions(tensions: readonly Pick<Tension, "code" | "facts">[]): Record<"first" | "rest", SelectedFact[]> {
  const told = (from: number, to?: number) =>
    inTurns(
      tensions.map(({ code, facts }) =>
        facts.slice(from, to).map((id): SelectedFact => ({ fact: factById(id), reason: { kind: "tension", code } })),
      ),
    );
  return { first: told(0, mostOfTension), rest: told(mostOfTension) };
}

/** A list in two: its first, third and so on, and those between. */
function everyOther<Item>(items: readonly Item[]): [Item[], Item[]] {
  return [items.filter((_, index) => index % 2 === 0), items.filter((_, index) => index % 2 === 1)];
}

/** What stands on a page of the vendor, then what only a file of its repositories says. */
function pagesFirst(candidates: readonly SelectedFact[]): SelectedFact[] {
  return [...candidates.filter(({ fact }) => isOnPage(fact)), ...candidates.filter(({ fact }) => !isOnPage(fact))];
}

const isOnPage = rememberedOf((fact: Fact) => speakerOf(loadProduct(fact.id).vendor, fact.source.url) === "page");

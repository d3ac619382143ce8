import type { NeedId } from "@/content/choices/ids";
import type { PlatformId } from "@/content/platforms/ids";
import { isPersonal } from "@/lib/answers/readers";
import type { Case } from "@/lib/case/case";
import { storesNamed } from "@/lib/case/stores";
import { allStores, factById, loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import type { Tension } from "@/lib/tensions/find-tensions";
import {
  type Aspect,
  aspectsOfNamedStore,
  aspectsOfNeed,
  aspectsOfPlace,
  aspectsOfResidency,
  factAbout,
  usualAspects,
} from "./aspects";
import { isPromptable } from "./promptable";
import { selectPrices } from "./select-prices";

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

export type SelectedFact = { fact: Fact; reason: FactReason };

/** As many as a prompt has room for at most. */
export const mostFacts = 15;

/** What is told of named stores and of those that could hold the state, at most: limits of platforms keep their place. */
const mostAboutNamed = 7;
const mostAboutState = 4;
const mostAboutPlace = 5;
const mostAboutResidency = 5;

/**
 * Chooses the facts that decide a case. Pure: equal cases choose equal facts.
 * In order: what tensions rest on; products that the reader named; limits that a need touches; residency; places; state
 * against stores; what any comparison needs; then prices, which always keep their lines. Only of products in play, and
 * only what may enter a prompt.
 * @param tensions those of the same case
 * @returns at most fifteen, the most telling first, each with why
 */
export function selectFacts(given: Case, tensions: readonly Pick<Tension, "code" | "facts">[]): SelectedFact[] {
  const prices = selectPrices(given).map((fact): SelectedFact => ({ fact, reason: { kind: "cost" } }));
  const chosen = firstOfEach([
    ...ofTensions(tensions),
    ...ofNamedStores(given).slice(0, mostAboutNamed),
    ...ofNeeds(given),
    ...ofResidency(given).slice(0, mostAboutResidency),
    ...ofPlaces(given).slice(0, mostAboutPlace),
    ...ofState(given).slice(0, mostAboutState),
    ...ofUsual(given),
  ]).filter(({ fact }) => isPromptable(fact));
  return firstOfEach([...chosen.slice(0, mostFacts - prices.length), ...prices]);
}

function firstOfEach(candidates: readonly SelectedFact[]): SelectedFact[] {
  const first = new Map<string, SelectedFact>();
  for (const candidate of candidates) if (!first.has(candidate.fact.id)) first.set(candidate.fact.id, candidate);
  return [...first.values()];
}

function ofTensions(tensions: readonly Pick<Tension, "code" | "facts">[]): SelectedFact[] {
  return tensions.flatMap(({ code, facts }) =>
    facts.map((id): SelectedFact => ({ fact: factById(id), reason: { kind: "tension", code } })),
  );
}

/** Aspect by aspect, so that each product has its most telling fact before any has its second. */
function about(
  products: readonly { id: string; facts: readonly Fact[] }[],
  aspects: readonly Aspect[],
  reasonOf: (aspect: Aspect, product: { id: string }) => FactReason,
): SelectedFact[] {
  return aspects.flatMap((aspect) =>
    products.flatMap((product): SelectedFact[] => {
      const fact = factAbout(product, aspect);
      return fact ? [{ fact, reason: reasonOf(aspect, product) }] : [];
    }),
  );
}

function ofNamedStores(given: Case): SelectedFact[] {
  const stores = storesNamed(given.technologies).map(loadStore);
  const { always, busy, kept, placed, rest } = aspectsOfNamedStore;
  const isBusy = given.known.state?.some(({ writes }) => writes === "high");
  const aspects: Aspect[] = [
    ...always,
    ...(isBusy ? busy : []),
    ...(isBound(given) ? kept : []),
    ...(hasPlaces(given) ? placed : []),
    ...rest,
  ];
  return about(stores, aspects, () => ({ kind: "named" }));
}

/** Each need has its most telling aspect before any has its second. */
function ofNeeds(given: Case): SelectedFact[] {
  const platforms = given.platforms.map(loadPlatform);
  const needs = given.known.needs ?? [];
  const longest = Math.max(0, ...needs.map((need) => aspectsOfNeed[need].length));
  const ofPlatforms = Array.from({ length: longest }, (_, turn) =>
    needs.flatMap((need) =>
      about(platforms, aspectsOfNeed[need].slice(turn, turn + 1), () => ({ kind: "need", need })),
    ),
  ).flat();
  const jobs = needs.find((need) => need === "background-jobs" || need === "after-response");
  const ofQueues = jobs ? about(queuesOf(given), ["consistency"], () => ({ kind: "need", need: jobs })) : [];
  return [...ofQueues, ...ofPlatforms];
}

function queuesOf({ platforms }: Case) {
  return allStores.filter(({ model, nativeTo }) => model === "queue" && nativeTo.some((id) => platforms.includes(id)));
}

/** Whether data must stay somewhere, or is known to be about persons. */
function isBound({ known: { residency, state = [] } }: Case): boolean {
  return residency === "eu" || residency === "country" || state.some(isPersonal);
}

function hasPlaces({ known }: Case): boolean {
  return known.places?.some((id) => id !== "unknown") ?? false;
}

function ofResidency(given: Case): SelectedFact[] {
  if (!isBound(given)) return [];
  const isHipaa = given.known.regulations?.includes("hipaa");
  const hipaa: Aspect[] = isHipaa ? ["residency.hipaa"] : [];
  const reason = (): FactReason => ({ kind: "residency" });
  const stores = given.stores.map(loadStore);
  const platforms = given.platforms.map(loadPlatform);
  const chosen = [
    ...about([...platforms, ...stores], hipaa, reason),
    ...about(platforms, aspectsOfResidency.first, reason),
    ...about(stores, aspectsOfNamedStore.kept, reason),
    ...about(platforms, aspectsOfResidency.rest, reason),
  ];
  // Where it is a product's only fact about residency, a law that nobody named is left aside.
  return chosen.filter(({ fact }) => isHipaa || !fact.id.endsWith(".hipaa"));
}

function ofPlaces(given: Case): SelectedFact[] {
  return hasPlaces(given) ? about(given.platforms.map(loadPlatform), aspectsOfPlace, () => ({ kind: "place" })) : [];
}

function ofState(given: Case): SelectedFact[] {
  const isBusy = given.known.state?.some(({ writes }) => writes === "high");
  const aspects: Aspect[] = ["consistency", ...(isBusy ? (["write-rate"] as const) : []), "size-limit"];
  return about(given.stores.map(loadStore), aspects, () => ({ kind: "state" }));
}

function ofUsual(given: Case): SelectedFact[] {
  return about(given.platforms.map(loadPlatform), usualAspects, (aspect, { id }) =>
    aspect === "rollout" ? { kind: "delivery" } : { kind: "platform", platform: id as PlatformId },
  );
}

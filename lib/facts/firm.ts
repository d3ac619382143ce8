import type { PlatformId } from "@/content/platforms/ids";
import type { Case } from "@/lib/case/case";
import { loadTechnology } from "@/lib/content/technologies";
import { firstOfEach, inTurns, type SelectedFact } from "./about";
import { ofDecisive, ofLaw, ofQuotas } from "./of-platforms";
import { ofNamedStores } from "./of-stores";
import { productOfFact } from "./product-of-fact";

/** With more platforms in play, a second fact of one would cost others their first. */
const fewPlatforms = 3;

/**
 * The facts that stay before a second price, before stores that nobody named and before what tensions say in words: of
 * each platform in play what most often decides about it, of each store that the reader named its own limit, and the
 * quota that the traffic said may reach; before all, what settles whether data may be there.
 * @returns the firmest first: what runs today or is asked about in the words, before what is only allowed or compared
 */
export function firmFacts(given: Case): SelectedFact[] {
  const pressing = pressingPlatforms(given);
  const [first, second] = [decisiveAt(given, 0), decisiveAt(given, 1)];
  const presses = ({ reason }: SelectedFact) => reason.kind === "platform" && pressing.has(reason.platform);
  return firstOfEach([
    ...ofLaw(given),
    ...firstOfEachProduct(ofQuotas(given)),
    ...inTurns([[...first.filter(presses), ...first.filter((fact) => !presses(fact))], limitsOfNamedStores(given)]),
    ...(given.platforms.length <= fewPlatforms ? second.filter(presses) : []),
  ]);
}

/**
 * As many of the facts as there is room for: the firm ones, then the first of the rest.
 * @returns in the order given
 */
export function firmFirst(facts: readonly SelectedFact[], room: number): SelectedFact[] {
  const firm = facts.filter(isFirm).toSorted((a, b) => (a.firmness ?? 0) - (b.firmness ?? 0));
  const kept = new Set([...firm, ...facts.filter((fact) => !isFirm(fact))].slice(0, Math.max(0, room)));
  return facts.filter((fact) => kept.has(fact));
}

/** Whether a fact stays before a second price. */
export function isFirm({ firmness }: SelectedFact): boolean {
  return firmness !== undefined;
}

/** Of each named store the pace of writes where they are frequent, else what most often decides about it. */
function limitsOfNamedStores(given: Case): SelectedFact[] {
  const told = ofNamedStores(given);
  return firstOfEachProduct([...told.filter(({ fact }) => fact.attribute === "write-rate"), ...told]);
}

/** In use, or named in the words: what the reader asks about, where more are allowed. */
function pressingPlatforms({ known, technologies }: Case): ReadonlySet<PlatformId> {
  const named = technologies.flatMap(({ id, stance }) => {
    const { platform, functions } = loadTechnology(id);
    return stance !== "used" ? [] : [platform, functions].filter((each) => each !== undefined);
  });
  return new Set([...(known.platformsInUse ?? []), ...named]);
}

/** Of each platform the fact that stands at a place of its list. */
function decisiveAt(given: Case, place: number): SelectedFact[] {
  const told = new Map<string, number>();
  return ofDecisive(given).filter(({ reason }) => {
    if (reason.kind !== "platform") return false;
    const index = told.get(reason.platform) ?? 0;
    told.set(reason.platform, index + 1);
    return index === place;
  });
}

/** The first fact of each product. */
function firstOfEachProduct(facts: readonly SelectedFact[]): SelectedFact[] {
  const productOf = ({ fact }: SelectedFact) => productOfFact(fact.id);
  return facts.filter((each, index) => facts.findIndex((other) => productOf(other) === productOf(each)) === index);
}

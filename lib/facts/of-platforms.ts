import type { PlatformId } from "@/content/platforms/ids";
import { isPersonal } from "@/lib/answers/readers";
import type { Case } from "@/lib/case/case";
import { judge, type Verdict } from "@/lib/case/capabilities";
import { factById, loadPlatform } from "@/lib/content/knowledge";
import { countriesOf } from "@/lib/content/places";
import type { PlaceId } from "@/lib/places/ids";
import { nearestPop, runsFarFrom, standsIn } from "@/lib/places/pops";
import { isBound } from "./bound";
import { about, type FactReason, inTurns, type SelectedFact } from "./about";
import {
  type Aspect,
  type Point,
  pointsOfDelivery,
  pointsOfNeed,
  pointsOfPlace,
  pointsOfResidency,
  pointsOfTraffic,
} from "./aspects";
import { mostPerSecond } from "./heavy-traffic";

const platformsOf = ({ platforms }: Case) => platforms.map(loadPlatform);

/** The limits that the needs touch, need by need in turns: the most telling point of every platform before a second. */
export function ofNeeds(given: Case): SelectedFact[] {
  const platforms = platformsOf(given);
  return inTurns((given.known.needs ?? []).map((need) => about(platforms, pointsOfNeed[need], { kind: "need", need })));
}

/** A platform that does what is asked for a price of its own, or not at all, decides more than those that simply do. */
const tellingFirst: readonly Verdict[] = ["add-on", "no", "yes"];

/** What tells the platforms apart: the verdicts on each requirement that not all of them meet alike, the worst first. */
export function ofRequirements({ platforms, requirements }: Case): SelectedFact[] {
  return inTurns(
    requirements.map(({ id, runtime, need = runtime && "other-runtimes" }) => {
      const judged = platforms.map((platform) => judge(platform, id, runtime));
      const differ = new Set(judged.map(({ verdict }) => verdict)).size > 1;
      const reason: FactReason = need ? { kind: "need", need } : { kind: "residency" };
      return tellingFirst
        .flatMap((verdict) => (differ ? judged.filter((each) => each.verdict === verdict) : []))
        .flatMap(({ facts }) => facts.map((fact): SelectedFact => ({ fact: factById(fact), reason })));
    }),
  );
}

/**
 * Where execution and data can be kept, platform by platform; one line where data is about persons and nobody said whether
 * it must stay somewhere.
 */
export function ofResidency(given: Case): SelectedFact[] {
  const { residency, regulations = [], state = [] } = given.known;
  const isAsked = residency === undefined && state.some(isPersonal);
  if (!isBound(given) && !isAsked) return [];
  const hasHipaa = regulations.includes("hipaa");
  const points: readonly Point[] = [
    ...(hasHipaa ? [["residency.hipaa"] as const] : []),
    // Which countries decides as soon as it must be one.
    ...(residency === "country" ? [["residency.countries"] as const] : []),
    ...pointsOfResidency,
  ];
  const told = about(platformsOf(given), points, { kind: "residency" })
    // Where it is a product's only fact about residency, a law that nobody named is left aside.
    .filter(({ fact }) => hasHipaa || !fact.id.endsWith(".hipaa"));
  return isAsked ? told.slice(0, 1) : told;
}

/** What settles whether data may be at a platform: the countries that it offers, where data must stay in one, and HIPAA. */
export function ofLaw(given: Case): SelectedFact[] {
  const { residency, regulations = [] } = given.known;
  const points: readonly Point[] = [
    ...(regulations.includes("hipaa") ? [["residency.hipaa"] as const] : []),
    ...(residency === "country" ? [["residency.countries"] as const] : []),
  ];
  return about(platformsOf(given), points, { kind: "residency" });
}

/** From this far away, in km, the next country's cities do not stand in for a user's own: some 3 ms of light in fibre. */
const abroadKm = 300;

/** Where the platforms run: told first of those that run no code near some of the users, or none in their country. */
export function ofPlaces(given: Case): Record<"far" | "rest", SelectedFact[]> {
  const places = given.known.places?.filter((id) => id !== "unknown") ?? [];
  if (places.length === 0) return { far: [], rest: [] };
  const far = platformsOf(given).filter(({ id }) =>
    places.some((place) => runsFarFrom(id, place) || runsAbroad(id, place)),
  );
  const reason = { kind: "place" } as const;
  return { far: about(far, pointsOfPlace, reason), rest: about(platformsOf(given), pointsOfPlace, reason) };
}

/** Whether a platform runs no code in the country of a place, and its nearest abroad is a way off. */
function runsAbroad(platform: PlatformId, place: PlaceId): boolean {
  const isAbroad = countriesOf(place).some((country) => standsIn(platform, country) === "no");
  return isAbroad && (nearestPop(platform, place)?.km ?? 0) >= abroadKm;
}

/** What most often decides for or against each platform, as its content declares it. */
export function ofDecisive(given: Case): SelectedFact[] {
  return inTurns(
    platformsOf(given).map((platform) =>
      // A test holds every entry to a fact of the platform.
      platform.decisive.flatMap((aspect) =>
        about([platform], [[aspect as Aspect]], { kind: "platform", platform: platform.id }),
      ),
    ),
  );
}

/** What a platform serves per second, or at once, where the traffic said may reach it. */
export function ofQuotas(given: Case): SelectedFact[] {
  const most = mostPerSecond(given.known);
  return platformsOf(given)
    .flatMap((platform) => about([platform], pointsOfTraffic, { kind: "platform", platform: platform.id }))
    .filter(({ fact }) => typeof fact.value === "number" && fact.value <= most);
}

/** How the platforms take a new version. */
export function ofDelivery(given: Case): SelectedFact[] {
  return about(platformsOf(given), pointsOfDelivery, { kind: "delivery" });
}

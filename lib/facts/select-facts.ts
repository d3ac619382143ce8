import type { NeedId } from "@/content/choices/ids";
import type { PlatformId } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/answers";
import { isPersonal } from "@/lib/answers/readers";
import { allStores, factById, generalFact, loadPlatform } from "@/lib/content/knowledge";
import { comparedByDefault } from "@/lib/case/case";
import { isPromptable } from "./promptable";
import type { Attribute, Fact } from "@/lib/content/knowledge-schema";
import { remembered } from "@/lib/remembered";
import type { Tension } from "@/lib/tensions/find-tensions";

/** Why a fact was chosen: the page says it in words. */
export type FactReason =
  | { kind: "tension"; code: string }
  | { kind: "platform"; platform: PlatformId }
  | { kind: "need"; need: NeedId }
  | { kind: "state" }
  | { kind: "residency" }
  | { kind: "delivery" }
  | { kind: "cost" };

export type SelectedFact = { fact: Fact; reason: FactReason };

/** As many as a prompt has room for at most. */
export const mostFacts = 15;

const mostAboutState = 4;

/** How much each attribute tells about a platform when nothing special is asked. */
const usualWeight: Partial<Record<Attribute, number>> = {
  "cpu-time": 80,
  "where-it-runs": 66,
  memory: 62,
  rollout: 50,
  price: 42,
  "wall-time": 40,
};

/** What a need makes decisive. */
const weightByNeed: Record<NeedId, Partial<Record<Attribute, number>>> = {
  "relational-transactions": { "tcp-sockets": 78 },
  websockets: { websockets: 92 },
  "long-cpu": { "cpu-time": 96, "wall-time": 76 },
  "native-modules": { "node-apis": 90, containers: 82 },
  "native-modules-only": { "node-apis": 90, containers: 82 },
  jvm: { containers: 90 },
  "other-runtimes": { containers: 90 },
  "large-memory": { memory: 92, containers: 74 },
  "large-payloads": { "request-body": 92, "response-body": 70 },
  "large-requests": { "request-body": 92 },
  "large-responses": { "response-body": 92 },
  "background-jobs": { "wall-time": 84 },
  "after-response": { "wall-time": 84 },
  "ml-inference": { memory: 88, "bundle-size": 80, containers: 78 },
  "own-model": { memory: 88, "bundle-size": 80, containers: 78 },
  "managed-inference": {},
  "http-cache": {},
  "in-memory-state": {},
  "on-premises": {},
  "fixed-region": { "where-it-runs": 84 },
};

/** Only facts about these can be chosen for a platform. */
const tellingAttributes = new Set<Attribute>([
  ...attributesOf(usualWeight),
  ...Object.values(weightByNeed).flatMap(attributesOf),
  "residency",
  "status",
]);

function attributesOf(weights: Partial<Record<Attribute, number>>): Attribute[] {
  return Object.keys(weights) as Attribute[]; // the keys of a record of attributes
}

type Weighted = SelectedFact & { weight: number };

/**
 * Chooses the facts that the answers call for. Pure: equal answers choose equal facts.
 * @param tensions those of the same answers; what they rest on always comes first
 * @returns at most fifteen, the most telling first, each with why; only of medium or high confidence
 */
export function selectFacts(draft: Draft, tensions: Tension[]): SelectedFact[] {
  const candidates = [...ofTensions(tensions), ...ofPlatforms(draft), ...ofState(draft)];
  const best = new Map<string, Weighted>();
  for (const candidate of candidates) {
    const known = best.get(candidate.fact.id);
    if (isPromptable(candidate.fact) && (!known || known.weight < candidate.weight))
      best.set(candidate.fact.id, candidate);
  }
  // Stores are many: the limits of the platforms must keep their place among the first.
  let aboutState = 0;
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ reason }) => reason.kind !== "state" || ++aboutState <= mostAboutState)
    .slice(0, mostFacts)
    .map(({ fact, reason }) => ({ fact, reason }));
}

function ofTensions(tensions: Tension[]): Weighted[] {
  return tensions.flatMap((tension) =>
    tension.facts.map((id, index) => ({
      fact: factById(id),
      reason: { kind: "tension", code: tension.code } as const,
      weight: 130 - index,
    })),
  );
}

function ofPlatforms(draft: Draft): Weighted[] {
  const platforms = draft.platforms?.length ? draft.platforms : comparedByDefault;
  const bounded = draft.residency === "eu" || draft.residency === "country" || draft.state?.some(isPersonal);
  const needed = neededAttributes(draft);
  return platforms.flatMap((platform, index) => {
    // The first platforms of a list are not better, but the tail must not crowd out the rest of the knowledge.
    const fade = 1 - index * 0.03;
    return onePerAttribute(platform).flatMap((fact): Weighted[] => {
      const need = needed.get(fact.attribute);
      const usual = usualWeight[fact.attribute] ?? 0;
      if (need && need.weight > usual)
        return [{ fact, reason: { kind: "need", need: need.need }, weight: need.weight * fade }];
      if (fact.attribute === "residency" && bounded)
        return [{ fact, reason: { kind: "residency" }, weight: 79 * fade }];
      if (fact.attribute === "status") return [{ fact, reason: { kind: "platform", platform }, weight: 99 }];
      if (usual === 0) return [];
      const kind = fact.attribute === "rollout" ? "delivery" : fact.attribute === "price" ? "cost" : undefined;
      return [{ fact, reason: kind ? { kind } : { kind: "platform", platform }, weight: usual * fade }];
    });
  });
}

/** What the needs make decisive, each attribute with the need to which it matters most. */
function neededAttributes(draft: Draft): Map<Attribute, { need: NeedId; weight: number }> {
  const needed = new Map<Attribute, { need: NeedId; weight: number }>();
  for (const need of draft.needs ?? []) {
    for (const [attribute, weight] of Object.entries(weightByNeed[need]) as [Attribute, number][]) {
      if (weight > (needed.get(attribute)?.weight ?? 0)) needed.set(attribute, { need, weight });
    }
  }
  return needed;
}

/** What holds for a paying customer on the usual plan, attribute by attribute. */
const onePerAttribute = remembered((id: PlatformId): Fact[] => {
  const platform = loadPlatform(id);
  return [...tellingAttributes].flatMap((attribute) => generalFact(platform, attribute) ?? []);
});

function ofState(draft: Draft): Weighted[] {
  const items = draft.state ?? [];
  const wants = {
    strong: items.some((item) => item.consistency === "strong"),
    own: items.some((item) => item.consistency === "read-your-writes"),
    eventual: items.some((item) => item.consistency === "eventual"),
    busy: items.some((item) => item.writes === "high"),
  };
  const spread = (draft.places?.length ?? 0) > 1;
  return allStores.flatMap((store) => {
    const native = store.nativeTo.some((id) => draft.platforms?.includes(id) ?? comparedByDefault.includes(id));
    const open = store.nativeTo.length === 0;
    // Object storage holds files, not the state that these answers describe.
    if (store.status === "closed" || store.model === "object" || (!native && !open)) return [];
    const weight = {
      "strong-per-object": native && (wants.strong || wants.own) ? 86 : 0,
      "strong-multi-region": wants.strong && spread ? 72 : 0,
      "single-primary": native && (wants.own || wants.strong) ? 64 : 0,
      tunable: wants.strong && spread && open ? 54 : 0,
      eventual: native && (wants.eventual || wants.own) ? 75 : open && wants.own ? 60 : 0,
      cache: 0,
      none: 0,
    }[store.consistency];
    if (weight === 0) return [];
    const consistency = generalFact(store, "consistency");
    const rate = generalFact(store, "write-rate");
    return [
      ...(consistency ? [{ fact: consistency, reason: { kind: "state" } as const, weight }] : []),
      ...(rate && native && wants.busy ? [{ fact: rate, reason: { kind: "state" } as const, weight: weight + 2 }] : []),
    ];
  });
}

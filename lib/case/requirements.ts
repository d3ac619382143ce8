import type { NeedId } from "@/content/choices/ids";
import type { PlatformId } from "@/content/platforms/ids";
import type { Draft } from "@/lib/answers/answers";
import type { FieldName } from "@/lib/answers/fields";
import type { RuntimeId } from "@/lib/content/knowledge-schema";
import { type CapabilityId, judge } from "./capabilities";
import type { NamedRuntime } from "./runtimes";

/** Something that the answers ask of the platform, and the answer that asks. */
export type Requirement = {
  id: CapabilityId;
  field: FieldName;
  /** The need that asks, where it is one. */
  need?: NeedId;
  /** The language that "runtime" asks for, and the technologies that name it. */
  runtime?: RuntimeId;
  technologies?: string[];
  /** A platform that cannot is ruled out; else only part of the work has to go elsewhere. */
  hard: boolean;
};

/** The needs that a capability answers. Retired ones mean one of two things, until something settles which. */
const capabilityOfNeed: Partial<Record<NeedId, CapabilityId>> = {
  "native-modules-only": "native-modules",
  "native-modules": "native-or-jvm",
  jvm: "jvm",
  websockets: "websockets",
  "long-cpu": "long-cpu",
  "large-memory": "large-memory",
  "large-requests": "large-requests",
  "large-responses": "large-responses",
  "large-payloads": "large-bodies",
  "own-model": "own-model",
  "managed-inference": "managed-inference",
  "fixed-region": "one-region",
};

/** What a retired need meant. */
const meanings: Partial<Record<NeedId, readonly NeedId[]>> = {
  "native-modules": ["jvm", "native-modules-only"],
  "ml-inference": ["own-model", "managed-inference"],
};

/** What a stack brings along: it may be put behind the edge or be rewritten, so that a choice alone makes it a must. */
const needsOfStack = new Set<NeedId>(["jvm", "other-runtimes"]);

/** A model can be hosted apart, and inference called over HTTP: neither decides where the rest runs. */
const softNeeds = new Set<NeedId>(["own-model", "managed-inference"]);

/**
 * What the answers ask of a platform.
 * @param chosen the needs that the reader chose, of all those known
 * @param runtimes those of the team's own code: `runtimesOf`
 * @param implied needs that follow from the technologies in use: they settle what a need of two meanings meant
 * @returns in the order of the needs, then languages, then residency; deterministic
 */
export function requirementsOf(
  { needs = [], residency }: Draft,
  chosen: readonly NeedId[],
  runtimes: readonly NamedRuntime[],
  implied: ReadonlySet<string>,
): Requirement[] {
  const settle = (need: NeedId) => meanings[need]?.find((meaning) => implied.has(meaning)) ?? need;
  const musts = new Set(chosen.map(settle));
  const isDescribed = (need: NeedId) => needsOfStack.has(need) && !musts.has(need);
  const settled = needs.map(settle).filter((need) => !(isDescribed(need) && implied.has(need)));
  const ofNeeds = [...new Set(settled)].flatMap((need): Requirement[] => {
    const id = capabilityOfNeed[need];
    return id ? [{ id, field: "needs", need, hard: !softNeeds.has(need) && !isDescribed(need) }] : [];
  });
  const ofCode = runtimes
    .filter(({ runtime }) => runtime !== "jvm" || !settled.includes("jvm"))
    .map((named): Requirement => ({
      id: "runtime",
      field: "currentStack",
      hard: musts.has("other-runtimes"),
      ...named,
    }));
  const kept: Requirement[] =
    residency === "eu"
      ? [{ id: "eu-execution", field: "residency", hard: true }]
      : residency === "country"
        ? [{ id: "one-region", field: "residency", hard: true }]
        : [];
  return [...ofNeeds, ...ofCode, ...kept];
}

/** What images of one's own beside the functions can do for them. */
const doneInContainers = new Set<CapabilityId>([
  "native-modules",
  "native-or-jvm",
  "jvm",
  "runtime",
  "long-cpu",
  "large-memory",
]);

/**
 * The hard requirements that a platform cannot meet, with the facts that say so; what its own containers can take over
 * rules nothing out.
 */
export function failedBy(
  platform: PlatformId,
  requirements: readonly Requirement[],
): { requirement: Requirement; facts: string[] }[] {
  const hasContainers = judge(platform, "containers").verdict === "yes";
  return requirements.flatMap((requirement) => {
    const { verdict, facts } = judge(platform, requirement.id, requirement.runtime);
    const fails = requirement.hard && verdict === "no" && !(hasContainers && doneInContainers.has(requirement.id));
    return fails ? [{ requirement, facts }] : [];
  });
}

import type { PlatformId } from "@/content/platforms/ids";
import { type CapabilityId, type Judgement, judge } from "@/lib/case/capabilities";
import type { Case } from "@/lib/case/case";
import type { Requirement } from "@/lib/case/requirements";
import { loadTechnology } from "@/lib/content/technologies";
import type { Finding, Question, Rule, Term } from "../tension";

type Judged = Judgement & { platform: PlatformId };

/** Sentences about a limit name it beside the platform; the others name the platform. */
type Telling = "platforms" | "megabytes" | "milliseconds";

type Shape = {
  id: string;
  capability: CapabilityId;
  telling: Telling;
  /** Ways out that this rule has, the first possible one is proposed; `default` alone holds whatever is allowed. */
  ways: readonly Way[];
  /** The need has two meanings: which one is for the reader to say, whatever our sources say. */
  ambiguous?: true;
};
type Way = "containers" | "other" | "regional" | "closed" | "default";

const elsewhere: readonly Way[] = ["containers", "other", "regional", "closed"];
const withoutContainers: readonly Way[] = ["other", "regional", "closed"];

/** A need that some platforms in play do not meet: those are named; where no source says, it is asked. */
function needRule({ id, capability, telling, ways, ambiguous }: Shape): Rule {
  return {
    id,
    detect: (given) => {
      const requirement = given.requirements.find((each) => each.id === capability && each.field !== "residency");
      if (!requirement) return {};
      const judged = given.candidates.map((platform): Judged => ({
        platform,
        ...judge(platform, capability, requirement.runtime),
      }));
      const about: Record<string, Term> = requirement.technologies
        ? { technologies: { kind: "technologies", ids: requirement.technologies } }
        : {};
      return {
        ...tensionOf(given, requirement, judged, { telling, ways, about }),
        ...questionOf(requirement, judged, about, given.compared && !ambiguous),
      };
    },
  };
}

function tensionOf(
  given: Case,
  { field }: Requirement,
  judged: Judged[],
  { telling, ways, about }: Pick<Shape, "telling" | "ways"> & { about: Record<string, Term> },
): { tension?: Finding } {
  const failing = judged.filter(({ verdict }) => verdict === "no");
  if (failing.length === 0) return {};
  const others = judged.filter(({ verdict }) => verdict === "yes").map(({ platform }) => platform);
  const hosts = failing
    .map(({ platform }) => platform)
    .filter((platform) => judge(platform, "containers").verdict === "yes");
  const way = ways.find((each) => isPossible(each, given, { hosts, others })) ?? "default";
  return {
    tension: {
      way,
      terms: {
        ...about,
        ...toldOf(failing, telling),
        ...(way === "containers" && { hosts: { kind: "platforms", ids: hosts } }),
        ...(way === "other" && { others: { kind: "platforms", ids: others } }),
      },
      facts: [...new Set(failing.flatMap(({ facts }) => facts))],
      field,
    },
  };
}

function isPossible(way: Way, { known }: Case, { hosts, others }: Record<"hosts" | "others", PlatformId[]>): boolean {
  if (way === "containers") return hosts.length > 0;
  if (way === "other") return others.length > 0;
  return way !== "regional" || known.regionalServices !== "not-allowed";
}

function toldOf(failing: Judged[], telling: Telling): Record<string, Term> {
  if (telling === "platforms")
    return { platforms: { kind: "platforms", ids: failing.map(({ platform }) => platform) } };
  const unit = telling === "megabytes" ? "mb" : "ms";
  const of = failing.flatMap(({ platform, limit }) =>
    limit === undefined ? [] : [{ product: platform, value: limit, unit } as const],
  );
  return { limits: { kind: "limits", of } };
}

function namesInference({ technologies }: Case): boolean {
  return technologies.some(
    ({ id, stance }) => stance === "used" && loadTechnology(id).needs?.includes("managed-inference"),
  );
}

/** Of platforms that nobody named only what is known is told. */
function questionOf(
  { field }: Requirement,
  judged: Judged[],
  about: Record<string, Term>,
  isQuiet: boolean,
): { unknown?: Question } {
  const unsaid = judged.filter(({ verdict }) => verdict === "unknown").map(({ platform }) => platform);
  if (isQuiet || unsaid.length === 0) return {};
  return { unknown: { terms: { ...about, platforms: { kind: "platforms", ids: unsaid } }, field } };
}

export const nativeModules = needRule({
  id: "native-modules",
  capability: "native-modules",
  telling: "platforms",
  ways: elsewhere,
});
export const nativeOrJvm = needRule({
  id: "native-or-jvm",
  capability: "native-or-jvm",
  telling: "platforms",
  ways: elsewhere,
  ambiguous: true,
});
export const jvm = needRule({ id: "jvm", capability: "jvm", telling: "platforms", ways: elsewhere });
export const runtime = needRule({ id: "runtime", capability: "runtime", telling: "platforms", ways: elsewhere });
export const webSockets = needRule({
  id: "websockets",
  capability: "websockets",
  telling: "platforms",
  ways: withoutContainers,
});
export const longCpu = needRule({ id: "long-cpu", capability: "long-cpu", telling: "milliseconds", ways: elsewhere });
export const largeMemory = needRule({
  id: "large-memory",
  capability: "large-memory",
  telling: "megabytes",
  ways: elsewhere,
});
export const ownModel = needRule({ id: "own-model", capability: "own-model", telling: "megabytes", ways: elsewhere });
const platformInference = needRule({
  id: "managed-inference",
  capability: "managed-inference",
  telling: "platforms",
  ways: withoutContainers,
});
/** A service that is named is called over HTTP from anywhere: the platform needs no inference of its own. */
export const managedInference: Rule = {
  id: platformInference.id,
  detect: (given) => (namesInference(given) ? {} : platformInference.detect(given)),
};
export const largeRequests = needRule({
  id: "large-requests",
  capability: "large-requests",
  telling: "megabytes",
  ways: ["default"],
});
export const largeResponses = needRule({
  id: "large-responses",
  capability: "large-responses",
  telling: "megabytes",
  ways: ["default"],
});
export const largeBodies = needRule({
  id: "large-bodies",
  capability: "large-bodies",
  telling: "platforms",
  ways: ["default"],
  ambiguous: true,
});
export const fixedRegion = needRule({
  id: "fixed-region",
  capability: "one-region",
  telling: "platforms",
  ways: withoutContainers,
});

import type { PlatformId } from "@/content/platforms/ids";
import { type CapabilityId, type Judgement, judge } from "@/lib/case/capabilities";
import type { Case } from "@/lib/case/case";
import type { Requirement } from "@/lib/case/requirements";
import type { RuntimeId } from "@/lib/content/knowledge-schema";
import { loadTechnology } from "@/lib/content/technologies";
import type { Finding, Question, Rule, Term } from "../tension";
import { isPossible, isWayOut, type Way } from "./way-out";

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

const withoutContainers: readonly Way[] = ["onPremises", "other", "regional", "closed"];
const elsewhere: readonly Way[] = ["onPremises", "containers", "other", "regional", "closed"];
/** Code that runs today goes on where it does: a language is no reason to move it. */
const ofLanguages: readonly Way[] = [
  "onPremises",
  "staysOrContainers",
  "stays",
  "containers",
  "other",
  "regional",
  "closed",
];
/** A model finds its GPUs in a region sooner than in another vendor's functions. */
const ofModels: readonly Way[] = ["onPremises", "containers", "regional", "other", "closed"];

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
      const isQuiet = (given.compared && !ambiguous) || isAtHome(given, requirement);
      return {
        ...tensionOf(given, requirement, judged, { telling, ways }),
        ...questionOf(requirement, judged, isQuiet),
      };
    },
  };
}

/** Code that is only described, and runs in a place that was said: nobody asked that the functions run it. */
const isAtHome = ({ known }: Case, { id, hard }: Requirement) =>
  id === "runtime" && !hard && Boolean(known.computeOrigin);

function tensionOf(
  given: Case,
  requirement: Requirement,
  judged: Judged[],
  { telling, ways }: Pick<Shape, "telling" | "ways">,
): { tension?: Finding } {
  const failing = judged.filter(({ verdict }) => verdict === "no");
  if (failing.length === 0) return {};
  const others = judged.flatMap(({ verdict, platform }) =>
    verdict === "yes" && isWayOut(given, platform) ? [platform] : [],
  );
  const hosts = failing
    .map(({ platform }) => platform)
    .filter((platform) => judge(platform, "containers").verdict === "yes");
  const way = ways.find((each) => isPossible(each, given, { id: requirement.id, hosts, others })) ?? "default";
  const leadsToHosts = way === "containers" || way === "staysOrContainers";
  const closing = failing.flatMap(({ facts }) => facts);
  const stack = stackOf(requirement);
  const told = toldOf(failing, telling);
  const claim = stack.claim ?? told.claim;
  return {
    tension: {
      ...(claim && { claim }),
      way,
      terms: {
        ...stack.terms,
        ...told.terms,
        ...(leadsToHosts && { hosts: { kind: "platforms", ids: hosts } }),
        ...(way === "other" && { others: { kind: "platforms", ids: others } }),
      },
      // What the way out leads to is told beside what closes the other.
      facts: [...new Set([...closing.slice(0, 1), ...(leadsToHosts ? factsOfHosts(hosts) : []), ...closing])],
      field: requirement.field,
    },
  };
}

const factsOfHosts = (hosts: readonly PlatformId[]) => hosts.flatMap((host) => judge(host, "containers").facts);

/** The technologies of the stack that asks, and its language where their names do not say it. */
function stackOf({ runtime, technologies = [] }: Requirement): Pick<Finding, "claim" | "terms"> {
  if (!runtime) return { terms: {} };
  const named: Term = { kind: "technologies", ids: technologies };
  if (technologies.every(isLanguage)) return { terms: { technologies: named } };
  return { claim: "framework", terms: { technologies: named, language: languageOf(runtime, technologies) } };
}

const isLanguage = (id: string) => loadTechnology(id).kind === "language";

function languageOf(runtime: RuntimeId, technologies: readonly string[]): Term {
  const languages = technologies.filter(isLanguage);
  return languages.length > 0 ? { kind: "technologies", ids: languages } : { kind: "runtime", id: runtime };
}

function toldOf(failing: Judged[], telling: Telling): Pick<Finding, "claim" | "terms"> {
  const named = (judged: Judged[]): Term => ({ kind: "platforms", ids: judged.map(({ platform }) => platform) });
  if (telling === "platforms") return { terms: { platforms: named(failing) } };
  const unit = telling === "megabytes" ? "mb" : "ms";
  // A limit of nothing is no size.
  const nothing = failing.filter(({ limit }) => limit === 0);
  const of = failing.flatMap(({ platform, limit }) =>
    limit ? [{ product: platform, value: limit, unit } as const] : [],
  );
  return {
    ...(nothing.length > 0 && { claim: of.length > 0 ? "some" : "none" }),
    terms: {
      ...(of.length > 0 && { limits: { kind: "limits", of } }),
      ...(nothing.length > 0 && { nothing: named(nothing) }),
    },
  };
}

function namesInference({ technologies }: Case): boolean {
  return technologies.some(
    ({ id, stance }) => stance === "used" && loadTechnology(id).needs?.includes("managed-inference"),
  );
}

/** Of platforms that nobody named only what is known is told. */
function questionOf(
  { field, runtime, technologies = [] }: Requirement,
  judged: Judged[],
  isQuiet: boolean,
): { unknown?: Question } {
  const unsaid = judged.filter(({ verdict }) => verdict === "unknown").map(({ platform }) => platform);
  if (isQuiet || unsaid.length === 0) return {};
  const language = runtime && { language: languageOf(runtime, technologies) };
  return { unknown: { terms: { ...language, platforms: { kind: "platforms", ids: unsaid } }, field } };
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
  ways: ofLanguages,
  ambiguous: true,
});
export const jvm = needRule({ id: "jvm", capability: "jvm", telling: "platforms", ways: ofLanguages });
export const runtime = needRule({ id: "runtime", capability: "runtime", telling: "platforms", ways: ofLanguages });
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
export const ownModel = needRule({ id: "own-model", capability: "own-model", telling: "megabytes", ways: ofModels });
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

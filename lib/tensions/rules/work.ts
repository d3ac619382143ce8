import type { NamedTechnology } from "@/lib/case/technologies";
import type { Case } from "@/lib/case/case";
import { nativeStores } from "@/lib/case/stores";
import { loadPlatform } from "@/lib/content/knowledge";
import { loadTechnology } from "@/lib/content/technologies";
import type { Rule } from "../tension";
import { keptIn } from "./kept";
import { personal } from "./state-items";

/** Work after the response that is worth a need takes this long, in ms: above it a limit is no obstacle. */
const longAfterResponseMs = 60_000;

/** Work that goes on after the answer, against what a platform grants it. */
export const afterResponse: Rule = {
  id: "after-response",
  detect: (given) => {
    if (!given.known.needs?.includes("after-response")) return {};
    const judged = given.candidates.map((platform) => ({
      platform,
      limit: loadPlatform(platform).capabilities.afterResponseMs,
    }));
    const short = judged.flatMap(({ platform, limit }) =>
      limit && typeof limit.value === "number" && limit.value < longAfterResponseMs
        ? [{ product: platform, value: limit.value, unit: "ms" as const, fact: limit.fact }]
        : [],
    );
    const unsaid = judged.filter(({ limit }) => limit === null).map(({ platform }) => platform);
    const of = short.map(({ product, value, unit }) => ({ product, value, unit }));
    return {
      ...(short.length > 0 && {
        tension: {
          way: !hasQueue(given) ? "default" : isKept(given) ? "kept" : "queue",
          terms: { limits: { kind: "limits", of } },
          facts: short.map(({ fact }) => fact),
          field: "needs" as const,
        },
      }),
      ...(unsaid.length > 0 &&
        !given.compared && {
          unknown: { terms: { platforms: { kind: "platforms", ids: unsaid } }, field: "needs" as const },
        }),
    };
  },
};

/** Whether data about persons, or of which nobody said whether it is, must stay somewhere, or health data with its host. */
function isKept(given: Case): boolean {
  const { state = [], regulations = [], domain } = given.known;
  const isAbout = state.some((item) => personal(item) !== "no");
  const isHealth =
    state.some(({ data }) => data?.includes("health")) ||
    (domain === "telehealth" && isAbout) ||
    regulations.some((id) => id === "hds" || id === "hipaa");
  return isHealth || (keptIn(given.known) !== undefined && isAbout);
}

/** Whether a platform in play has a queue of its own. */
function hasQueue({ platforms }: Case): boolean {
  return nativeStores(platforms).some(({ model }) => model === "queue");
}

/** Words tell which services of the present cloud are there: beside them nobody is asked whether they may be. */
const saysInWords = ({ draft }: Case) => Boolean(draft.situation);

/** Jobs need something that outlives a request: a queue of the platform, or a service in region. */
export const backgroundJobs: Rule = {
  id: "background-jobs",
  detect: (given) => {
    const { needs, regionalServices } = given.known;
    if (!needs?.includes("background-jobs")) return {};
    if (regionalServices === undefined)
      return saysInWords(given) ? {} : { unknown: { terms: {}, field: "regionalServices" } };
    if (regionalServices === "allowed" || hasQueue(given)) return {};
    return {
      tension: {
        terms: { platforms: { kind: "platforms", ids: given.platforms } },
        facts: [],
        field: "regionalServices",
      },
    };
  },
};

/** A relational transaction needs a primary: a named one, and the right to reach it. */
export const relationalTransactions: Rule = {
  id: "relational-transactions",
  detect: (given) => {
    const { needs, regionalServices, databaseOrigin, state = [] } = given.known;
    if (!needs?.includes("relational-transactions")) return {};
    const databases = given.technologies
      .filter(({ stance }) => stance === "used")
      .map(({ id }) => loadTechnology(id))
      .filter(({ relational }) => relational);
    if (databases.length === 0) {
      // State that all lives elsewhere is an answer; where it lives is unknown as long as one item does not say.
      const told = state.length > 0 && state.every(({ currentStore }) => currentStore !== undefined);
      const ask = { terms: {}, field: "state" as const };
      return told
        ? { tension: { claim: "unnamed", way: "unnamed", ...ask, facts: [] } }
        : { unknown: { ask: databaseOrigin ? "placed" : "database", ...ask } };
    }
    // Databases that a vendor runs and opens to all need no service in the reader's own cloud.
    const central = databases.filter(({ store }) => store === undefined);
    const isOurs = regionalServices === "allowed" || needs.includes("on-premises");
    if (central.length === 0 || isOurs) return {};
    const terms = { technologies: { kind: "technologies", ids: [...new Set(central.map(({ id }) => id))] } } as const;
    const field = "regionalServices";
    if (regionalServices === undefined) return saysInWords(given) ? {} : { unknown: { ask: "region", terms, field } };
    if (!databaseOrigin) return { tension: { claim: "refused", way: "refused", terms, facts: [], field } };
    const origin = { kind: "origin", said: databaseOrigin, field: "databaseOrigin" } as const;
    return { tension: { claim: "placed", way: "placed", terms: { ...terms, origin }, facts: [], field } };
  },
};

/** Platforms are run by their vendors: what has to be on premises has to be beside them. */
export const onPremises: Rule = {
  id: "on-premises",
  detect: ({ known, candidates }) =>
    known.needs?.includes("on-premises")
      ? { tension: { terms: { platforms: { kind: "platforms", ids: candidates } }, facts: [], field: "needs" } }
      : {},
};

/** A need that no capability of ours settles: asked about, never a contradiction. */
export const uncoveredNeeds: Rule = {
  id: "uncovered-needs",
  detect: ({ known }) =>
    known.needs?.includes("in-memory-state")
      ? { unknown: { terms: { needs: { kind: "needs", ids: ["in-memory-state"] } }, field: "needs" } }
      : {},
};

/** Another language is a must, and nobody said which. */
export const unnamedLanguage: Rule = {
  id: "unnamed-language",
  detect: ({ known, requirements, technologies }) => {
    const isNamed = requirements.some(({ id }) => id === "runtime") || technologies.some(isOtherLanguage);
    return known.needs?.includes("other-runtimes") && !isNamed ? { unknown: { terms: {}, field: "needs" } } : {};
  },
};

/** Also those that no platform is judged by, as C++. */
const isOtherLanguage = ({ id, stance }: NamedTechnology) =>
  stance === "used" && (loadTechnology(id).needs?.includes("other-runtimes") ?? false);

/** A need of version 1 with two meanings: a model of one's own needs memory, managed inference is a call. */
export const inference: Rule = {
  id: "inference",
  detect: ({ known, requirements }) => {
    const settled = requirements.some(({ id }) => id === "own-model" || id === "managed-inference");
    return known.needs?.includes("ml-inference") && !settled ? { unknown: { terms: {}, field: "needs" } } : {};
  },
};

import type { PlatformId } from "@/content/platforms/ids";
import type { Case } from "@/lib/case/case";
import { teamSizeOf } from "@/lib/case/team-size";
import { generalFact, loadPlatform, loadStore } from "@/lib/content/knowledge";
import { loadTechnology } from "@/lib/content/technologies";
import type { Rule } from "../tension";

/** Platforms on their way out, or not yet in, that the answers rely on all the same. */
export const retiredPlatform: Rule = {
  id: "retired-platform",
  detect: (given) => {
    if (given.compared) return {};
    const retired = given.platforms.filter((id) => loadPlatform(id).status !== "active");
    if (retired.length === 0) return {};
    return {
      tension: {
        terms: { platforms: { kind: "platforms", ids: retired } },
        facts: retired.flatMap((id) => generalFact(loadPlatform(id), "status")?.id ?? []),
        field: "platforms",
      },
    };
  },
};

/** Products that closed or dropped what they are remembered for, still in use by the reader's words. */
export const retiredProduct: Rule = {
  id: "retired-product",
  detect: (given) => {
    const used = given.technologies.filter(({ stance }) => stance === "used").map(({ id }) => loadTechnology(id));
    const toldAsPlatform = (id: PlatformId) => given.platforms.includes(id) && loadPlatform(id).status !== "active";
    const retired = used.filter(
      ({ retired: isRetired, platform }) => isRetired && !(platform && toldAsPlatform(platform)),
    );
    const ids = [...new Set(retired.map(({ id }) => id))];
    if (ids.length === 0) return {};
    const facts = retired.flatMap(({ platform, store }) => {
      const product = store ? loadStore(store) : platform && loadPlatform(platform);
      return (product && generalFact(product, "status")?.id) ?? [];
    });
    return {
      tension: {
        terms: { products: { kind: "technologies", ids } },
        facts: [...new Set(facts)],
        field: "currentStack",
      },
    };
  },
};

/** A platform runs today that is not among those chosen as allowed: one that words only think of allows nothing. */
export const inUseNotAllowed: Rule = {
  id: "in-use-not-allowed",
  detect: ({ draft: { platforms = [] }, known: { platformsInUse = [] } }) => {
    const outside = platformsInUse.filter((id) => !platforms.includes(id));
    if (platforms.length === 0 || outside.length === 0) return {};
    return { tension: { terms: { platforms: { kind: "platforms", ids: outside } }, facts: [], field: "platforms" } };
  },
};

/** Kinds of things that somebody has to run, watch and upgrade. */
const movingKinds = new Set([
  "platform",
  "database",
  "cache",
  "queue",
  "search",
  "object-store",
  "realtime",
  "gateway",
  "monitoring",
]);
/** More parts than this per person are more than a team keeps in its head; fewer than the floor are nobody's burden. */
const partsPerPerson = 2;
const fewParts = 5;

function movingParts({ technologies }: Case): string[] {
  const used = technologies.filter(
    ({ id, stance, isConsidered }) => stance === "used" && !isConsidered && movingKinds.has(loadTechnology(id).kind),
  );
  return [...new Set(used.map(({ id }) => id))];
}

/** A small team and many systems already: another one costs more than it brings. */
export const smallTeam: Rule = {
  id: "small-team",
  detect: (given) => {
    const size = teamSizeOf(given.known.team);
    const parts = movingParts(given);
    if (size === undefined || parts.length < fewParts || parts.length <= partsPerPerson * size) return {};
    return {
      tension: {
        claim: size === 1 ? "alone" : "default",
        terms: {
          ...(size > 1 && { size: { kind: "count", value: size } as const }),
          count: { kind: "count", value: parts.length },
          parts: { kind: "technologies", ids: parts },
        },
        facts: [],
        field: "team",
      },
    };
  },
};

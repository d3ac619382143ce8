import type { PlatformId } from "@/content/platforms/ids";
import type { StoreId } from "@/content/stores/ids";
import type { Case } from "@/lib/case/case";
import { teamSizeOf } from "@/lib/case/team-size";
import { generalFact, loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { Store } from "@/lib/content/knowledge-schema";
import { loadTechnology } from "@/lib/content/technologies";
import type { Outcome, Rule } from "../tension";
import { type HeldItem, itemsOf, storesByItem } from "./state-items";

const isActive = (id: PlatformId) => loadPlatform(id).status === "active";

const statusesOf = (ids: readonly PlatformId[]) =>
  ids.flatMap((id) => generalFact(loadPlatform(id), "status")?.id ?? []);

/** What runs today and is not among the platforms chosen as allowed: one that words only think of allows nothing. */
function outsideAllowed({ draft: { platforms = [] }, known: { platformsInUse = [] } }: Case): PlatformId[] {
  return platforms.length > 0 ? platformsInUse.filter((id) => !platforms.includes(id)) : [];
}

/** Platforms on their way out, or not yet in, that the answers rely on all the same. */
export const retiredPlatform: Rule = {
  id: "retired-platform",
  detect: (given) => {
    if (given.compared) return {};
    // Where all that is not allowed is on its way out, that is told there.
    const outside = outsideAllowed(given);
    const told = outside.some(isActive) ? [] : outside;
    const retired = given.platforms.filter((id) => !isActive(id) && !told.includes(id));
    if (retired.length === 0) return {};
    const preview = retired.filter((id) => loadPlatform(id).status === "preview");
    const deprecated = retired.filter((id) => !preview.includes(id));
    const claim = preview.length === 0 ? "deprecated" : deprecated.length === 0 ? "preview" : "both";
    return {
      tension: {
        claim,
        terms: {
          ...(deprecated.length > 0 && { deprecated: { kind: "platforms", ids: deprecated } as const }),
          ...(preview.length > 0 && { preview: { kind: "platforms", ids: preview } as const }),
        },
        facts: statusesOf(retired),
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

/** A store that its platform's functions bind to; files are reached from anywhere by the interface that all speak. */
const isBoundTo = ({ access, model }: Pick<Store, "access" | "model">) =>
  access.includes("binding") && (access.length === 1 || model !== "object");

/** State in the stores of platforms that are not among those chosen as allowed. */
function storedOutside(given: Case): { held: HeldItem[]; stores: StoreId[]; platforms: PlatformId[] } {
  const { platforms = [] } = given.draft;
  const isOutside = (id: StoreId) => {
    const store = loadStore(id);
    return isBoundTo(store) && !store.nativeTo.some((platform) => platforms.includes(platform));
  };
  const held =
    platforms.length > 0 ? storesByItem(given).filter(({ named }) => named.length > 0 && named.every(isOutside)) : [];
  const stores = [...new Set(held.flatMap(({ named }) => named))];
  return { held, stores, platforms: [...new Set(stores.flatMap((id) => loadStore(id).nativeTo))] };
}

/** A platform runs today, or the store of one holds state, that is not among those allowed. */
export const inUseNotAllowed: Rule = {
  id: "in-use-not-allowed",
  detect: (given) => {
    const outside = outsideAllowed(given);
    if (outside.length === 0) return storeNotAllowed(given);
    const retired = outside.every((id) => !isActive(id)) && ("retired" as const);
    return {
      tension: {
        ...(retired && { claim: retired, way: retired }),
        terms: { platforms: { kind: "platforms", ids: outside } },
        facts: statusesOf(outside.filter((id) => !isActive(id))),
        field: "platforms",
      },
    };
  },
};

function storeNotAllowed(given: Case): Outcome {
  const { held, stores, platforms } = storedOutside(given);
  if (held.length === 0) return {};
  return {
    tension: {
      claim: "stores",
      way: "stores",
      terms: {
        items: itemsOf(held),
        stores: { kind: "stores", ids: stores },
        platforms: { kind: "platforms", ids: platforms },
      },
      facts: [],
      field: "platforms",
    },
  };
}

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

import { isPersonal } from "@/lib/answers/readers";
import { allStores, generalFact, loadPlatform } from "@/lib/content/knowledge";
import type { Attribute } from "@/lib/content/knowledge-schema";
import { countriesOf } from "@/lib/content/places";
import { needsSafeguards } from "@/lib/places/transfers";
import { type StoreId, storeIds } from "@/content/stores/ids";
import type { Rule, Situation } from "../tension";

/** Stores that functions of the authorised platforms reach by a binding. */
function nativeStores({ platforms }: Situation) {
  return allStores.filter((store) => store.nativeTo.some((id) => platforms.includes(id)));
}

const factOf = (store: (typeof allStores)[number], attribute: Attribute) => generalFact(store, attribute)?.id;

/** Many writes against stores that accept few on the same key. */
export const writesAgainstKv: Rule = {
  id: "writes-against-kv",
  detect: (situation) => {
    const busy = (situation.draft.state ?? []).flatMap((item, index) => (item.writes === "high" ? [index] : []));
    if (busy.length === 0) return undefined;
    const limited = nativeStores(situation).filter(
      (store) => store.consistency === "eventual" && factOf(store, "write-rate"),
    );
    if (limited.length === 0) return undefined;
    const facts = limited.flatMap((store) => factOf(store, "write-rate") ?? []);
    return {
      terms: {
        items: { kind: "stateItems", indexes: busy },
        stores: { kind: "stores", ids: limited.map((store) => store.id) },
      },
      facts,
      field: "state",
    };
  },
};

/** Reading one's own write from a store that promises it only after a while. */
export const ownWritesAgainstEventual: Rule = {
  id: "own-writes-against-eventual",
  detect: (situation) => {
    const wanting = (situation.draft.state ?? []).flatMap((item, index) =>
      item.consistency === "read-your-writes" || item.consistency === "strong" ? [index] : [],
    );
    if (wanting.length === 0) return undefined;
    const native = nativeStores(situation).filter((store) => store.status === "active");
    const stronger = native.some((store) =>
      ["strong-per-object", "strong-multi-region", "single-primary", "tunable"].includes(store.consistency),
    );
    const eventual = native.filter((store) => store.consistency === "eventual" && factOf(store, "consistency"));
    if (eventual.length === 0 || stronger) return undefined;
    const facts = eventual.flatMap((store) => factOf(store, "consistency") ?? []).slice(0, 2);
    return {
      terms: {
        items: { kind: "stateItems", indexes: wanting },
        stores: { kind: "stores", ids: eventual.map((store) => store.id) },
      },
      facts,
      field: "state",
    };
  },
};

/** Personal data that must stay in the EU, and native stores for which no EU jurisdiction was found. */
export const euStores: Rule = {
  id: "eu-stores",
  detect: (situation) => {
    const { draft } = situation;
    const personal = draft.state?.some(isPersonal);
    if (draft.residency !== "eu" || !personal) return undefined;
    const spread = nativeStores(situation).filter(
      (store) => store.status === "active" && store.euJurisdiction?.value !== true && factOf(store, "consistency"),
    );
    if (spread.length === 0) return undefined;
    const facts = spread.flatMap((store) => store.euJurisdiction?.fact ?? []);
    return { terms: { stores: { kind: "stores", ids: spread.map((store) => store.id) } }, facts, field: "residency" };
  },
};

/** A relational transaction needs a primary; functions at the edge only reach one from afar. */
export const relationalWithoutCentre: Rule = {
  id: "relational-without-centre",
  detect: ({ draft }) => {
    if (!draft.needs?.includes("relational-transactions")) return undefined;
    const named = [draft.currentStack, ...(draft.state ?? []).map((item) => item.currentStore)].join(" ");
    const hasDatabase =
      /postgre|mysql|maria|oracle|sql server|aurora|cockroach|spanner|rds|neon|planetscale|hyperdrive/i.test(named);
    if (draft.regionalServices === "allowed" && hasDatabase) return undefined;
    return { terms: {}, facts: [], field: draft.regionalServices === "allowed" ? "currentStack" : "regionalServices" };
  },
};

/** Two authorised platforms, state that must be strongly consistent, and stores that only one of them can bind. */
export const exclusiveStores: Rule = {
  id: "exclusive-stores",
  detect: ({ draft, platforms }) => {
    const strong = draft.state?.some(
      (item) => item.consistency === "strong" || item.consistency === "read-your-writes",
    );
    if (!strong) return undefined;
    const exclusive = allStores.filter(
      (store) =>
        store.status === "active" &&
        store.access.every((way) => way === "binding") &&
        ["strong-per-object", "strong-multi-region", "single-primary"].includes(store.consistency) &&
        store.nativeTo.some((id) => platforms.includes(id)) &&
        platforms.some((id) => !store.nativeTo.includes(id)),
    );
    const facts = exclusive.flatMap((store) => factOf(store, "access") ?? factOf(store, "consistency") ?? []);
    if (exclusive.length === 0) return undefined;
    const others = platforms.filter((id) => exclusive.every((store) => !store.nativeTo.includes(id)));
    return {
      terms: {
        stores: { kind: "stores", ids: exclusive.map((store) => store.id) },
        platforms: { kind: "platforms", ids: others },
      },
      facts,
      field: "platforms",
    };
  },
};

/** Personal data under the RGPD, and users in countries without an adequacy decision. */
export const transfersWithoutAdequacy: Rule = {
  id: "transfers-without-adequacy",
  detect: ({ draft }) => {
    const personal = draft.state?.some(isPersonal) && draft.regulations?.includes("rgpd");
    if (!personal) return undefined;
    const regions = (draft.places ?? []).flatMap((id) =>
      id !== "unknown" && countriesOf(id).some(needsSafeguards) ? [id] : [],
    );
    if (regions.length === 0) return undefined;
    return { terms: { regions: { kind: "regions", ids: regions } }, facts: [], field: "places" };
  },
};

/** Products that closed or dropped what they are remembered for, still named in the reader's words. */
const remembered: [RegExp, StoreId | "deno-deploy" | "vercel-edge-runtime", RegExp?][] = [
  [/\bfauna(db)?\b/i, "fauna"],
  [/\bturso\b/i, "turso"],
  [/\bdeno deploy classic\b/i, "deno-deploy"],
  [/\bvercel edge functions?\b/i, "vercel-edge-runtime"],
];
export const retiredProduct: Rule = {
  id: "retired-product",
  detect: ({ draft }) => {
    const texts = [
      draft.currentStack,
      draft.hardConstraints,
      draft.appType,
      draft.useCase,
      ...(draft.state ?? []).flatMap((item) => [item.what, item.currentStore]),
    ];
    const named = remembered.filter(([pattern]) => texts.some((text) => text && pattern.test(text)));
    const facts = named.flatMap(([, id]) => {
      const store = storeIds.find((known) => known === id);
      const product = store
        ? allStores.find((each) => each.id === store)
        : loadPlatform(id as "deno-deploy" | "vercel-edge-runtime");
      const status = product?.facts.find((fact) => fact.attribute === "status");
      return status ? [status.id] : [];
    });
    if (facts.length === 0) return undefined;
    return { terms: {}, facts, field: "currentStack" };
  },
};

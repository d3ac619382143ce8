import type { StoreId } from "@/content/stores/ids";
import { stalenessOf } from "@/lib/case/staleness";
import { isStrong, wantsOwnWrites } from "@/lib/case/stores";
import { generalFact, loadStore } from "@/lib/content/knowledge";
import type { Attribute } from "@/lib/content/knowledge-schema";
import type { Rule, Term } from "../tension";
import { type HeldItem, itemsOf, personal, storesByItem } from "./state-items";

const storesTerm = (ids: readonly StoreId[]): Term => ({ kind: "stores", ids });

const factsOf = (ids: readonly StoreId[], attribute: Attribute) =>
  ids.flatMap((id) => generalFact(loadStore(id), attribute)?.id ?? []);

const storesOf = (held: readonly HeldItem[], isMeant: (id: StoreId) => boolean): StoreId[] =>
  [...new Set(held.flatMap(({ stores }) => stores))].filter(isMeant);

/** Writes per second on one key that frequent writes soon pass. */
const fewWrites = 10;

/** The rate that a store grants to one key; files are written once each, so their stores are left out. */
function keyRate(id: StoreId): number | undefined {
  const { capabilities, model } = loadStore(id);
  const rate = capabilities.writeRate?.value;
  return rate && rate.per === "key" && rate.perSecond <= fewWrites && model !== "object" ? rate.perSecond : undefined;
}

/** Many writes to a store that takes few on the same key. */
export const writesAgainstKv: Rule = {
  id: "writes-against-kv",
  detect: (given) => {
    const limited = (id: StoreId) => keyRate(id) !== undefined;
    const held = storesByItem(given).filter(({ stores }) => stores.length > 0 && stores.every(limited));
    const busy = held.filter(({ item }) => item.writes === "high");
    const unsaid = held.filter(({ item, named }) => item.writes === undefined && named.length > 0);
    const termsOf = (items: HeldItem[]) => ({
      items: itemsOf(items),
      limits: {
        kind: "limits",
        of: storesOf(items, limited).map((product) => ({ product, value: keyRate(product) ?? 0, unit: "perSecond" })),
      } satisfies Term,
    });
    return {
      ...(busy.length > 0 && {
        tension: {
          terms: termsOf(busy),
          facts: factsOf(storesOf(busy, limited), "write-rate"),
          field: "state" as const,
        },
      }),
      ...(unsaid.length > 0 && { unknown: { terms: termsOf(unsaid), field: "state" as const } }),
    };
  },
};

/** Said of a store: it has no other region to read from. */
const oneRegion = /(?<!\p{L})(?:one|single|une(?: seule)?|1) r[ée]gion/iu;

/** Reading one's own write from a store that promises it only after a while. */
export const ownWritesAgainstEventual: Rule = {
  id: "own-writes-against-eventual",
  detect: (given) => {
    // A store bound to the edge is read beside the user; one open to all at the place that takes its writes, unless it has
    // others to read from.
    const isLate = (id: StoreId) => loadStore(id).consistency === "eventual";
    const isNative = (id: StoreId) => loadStore(id).nativeTo.length > 0;
    const held = storesByItem(given).filter(
      ({ item, stores }) => wantsOwnWrites(item) && stores.length > 0 && stores.every(isLate),
    );
    const late = held.filter(({ stores }) => stores.some(isNative));
    const open = held.filter(
      ({ item, stores }) =>
        item.consistency === "strong" && !stores.some(isNative) && !oneRegion.test(item.currentStore ?? ""),
    );
    const termsOf = (items: readonly HeldItem[]) => ({
      items: itemsOf(items),
      stores: storesTerm(storesOf(items, () => true)),
    });
    return {
      ...(late.length > 0 && {
        tension: {
          terms: termsOf(late),
          facts: factsOf(
            storesOf(late, () => true),
            "consistency",
          ),
          field: "state" as const,
        },
      }),
      ...(open.length > 0 && { unknown: { terms: termsOf(open), field: "state" as const } }),
    };
  },
};

/** A value that may be so old, in a store that may show an older one. */
export const staleAgainstStore: Rule = {
  id: "stale-against-store",
  detect: (given) => {
    const lateBy = (id: StoreId) => loadStore(id).capabilities.staleMs;
    const [strictest] = storesByItem(given)
      .flatMap((held) => {
        const most = stalenessOf(held.item.staleness);
        // That one's own writes show at once is asked of the store already.
        if (most === 0 && wantsOwnWrites(held.item)) return [];
        const isLate = (id: StoreId) => most !== undefined && (lateBy(id)?.value ?? 0) > most;
        return most !== undefined && held.stores.length > 0 && held.stores.every(isLate) ? [{ held, most }] : [];
      })
      .toSorted((a, b) => a.most - b.most);
    if (!strictest) return {};
    const { held, most } = strictest;
    const of = held.stores.map((product) => ({ product, value: lateBy(product)?.value ?? 0, unit: "ms" as const }));
    return {
      tension: {
        ...(most === 0 && { claim: "none", way: "none" }),
        terms: {
          items: itemsOf([held]),
          ...(most > 0 && { most: { kind: "duration", ms: most } as const }),
          limits: { kind: "limits", of },
        },
        facts: held.stores.flatMap((id) => lateBy(id)?.fact ?? []),
        field: "state",
      },
    };
  },
};

/** Several platforms allowed, and state whose consistent store only one of them can bind. */
export const exclusiveStores: Rule = {
  id: "exclusive-stores",
  detect: (given) => {
    if (given.compared) return {};
    const exclusive = (id: StoreId) => {
      const { access, nativeTo } = loadStore(id);
      const bound = access.length > 0 && access.every((way) => way === "binding");
      return bound && nativeTo.some((platform) => given.platforms.includes(platform));
    };
    const bound = storesByItem(given).filter(
      ({ item, stores }) =>
        wantsOwnWrites(item) && stores.length > 0 && stores.every((id) => exclusive(id) && isStrong(loadStore(id))),
    );
    // Where nothing is in such a store yet, it is only what these platforms have.
    const inStore = bound.filter(({ named }) => named.length > 0);
    const held = inStore.length > 0 ? inStore : bound;
    const stores = storesOf(held, () => true);
    const others = given.platforms.filter((platform) =>
      stores.every((id) => !loadStore(id).nativeTo.includes(platform)),
    );
    if (stores.length === 0 || others.length === 0) return {};
    return {
      tension: {
        ...(inStore.length === 0 && { claim: "proposed" }),
        terms: { items: itemsOf(held), stores: storesTerm(stores), platforms: { kind: "platforms", ids: others } },
        facts: factsOf(stores, "consistency"),
        field: "platforms",
      },
    };
  },
};

/** Personal data in a store whose vendor asks to keep it out. */
export const personalDataWarned: Rule = {
  id: "personal-data-warned",
  detect: (given) => {
    const warned = (id: StoreId) => loadStore(id).capabilities.personalData?.value === false;
    const held = storesByItem(given).filter(({ stores }) => stores.length > 0 && stores.every(warned));
    const about = held.filter(({ item }) => personal(item) === "yes");
    const unsaid = held.filter(({ item, named }) => personal(item) === "unknown" && named.length > 0);
    const termsOf = (items: HeldItem[]) => ({ items: itemsOf(items), stores: storesTerm(storesOf(items, warned)) });
    return {
      ...(about.length > 0 && {
        tension: {
          terms: termsOf(about),
          facts: storesOf(about, warned).flatMap((id) => loadStore(id).capabilities.personalData?.fact ?? []),
          field: "state" as const,
        },
      }),
      ...(unsaid.length > 0 && { unknown: { terms: termsOf(unsaid), field: "state" as const } }),
    };
  },
};

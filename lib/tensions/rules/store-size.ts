import type { StoreId } from "@/content/stores/ids";
import { rowsOf, volumeOf } from "@/lib/case/volume";
import { loadStore } from "@/lib/content/knowledge";
import type { Rule } from "../tension";
import { itemsOf, storesByItem } from "./state-items";

/** Share of a store's size from which its end is in sight. */
const nearlyFull = 0.7;
/** Only of databases is it asked, and of none that holds this much, in GB. */
const roomyGb = 100;

/** What a row seldom weighs more than, 10 kB in GB: as many as said of them fit, or their weight is unknown. */
const heavyRowGb = 1e-5;

/** As much data as one database or object holds. */
export const storeSize: Rule = {
  id: "store-size",
  detect: (given) => {
    const limitOf = (id: StoreId) => {
      const most = loadStore(id).capabilities.storageGb?.value;
      return typeof most === "number" ? most : undefined;
    };
    const bounded = storesByItem(given).flatMap((held) => {
      const limits = held.named.flatMap((id) => {
        const gb = limitOf(id);
        return gb === undefined ? [] : [{ product: id, value: gb, unit: "gb" as const }];
      });
      const said = volumeOf(held.item.volume) ?? volumeOf(held.item.currentStore) ?? volumeOf(held.item.what);
      const rowsSaid = rowsOf(held.item.volume) ?? rowsOf(held.item.what);
      const most = rowsSaid === undefined ? undefined : rowsSaid * heavyRowGb;
      return limits.length > 0 ? [{ held, limits, said, most }] : [];
    });
    const full = bounded.find(
      ({ limits, said }) => said !== undefined && limits.some(({ value }) => said >= nearlyFull * value),
    );
    const unsaid = bounded.filter(
      ({ limits, said, most }) =>
        said === undefined &&
        !(most !== undefined && limits.every(({ value }) => most < nearlyFull * value)) &&
        limits.every(({ product, value }) => value < roomyGb && loadStore(product).model === "sql"),
    );
    return {
      ...(full && {
        tension: {
          terms: {
            items: itemsOf([full.held]),
            size: { kind: "size", gb: full.said ?? 0 },
            limits: { kind: "limits", of: full.limits },
          },
          facts: full.limits.flatMap(({ product }) => loadStore(product).capabilities.storageGb?.fact ?? []),
          field: "state" as const,
        },
      }),
      ...(unsaid.length > 0 && {
        unknown: {
          terms: {
            items: itemsOf(unsaid.map(({ held }) => held)),
            limits: { kind: "limits", of: uniqueBy(unsaid.flatMap(({ limits }) => limits)) },
          },
          field: "state" as const,
        },
      }),
    };
  },
};

function uniqueBy<Limit extends { product: string }>(limits: Limit[]): Limit[] {
  return [...new Map(limits.map((limit) => [limit.product, limit])).values()];
}

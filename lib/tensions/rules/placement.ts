import type { StoreId } from "@/content/stores/ids";
import { wantsOwnWrites } from "@/lib/case/stores";
import { loadStore } from "@/lib/content/knowledge";
import { type AreaId, areasOf } from "@/lib/places/areas";
import type { Kept, Rule } from "../tension";
import { boundTo, keptIn } from "./kept";
import { itemsOf, storesByItem } from "./state-items";

/** Where a store, or the primary that takes its writes, does not run; nothing where no source says. */
function absence(id: StoreId) {
  return loadStore(id).capabilities.absentFrom ?? undefined;
}

/** Where data must stay somewhere a primary goes nowhere else, wherever the users are. */
const wayWithin = (stores: readonly StoreId[], kept: Kept): "bound" | "kept" =>
  stores.every((id) => boundTo(id, kept) === "yes") ? "bound" : "kept";

/** What is nearest to all of them; for several parts of the world, the ways of most. */
const wayByMeasure = (areas: readonly AreaId[]): string =>
  (["africa", "south-america"] as const).find((one) => areas.every((area) => area === one)) ?? "default";

/** Users in parts of the world where the store that takes their writes does not run. */
export const storeFarFromUsers: Rule = {
  id: "store-far-from-users",
  detect: (given) => {
    const held = storesByItem(given).filter(
      ({ item, stores }) => wantsOwnWrites(item) && stores.length > 0 && stores.every((id) => absence(id)),
    );
    const stores = [...new Set(held.flatMap((each) => each.stores))];
    const isAbsent = (area: AreaId) => stores.every((id) => absence(id)?.value.includes(area));
    const places = (given.known.places ?? []).flatMap((id) =>
      id !== "unknown" && areasOf(id).every(isAbsent) ? [id] : [],
    );
    if (stores.length === 0 || places.length === 0) return {};
    const areas = [...new Set(places.flatMap(areasOf))];
    const kept = keptIn(given.known);
    const way = kept ? wayWithin(stores, kept) : wayByMeasure(areas);
    return {
      tension: {
        way,
        terms: {
          ...(way === "kept" && { kept: { kind: "kept", ...kept } as const }),
          items: itemsOf(held),
          stores: { kind: "stores", ids: stores },
          places: { kind: "places", ids: places },
          areas: { kind: "areas", ids: areas },
        },
        facts: stores.flatMap((id) => absence(id)?.fact ?? []),
        field: "places",
      },
    };
  },
};

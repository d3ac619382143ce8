import type { StoreId } from "@/content/stores/ids";
import { wantsOwnWrites } from "@/lib/case/stores";
import { loadStore } from "@/lib/content/knowledge";
import { type AreaId, areasOf } from "@/lib/places/areas";
import type { Rule } from "../tension";
import { itemsOf, storesByItem } from "./state-items";

/** Where a store, or the primary that takes its writes, does not run; nothing where no source says. */
function absence(id: StoreId) {
  return loadStore(id).capabilities.absentFrom ?? undefined;
}

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
    return {
      tension: {
        way: areas.every((area) => area === "south-america") ? "south-america" : "default",
        terms: {
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

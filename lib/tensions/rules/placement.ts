import type { StoreId } from "@/content/stores/ids";
import { loadStore } from "@/lib/content/knowledge";
import type { placementIds } from "@/lib/content/knowledge-schema";
import { loadPoint, type Point, pointsOf } from "@/lib/content/places";
import type { PlaceId } from "@/lib/places/ids";
import type { Rule } from "../tension";
import { itemsOf, storesByItem, wantsOwnWrites } from "./state-items";

type AreaId = (typeof placementIds)[number];

/** The parts of the world in which vendors place stores, by our continents. */
const areaOf: Record<Point["continent"], AreaId> = {
  EU: "europe",
  NA: "north-america",
  SA: "south-america",
  AF: "africa",
  ME: "middle-east",
  AS: "asia",
  OC: "oceania",
};

/** Where a store, or the primary that takes its writes, does not run; nothing where no source says. */
function absence(id: StoreId) {
  return loadStore(id).capabilities.absentFrom ?? undefined;
}

function areasOf(place: PlaceId): AreaId[] {
  return [...new Set(pointsOf(place).map((point) => areaOf[loadPoint(point).continent]))];
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
    return {
      tension: {
        terms: {
          items: itemsOf(held),
          stores: { kind: "stores", ids: stores },
          places: { kind: "places", ids: places },
          areas: { kind: "areas", ids: [...new Set(places.flatMap(areasOf))] },
        },
        facts: stores.flatMap((id) => absence(id)?.fact ?? []),
        field: "places",
      },
    };
  },
};

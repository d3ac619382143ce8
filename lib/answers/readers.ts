import { type RegionId, regionIds } from "@/content/regions/ids";
import type { PlaceId } from "@/lib/places/ids";
import type { Draft, StateItem } from "./answers";

const asMetro = (id: string | undefined): RegionId | undefined => regionIds.find((region) => region === id);

/** The places of the users that are known, of every kind. */
export function placesOf({ places }: Draft): PlaceId[] {
  return (places ?? []).flatMap((id) => (id === "unknown" ? [] : id));
}

/** The metros among the places of the users, in the order of the content. */
export function metrosOf({ places }: Draft): RegionId[] {
  return (places ?? []).flatMap((id) => asMetro(id) ?? []);
}

/**
 * Whether a piece of state is about persons.
 * @returns nothing when the reader does not know
 * @example isPersonal({ data: ["health"] }) // true
 */
export function isPersonal({ data }: Partial<StateItem>): boolean | undefined {
  return data && data.some((id) => id !== "none");
}

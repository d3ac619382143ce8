import type { PlaceId } from "@/lib/places/ids";
import { findNames } from "./find-names";
import { readRoles } from "./roles";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

/**
 * Places that a text names without saying, for all that is understood here, what they are to the case. Where there are
 * any, nothing may be concluded from the places that were understood being all there is.
 * @example unreadPlaces("Gravelines, puis La Réunion nous inquiète") // ["country-re"]
 */
export function unreadPlaces(text: string): PlaceId[] {
  const tokens = tokenise(text);
  const names = findNames(text, tokens);
  const roleOf = readRoles(text, tokens, names);
  const stanceOf = readStances(text, tokens, names);
  return names.flatMap((name) => {
    const { place } = name.phrase.value;
    return place && stanceOf(name) === "used" && roleOf(name) === undefined ? [place] : [];
  });
}

import type { PlaceId } from "@/lib/places/ids";
import { findNames } from "./find-names";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

/**
 * The places that a short text names and does not deny, whatever they are to the case: where a goal holds.
 * @example placesNamed("pages de Paris, sans Nouméa") // ["paris"]
 */
export function placesNamed(text: string): PlaceId[] {
  const tokens = tokenise(text);
  const names = findNames(text, tokens);
  const stanceOf = readStances(text, tokens, names);
  return names.flatMap((name) => {
    const { place } = name.phrase.value;
    return place && stanceOf(name) === "used" ? [place] : [];
  });
}

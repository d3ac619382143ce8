import type { PlaceId } from "@/lib/places/ids";
import { findNames } from "./find-names";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

/**
 * The places that a short text names, whatever they are to the case: where a goal holds, and where it does not.
 * @example placesNamed("pages de Paris, sans Nouméa") // { meant: ["paris"], leftOut: ["noumea"] }
 */
export function placesNamed(text: string): { meant: PlaceId[]; leftOut: PlaceId[] } {
  if (text === "") return { meant: [], leftOut: [] };
  const tokens = tokenise(text);
  const names = findNames(text, tokens);
  const stanceOf = readStances(text, tokens, names);
  const meant: PlaceId[] = [];
  const leftOut: PlaceId[] = [];
  for (const name of names) {
    const { place } = name.phrase.value;
    if (place) (stanceOf(name) === "used" ? meant : leftOut).push(place);
  }
  return { meant, leftOut };
}

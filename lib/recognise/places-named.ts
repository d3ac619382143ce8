import type { PlaceId } from "@/lib/places/ids";
import { findNames } from "./find-names";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

/**
 * The places that a short text names, whatever they are to the case: where a goal holds, and where it does not.
 * @example placesNamed("pages de Paris, sans Nouméa") // { meant: ["paris"], leftOut: ["noumea"] }
 */
export function placesNamed(text: string): { meant: PlaceId[]; leftOut: PlaceId[] } {
  const tokens = tokenise(text);
  const names = findNames(text, tokens);
  const stanceOf = readStances(text, tokens, names);
  const of = (used: boolean) =>
    names.flatMap((name) => {
      const { place } = name.phrase.value;
      return place && (stanceOf(name) === "used") === used ? [place] : [];
    });
  return { meant: of(true), leftOut: of(false) };
}

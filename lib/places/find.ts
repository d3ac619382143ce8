import { placeName } from "@/lib/content/places";
import { locales } from "@/lib/i18n/locales";
import { type PlaceId, isPlaceId, placeIds } from "./ids";
import { plainWords } from "./plain-words";

let byName: Map<string, PlaceId> | undefined;

/**
 * The place that somebody wrote, by its id or by its whole name in either language; case, accents and punctuation do not
 * count. Finding places inside sentences is `lib/recognise`'s.
 * @returns nothing for any other text; a city before a country of the same name
 * @example placeByName("Nouméa") // "noumea"
 */
export function placeByName(written: string): PlaceId | undefined {
  if (isPlaceId(written)) return written;
  byName ??= indexNames();
  return byName.get(plainWords(written));
}

function indexNames(): Map<string, PlaceId> {
  const index = new Map<string, PlaceId>();
  const short = new Map<string, PlaceId | undefined>();
  for (const id of placeIds)
    for (const locale of locales) {
      const name = placeName(id, locale);
      if (!index.has(plainWords(name))) index.set(plainWords(name), id);
      const form = plainWords(name.replace(/ \(.*\)$/, ""));
      short.set(form, short.has(form) && short.get(form) !== id ? undefined : id);
    }
  // "Saint-Denis" is that of La Réunion, the only one we know; "Saint-Pierre" could be either of two.
  for (const [form, id] of short) if (id && !index.has(form)) index.set(form, id);
  return index;
}

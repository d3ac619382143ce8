import { placeName } from "@/lib/content/places";
import { locales } from "@/lib/i18n/locales";
import { type PlaceId, isPlaceId, isPointId, placeIds } from "./ids";
import { plainWords } from "./plain-words";

let byName: Map<string, PlaceId> | undefined;

/**
 * The place that somebody wrote, by its id or by its whole name in either language; case, accents and punctuation do not
 * count. Finding places inside sentences is `lib/recognise`'s.
 * @returns nothing for any other text; a city before a part of a country, and that before a country, of the same name
 * @example placeByName("Nouméa") // "noumea"
 */
export function placeByName(written: string): PlaceId | undefined {
  if (isPlaceId(written)) return written;
  byName ??= indexNames();
  return byName.get(plainWords(written));
}

/** Names of places have this many words at most. */
const longestName = 4;

/**
 * The one town that a few words name in its capitals: "notre salle machine à Nouméa". For answers, not for sentences.
 * @returns nothing where they name none or several, or no town
 * @example townIn("the bank's hall in Riyadh") // "riyadh"
 */
export function townIn(words: string): PlaceId | undefined {
  byName ??= indexNames();
  const parts = words.split(/[\s,;()/]+/).filter((part) => part !== "");
  const towns = new Set<PlaceId>();
  for (let at = 0; at < parts.length; at += 1) {
    if (!/^\p{Lu}/u.test(parts[at] ?? "")) continue;
    for (let length = Math.min(longestName, parts.length - at); length > 0; length -= 1) {
      const id = byName.get(plainWords(parts.slice(at, at + length).join(" ")));
      if (!id) continue;
      if (isPointId(id)) towns.add(id);
      at += length - 1;
      break;
    }
  }
  const [town] = towns;
  return towns.size === 1 ? town : undefined;
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

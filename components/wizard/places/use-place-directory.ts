import { useCallback, useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { indexPlaces, type PlaceEntry, type PlaceRow } from "@/lib/places/search";

type Directory = { entries: PlaceEntry[]; status: "absent" | "there" | "failed" };

const absent: Directory = { entries: [], status: "absent" };
/** Fetched once per visit and language, whichever field asks first. */
const fetched = new Map<Locale, Promise<PlaceEntry[]>>();

/** The list is as long as a page: it is fetched when a field is touched, or when a chosen place has no name yet. */
export function usePlaceDirectory(locale: Locale, isWanted: boolean) {
  const [directory, setDirectory] = useState(absent);
  const load = useCallback(
    () =>
      fetchedEntries(locale).then(
        (entries) => {
          setDirectory({ entries, status: "there" });
          return entries;
        },
        (): PlaceEntry[] => {
          setDirectory({ entries: [], status: "failed" }); // the next touch asks again
          return [];
        },
      ),
    [locale],
  );
  // The list is outside of React.
  useEffect(() => {
    if (isWanted) void load();
  }, [isWanted, load]);
  return { ...directory, load };
}

function fetchedEntries(locale: Locale): Promise<PlaceEntry[]> {
  const known = fetched.get(locale) ?? fetchEntries(locale);
  fetched.set(locale, known);
  known.catch(() => fetched.delete(locale));
  return known;
}

async function fetchEntries(locale: Locale): Promise<PlaceEntry[]> {
  const response = await fetch(`/api/places/${locale}.json`);
  if (!response.ok) throw new Error(`places: ${response.status}`);
  const rows: unknown = await response.json();
  return indexPlaces(rows as PlaceRow[]); // our own file
}

import { loadPoint, placeName, pointsOf } from "@/lib/content/places";
import {
  loadProviderRegion,
  providerRegionName,
  type ProviderRegion,
  reckonedFrom,
} from "@/lib/content/provider-regions";
import type { Locale } from "@/lib/i18n/locales";
import { formatList, formatMessage, formatNumber } from "@/lib/i18n/message";
import { loadMessages, type WizardMessages } from "@/lib/i18n/messages";
import { countryName } from "@/lib/content/names";
import { isPlaceId, isPointId, type PlaceId } from "./ids";
import { readOrigin } from "./origin";

/** What a picker shows of a place: its name, and where its distances are reckoned from if that is somewhere else. */
export type PlaceNote = { name: string; note: string };

/** Of a group of more countries than these only their number is told. */
const mostNamed = 5;

/**
 * A place, a provider's region or the reader's own words, as a picker shows them.
 * @returns the words themselves where nothing is known of them
 * @example noteOf("country-fr", "en") // { name: "France", note: "reckoned from Paris" }
 */
export function noteOf(said: string, locale: Locale): PlaceNote {
  const { picker } = loadMessages(locale, "wizard");
  if (isPlaceId(said)) return { name: placeName(said, locale), note: placeNote(said, locale, picker) };
  const region = loadProviderRegion(said);
  if (region) return { name: providerRegionName(region, locale), note: regionNote(region, locale, picker) };
  const read = readOrigin(said);
  return { name: said, note: read ? formatMessage(picker.reckoned, { place: placeName(read.point, locale) }) : "" };
}

function placeNote(id: PlaceId, locale: Locale, picker: WizardMessages["picker"]): string {
  if (isPointId(id)) return countryName(loadPoint(id).country, locale);
  const points = pointsOf(id);
  if (points.length > mostNamed) return formatMessage(picker.countries, { count: points.length });
  const place = formatList(
    locale,
    points.map((point) => placeName(point, locale)),
  );
  return formatMessage(picker.reckoned, { place });
}

function regionNote(region: ProviderRegion, locale: Locale, picker: WizardMessages["picker"]): string {
  if (!region.point) return picker.nowhere;
  const stand = reckonedFrom(region);
  if (!stand) return "";
  const km = formatNumber(locale, stand.km);
  return formatMessage(picker.reckonedKm, { place: placeName(stand.point, locale), km });
}

import { loadCountry, loadGroup, loadPoint, placeName } from "@/lib/content/places";
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
import { isCountryId, isGroupId, isPlaceId, type PlaceId } from "./ids";
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
  if (isGroupId(id)) {
    const points = loadGroup(id).members.map((member) => loadCountry(member).main);
    const names = points.map((point) => placeName(point, locale));
    return points.length > mostNamed
      ? formatMessage(picker.countries, { count: points.length })
      : formatMessage(picker.reckoned, { place: formatList(locale, names) });
  }
  if (isCountryId(id)) return formatMessage(picker.reckoned, { place: placeName(loadCountry(id).main, locale) });
  return countryName(loadPoint(id).country, locale);
}

function regionNote(region: ProviderRegion, locale: Locale, picker: WizardMessages["picker"]): string {
  if (!region.point) return picker.nowhere;
  const stand = reckonedFrom(region);
  if (!stand) return "";
  const km = formatNumber(locale, stand.km);
  return formatMessage(picker.reckonedKm, { place: placeName(stand.point, locale), km });
}

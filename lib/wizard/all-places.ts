import { loadCountry, loadPoint, placeName, pointsOf } from "@/lib/content/places";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { countryIds, groupIds, partIds, type PlaceId, pointIds } from "@/lib/places/ids";
import { type ContinentId, continentName, continentIds } from "@/lib/content/regions";
import type { OptionGroup, Question } from "./questions";

/**
 * The question of the users' places with every place there is: groups of countries first, then continent by continent
 * its countries, their parts and its cities, each in the order of the alphabet.
 */
export function allPlacesQuestion(locale: Locale): Extract<Question, { kind: "checkboxes" }> {
  const { fields, picker, unknown } = loadMessages(locale, "wizard");
  const group = (label: string, ids: readonly PlaceId[]): OptionGroup => ({
    label,
    options: ids
      .map((id) => ({ value: id, label: placeName(id, locale) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  });
  const ofContinent = (id: ContinentId) => {
    const continent = continentName(id, locale);
    return [
      group(
        formatMessage(picker.list.countries, { continent }),
        countryIds.filter((country) => loadCountry(country).continent === id),
      ),
      group(
        formatMessage(picker.list.parts, { continent }),
        partIds.filter((part) => pointsOf(part).some((point) => loadPoint(point).continent === id)),
      ),
      group(
        formatMessage(picker.list.cities, { continent }),
        pointIds.filter((point) => loadPoint(point).continent === id),
      ),
    ];
  };
  const groups = [group(picker.list.groups, groupIds), ...continentIds.flatMap(ofContinent)];
  return {
    name: "places",
    label: fields.places.label,
    optional: true,
    kind: "checkboxes",
    groups: [
      ...groups.filter(({ options }) => options.length > 0),
      { label: "", options: [{ value: "unknown", label: unknown }] },
    ],
  };
}

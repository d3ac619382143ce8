import type { Case } from "@/lib/case/case";
import type { SaidOrigin } from "@/lib/case/distances";
import { countriesOf } from "@/lib/content/places";
import { countriesOfOrigin } from "@/lib/places/origin";
import { isInUnion, isOutside } from "@/lib/places/residency";
import { needsSafeguards } from "@/lib/places/transfers";
import type { Rule } from "../tension";
import { keptIn } from "./kept";
import { itemsOf, personal, storesByItem } from "./state-items";

/**
 * Where personal data of users in the Union is handled today without an adequacy decision. What stands where data must stay
 * is there on purpose; a database that was only assumed nobody placed.
 */
function originsWithoutAdequacy({ known }: Case): SaidOrigin[] {
  const { places = [], originAssumed } = known;
  if (!places.some((id) => id !== "unknown" && countriesOf(id).some(isInUnion))) return [];
  const area = keptIn(known);
  return (["databaseOrigin", "computeOrigin"] as const).flatMap((field): SaidOrigin[] => {
    const said = originAssumed && field === "databaseOrigin" ? undefined : known[field];
    const countries = said ? countriesOfOrigin(said) : [];
    const isAbroad = countries.length > 0 && countries.every(needsSafeguards);
    return said && isAbroad && !(area && !isOutside(countries, area.country)) ? [{ said, field }] : [];
  });
}

/** Personal data under the GDPR, and what handles it or users in countries without an adequacy decision: their own, not a metro's. */
export const transfersWithoutAdequacy: Rule = {
  id: "transfers-without-adequacy",
  detect: (given) => {
    const { regulations = [], places = [] } = given.known;
    if (!regulations.includes("rgpd") && !regulations.includes("schrems-ii")) return {};
    const abroad = places.flatMap((id) => (id !== "unknown" && countriesOf(id).some(needsSafeguards) ? [id] : []));
    const origins = originsWithoutAdequacy(given);
    const items = storesByItem(given).filter(({ item }) => personal(item) === "yes");
    if (abroad.length + origins.length === 0 || items.length === 0) return {};
    const area = keptIn(given.known);
    const isToday = origins.length > 0;
    return {
      tension: {
        ...(isToday && { claim: abroad.length > 0 ? "both" : "today" }),
        way: isToday ? (area ? "todayKept" : "today") : area ? "kept" : "default",
        terms: {
          items: itemsOf(items),
          ...(isToday && { origins: { kind: "origins", of: origins } as const }),
          ...(abroad.length > 0 && { places: { kind: "places", ids: abroad } as const }),
          ...(area && { kept: { kind: "kept", ...area } as const }),
        },
        facts: [],
        field: origins[0]?.field ?? "places",
      },
    };
  },
};

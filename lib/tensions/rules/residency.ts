import { type Judgement, judge } from "@/lib/case/capabilities";
import type { Case } from "@/lib/case/case";
import type { SaidOrigin } from "@/lib/case/distances";
import { loadPlatform, loadStore } from "@/lib/content/knowledge";
import type { StoreId } from "@/content/stores/ids";
import { countriesOf } from "@/lib/content/places";
import { countriesOfOrigin } from "@/lib/places/origin";
import { standsIn } from "@/lib/places/pops";
import { isInUnion, isOutside } from "@/lib/places/residency";
import type { PlatformId } from "@/content/platforms/ids";
import { rememberedOf } from "@/lib/remembered";
import type { Outcome, Rule, Term } from "../tension";
import { boundTo, keptIn } from "./kept";
import { type HeldItem, itemsOf, personal, storesByItem } from "./state-items";

const about = (judged: { platform: PlatformId }[]): Record<string, Term> => ({
  platforms: { kind: "platforms", ids: judged.map(({ platform }) => platform) },
});

type Judged = Judgement & { platform: PlatformId };

const judgedBy = (platforms: readonly PlatformId[], capability: "eu-execution" | "one-region"): Judged[] =>
  platforms.map((platform) => ({ platform, ...judge(platform, capability) }));

/** Platforms whose code leaves the place by default, and, unless nobody named them, those of which no source says. */
function kept(judged: readonly Judged[], isCompared: boolean, extra: Record<string, Term> = {}): Outcome {
  const leaving = judged.filter(({ verdict }) => verdict === "no" || verdict === "add-on");
  const unsaid = judged.filter(({ verdict }) => verdict === "unknown");
  const never = leaving.every(({ verdict }) => verdict === "no");
  return {
    ...(leaving.length > 0 && {
      tension: {
        way: never ? "never" : "addOn",
        terms: { ...about(leaving), ...extra },
        facts: leaving.flatMap(({ facts }) => facts),
        field: "residency" as const,
      },
    }),
    ...(unsaid.length > 0 &&
      !isCompared && { unknown: { terms: { ...about(unsaid), ...extra }, field: "residency" as const } }),
  };
}

/** Data that must stay somewhere, and a database or compute that is known to be elsewhere today. */
export const dataOutside: Rule = {
  id: "data-outside",
  // Several rules ask.
  detect: rememberedOf(({ known }: Case): Outcome => {
    const area = keptIn(known);
    if (!area || area.isUnnamed) return {};
    const outside = (field: SaidOrigin["field"]): SaidOrigin[] => {
      const { [field]: said } = known;
      return said && isOutside(countriesOfOrigin(said), area.country) ? [{ said, field }] : [];
    };
    // Where the database was only assumed to stand beside compute nobody said that it is there.
    const database = known.originAssumed ? [] : outside("databaseOrigin");
    const compute = outside("computeOrigin");
    if (database.length + compute.length === 0) return {};
    const claim = database.length === 0 ? "compute" : compute.length === 0 ? "database" : "both";
    return {
      tension: {
        claim,
        way: claim === "compute" ? "compute" : "default",
        terms: { kept: { kind: "kept", ...area }, origins: { kind: "origins", of: [...database, ...compute] } },
        facts: [],
        field: "residency",
      },
    };
  }),
};

/** Data that must stay in the EU, and code that runs wherever the user is. */
export const euExecution: Rule = {
  id: "eu-execution",
  detect: ({ candidates, compared, known }) =>
    known.residency === "eu" ? kept(judgedBy(candidates, "eu-execution"), compared) : {},
};

const countryTerm = (code: string): Term => ({ kind: "country", code });

/** Data that must stay in a country where a platform, as far as its cities are published, runs nothing. */
export const countryAbsent: Rule = {
  id: "country-absent",
  detect: ({ candidates, known: { residency, residencyCountry } }) => {
    if (residency !== "country" || !residencyCountry) return {};
    const absent = candidates.filter((platform) => standsIn(platform, residencyCountry) === "no");
    if (absent.length === 0) return {};
    return {
      tension: {
        way: absent.length < candidates.length ? "some" : "all",
        terms: { country: countryTerm(residencyCountry), platforms: { kind: "platforms", ids: absent } },
        facts: [],
        field: "residencyCountry",
      },
    };
  },
};

/** Whether the add-on that bounds a platform's execution is offered for a country; in the Union, nobody lists which. */
function offerOf(platform: PlatformId, country: string): { verdict: "yes" | "no" | "unknown"; facts: string[] } {
  const { pinCountries } = loadPlatform(platform).capabilities;
  if (!pinCountries || isInUnion(country)) return { verdict: "unknown", facts: [] };
  return { verdict: pinCountries.value.includes(country) ? "yes" : "no", facts: [pinCountries.fact] };
}

/** A way out over an add-on, as far as it is known to be offered for the country: what says so comes first. */
function withOffer(outcome: Outcome, platforms: readonly PlatformId[], country: string): Outcome {
  const { tension } = outcome;
  if (tension?.way !== "addOn") return outcome;
  const offers = platforms
    .filter((platform) => judge(platform, "one-region").verdict === "add-on")
    .map((platform) => offerOf(platform, country));
  const are = (verdict: string) => offers.every((each) => each.verdict === verdict);
  const way = are("yes") ? "offered" : are("no") ? "notOffered" : "addOn";
  return {
    ...outcome,
    tension: { ...tension, way, facts: [...offers.flatMap(({ facts }) => facts), ...tension.facts] },
  };
}

/** Data that must stay in one country, and code that runs wherever the user is. */
export const countryExecution: Rule = {
  id: "country-execution",
  detect: ({ candidates, compared, known: { residency, residencyCountry } }) => {
    if (residency !== "country" || !residencyCountry) return {};
    const present = candidates.filter((platform) => standsIn(platform, residencyCountry) !== "no");
    // A region that one chooses is not yet one in this country.
    const judged = judgedBy(present, "one-region").map((each): Judged =>
      each.verdict === "yes" && standsIn(each.platform, residencyCountry) === "unknown"
        ? { ...each, verdict: "unknown" }
        : each,
    );
    const outcome = kept(judged, compared, { country: countryTerm(residencyCountry) });
    return withOffer(outcome, present, residencyCountry);
  },
};

/** The same before the country is named: which one decides, so it is asked. */
export const unnamedCountry: Rule = {
  id: "unnamed-country",
  detect: ({ candidates, compared, known }) => {
    if (known.residency !== "country" || known.residencyCountry) return {};
    const { tension } = kept(judgedBy(candidates, "one-region"), compared);
    return { ...(tension && { tension }), unknown: { terms: {}, field: "residencyCountry" } };
  },
};

/** Personal data that must stay in the EU, in a store that cannot be bound to it. */
export const euStores: Rule = {
  id: "eu-stores",
  detect: (given) => {
    if (given.known.residency !== "eu") return {};
    const held = storesByItem(given).filter(({ item }) => personal(item) === "yes");
    const boundIn = (id: StoreId) => loadStore(id).euJurisdiction?.value;
    const leaving = held.filter(({ stores }) => stores.length > 0 && stores.every((id) => boundIn(id) === false));
    const unsaid = held.filter(({ named }) => named.some((id) => boundIn(id) === undefined));
    const stores = [...new Set(leaving.flatMap((each) => each.stores))];
    const unsaidStores = [...new Set(unsaid.flatMap(({ named }) => named))].filter((id) => boundIn(id) === undefined);
    return {
      ...(stores.length > 0 && {
        tension: {
          terms: { items: itemsOf(leaving), stores: { kind: "stores", ids: stores } },
          facts: stores.flatMap((id) => loadStore(id).euJurisdiction?.fact ?? []),
          field: "residency" as const,
        },
      }),
      ...(unsaidStores.length > 0 && {
        unknown: {
          terms: { items: itemsOf(unsaid), stores: { kind: "stores", ids: unsaidStores } },
          field: "residency" as const,
        },
      }),
    };
  },
};

/** Personal data that must stay in one country, in a store whose jurisdictions are known and none of them is that country. */
export const countryStores: Rule = {
  id: "country-stores",
  detect: (given) => {
    const { residency, residencyCountry: country } = given.known;
    if (residency !== "country" || !country) return {};
    const isElsewhere = (id: StoreId) => boundTo(id, { country }) === "no";
    const held = storesByItem(given).filter(({ stores }) => stores.length > 0 && stores.every(isElsewhere));
    const leaving = held.filter(({ item }) => personal(item) === "yes");
    const unsaid = held.filter(({ item, named }) => personal(item) === "unknown" && named.length > 0);
    // Of a vendor's store that binds to no country by a setting, a region that one chooses may settle it.
    const isUnknown = (id: StoreId) => loadStore(id).nativeTo.length > 0 && boundTo(id, { country }) === "unknown";
    const unsettled = storesByItem(given).filter(
      ({ item, named }) => personal(item) === "yes" && named.some(isUnknown),
    );
    const storesOf = (items: readonly HeldItem[]) => [...new Set(items.flatMap((each) => each.stores))];
    const termsOf = (items: readonly HeldItem[], ids = storesOf(items)): Record<string, Term> => ({
      country: countryTerm(country),
      items: itemsOf(items),
      stores: { kind: "stores", ids },
    });
    const facts = storesOf(leaving).flatMap((id) => loadStore(id).capabilities.jurisdictions?.fact ?? []);
    const field = "residencyCountry";
    return {
      ...(leaving.length > 0 && { tension: { terms: termsOf(leaving), facts, field } }),
      ...(unsettled.length > 0
        ? { unknown: { ask: "store", terms: termsOf(unsettled, storesOf(unsettled).filter(isUnknown)), field } }
        : unsaid.length > 0 && { unknown: { terms: termsOf(unsaid), field } }),
    };
  },
};

/** Users in mainland China, which is served from inside only under its rules; who computes there has met them. */
export const mainlandChina: Rule = {
  id: "mainland-china",
  detect: ({ known: { places = [], computeOrigin } }) => {
    const isChina = (countries: readonly string[]) =>
      countries.length > 0 && countries.every((country) => country === "CN");
    const inside = places.flatMap((id) => (id !== "unknown" && isChina(countriesOf(id)) ? [id] : []));
    if (inside.length === 0 || (computeOrigin && isChina(countriesOfOrigin(computeOrigin)))) return {};
    return { tension: { terms: { places: { kind: "places", ids: inside } }, facts: [], field: "places" } };
  },
};

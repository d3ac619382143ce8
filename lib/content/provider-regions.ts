import { type Provider, type ProviderId, providerRows } from "@/content/provider-regions";
import type { Locale } from "@/lib/i18n/locales";
import type { PointId } from "@/lib/places/ids";
import { loadPoint } from "./places";

/** A region of a cloud or a host. The same code means different places at different providers: ids carry both. */
export type ProviderRegion = {
  /** `<provider>:<code>`, in lower case: "aws:eu-west-3". */
  id: string;
  provider: ProviderId;
  code: string;
  /** Where it is; nothing for a multi-region or a jurisdiction. */
  point: PointId | undefined;
  /** Its own country, in capitals; nothing for a multi-region. */
  country: string | undefined;
  /** How far its own place is from that point: 0 where they are the same. */
  km: number;
  /** Its own place's name. */
  fr: string;
  en: string;
  /** Found in configuration, but no longer offered. */
  retired: boolean;
};

/** From this distance on, a reader should know that another place is reckoned from. */
const tellingKm = 50;

/**
 * A provider's region by its id.
 * @param id any text, in any case; a number after an OVHcloud code is dropped ("ovh:GRA11")
 * @returns nothing for what no list knows
 * @example loadProviderRegion("aws:eu-west-3")?.point // "paris"
 */
export function loadProviderRegion(id: string): ProviderRegion | undefined {
  const [, provider = "", written = ""] = /^([a-z-]+):([a-z0-9-]+)$/.exec(id.trim().toLowerCase()) ?? [];
  if (!isProviderId(provider)) return undefined;
  const { regions, retired = [], abroad = {} } = providerRows[provider];
  const code = Object.hasOwn(regions, written) ? written : written.replace(/-?\d+$/, "");
  const row = Object.hasOwn(regions, code) ? regions[code] : undefined;
  if (!row) return undefined;
  const [point, km = 0, fr, en = fr] = row;
  const own = point ? loadPoint(point) : { fr: code, en: code, country: undefined };
  return {
    id: `${provider}:${code}`,
    provider,
    code,
    point: point ?? undefined,
    country: abroad[code] ?? own.country,
    km,
    fr: fr ?? own.fr,
    en: en ?? own.en,
    retired: retired.includes(code),
  };
}

/** Every region of every provider. */
export function allProviderRegions(): ProviderRegion[] {
  return Object.entries<Provider>(providerRows).flatMap(([provider, { regions }]) =>
    Object.keys(regions).flatMap((code) => loadProviderRegion(`${provider}:${code}`) ?? []),
  );
}

/**
 * What a region is called, with its own place.
 * @example providerRegionName(region, "fr") // "AWS eu-west-3 (Paris)"
 */
export function providerRegionName(region: ProviderRegion, locale: Locale): string {
  const { name, capitals } = providerRows[region.provider];
  return `${name} ${capitals ? region.code.toUpperCase() : region.code} (${region[locale]})`;
}

/**
 * The place whose distances stand for a region that is somewhere else.
 * @returns nothing where the region's own place is meant
 * @example reckonedFrom(gravelines) // { point: "brussels", km: 156 }
 */
export function reckonedFrom({ point, km }: ProviderRegion): { point: PointId; km: number } | undefined {
  return point && km >= tellingKm ? { point, km } : undefined;
}

function isProviderId(id: string): id is ProviderId {
  return Object.hasOwn(providerRows, id);
}

import type { CityId } from "@/content/places/ids";
import type { RegionId } from "@/content/regions/ids";
import providers from "./regions.json";

/**
 * The point a region is reckoned from (`null`: a multi-region has none) and its distance in km, then the French and the
 * English name of its own place where the point's name would not say it; one name holds for both.
 */
export type ProviderRegionRow =
  | [point: RegionId | CityId]
  | [point: RegionId | CityId | null, km: number, fr: string, en?: string];
export type Provider = {
  name: string;
  source: { url: string; checkedOn: string; dateKind: string; confidence: string };
  /** It writes its codes in capitals. */
  capitals?: boolean;
  /** Codes that can no longer be chosen but are still found in configuration. */
  retired?: string[];
  /** The country (ISO 3166-1) of the codes that are reckoned from a place in another one. */
  abroad?: Record<string, string>;
  regions: Record<string, ProviderRegionRow>;
};
export type ProviderId = keyof typeof providers;

/** JSON has no literal types; `lib/content/provider-regions.test.ts` holds the file to this shape. */
export const providerRows = providers as unknown as Record<ProviderId, Provider>;

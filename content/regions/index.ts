import type { RegionId } from "./ids";
import regions from "./regions.json";
import roundTrips from "./round-trips.json";

export type ContinentId = keyof typeof regions.continents;
export type Region = {
  id: RegionId;
  fr: string;
  en: string;
  country: string;
  continent: ContinentId;
  lat: number;
  lon: number;
};
export type RoundTripSource = {
  id: string;
  label: string;
  url: string;
  /** Last day the figures cover. */
  checkedOn: string;
  confidence: "high" | "medium" | "low";
  statistic: { fr: string; en: string };
};
/** By both metros in display order: the readings as [index of the source, round trip in ms], newest source first. */
export type RoundTripPairs = Partial<Record<RegionId, Partial<Record<RegionId, [number, number][]>>>>;

/** JSON has no literal types; `lib/content` tests hold the files to these shapes. */
export const regionList = regions.regions as Region[];
export const continents = regions.continents;
export const roundTripSources = roundTrips.sources as RoundTripSource[];
export const roundTripPairs = roundTrips.pairs as unknown as RoundTripPairs;

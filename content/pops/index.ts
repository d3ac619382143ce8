import type { PlatformId } from "@/content/platforms/ids";
import pops from "./pops.json";

/** English name, country, latitude and longitude in degrees, and the French name where it differs. */
export type PopCityRow = [en: string, country: string, lat: number, lon: number, fr?: string];
export type PlatformPops = {
  /** Cities where the platform stands; `null`: it publishes none. */
  count: number | null;
  /** Countries whose points only some plans reach. */
  enterpriseOnly?: string[];
  /** Where only whole areas can be chosen and no cities are published: countries, "EU" for the Union. */
  areas?: string[];
  /**
   * Where code runs: in every city listed, because it runs at every point of presence; only in the cities listed, the
   * other points being relays; or nobody says.
   */
  runs: "every-pop" | "listed-only" | "unknown";
  source: { url: string; checkedOn: string; dateKind: "document" | "read"; confidence: "high" | "medium" | "low" };
  /** Rows of `popCities`; none where the cities are not published. */
  at: number[];
};

/** JSON has no literal types; `lib/places/pops.test.ts` holds the file to these shapes. */
export const popCities = pops.cities as unknown as PopCityRow[];
export const platformPops = pops.platforms as unknown as Record<PlatformId, PlatformPops>;

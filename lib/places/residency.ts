import { transferStatus } from "./transfers";

/** Countries with the territories that are theirs and have a code of their own: which law counts there is not ours to say. */
const families = [
  "FR RE GP MQ GF YT MF BL PM NC PF WF TF",
  "US PR GU VI AS MP UM",
  "GB GG JE IM GI BM KY FK VG TC",
  "NL AW CW SX BQ",
  "DK GL FO",
  "CN HK MO",
  "AU CX CC NF",
  "NZ CK NU TK",
].map((codes) => new Set(codes.split(" ")));

const statusesInUnion = new Set(["eu", "eea", "eu-territory", "associated"]);

/** Whether a country or territory is in the Union or the EEA, or associated with it. */
export const isInUnion = (country: string): boolean => statusesInUnion.has(transferStatus(country));

/**
 * Whether something surely stands outside where data must stay. A territory is neither inside nor outside its state.
 * @param countries where it stands, ISO 3166-1 in capitals, several for a group; none where it is not known
 * @param kept the country where data must stay; the Union and the EEA without one
 * @example isOutside(["CH"]) // true; isOutside(["RE"], "FR") // false; isOutside([]) // false
 */
export function isOutside(countries: readonly string[], kept?: string): boolean {
  const isIn = (country: string) =>
    kept ? country === kept || families.some((family) => family.has(country) && family.has(kept)) : isInUnion(country);
  return countries.length > 0 && !countries.some(isIn);
}

/** Published round trips between metros, by pair, with their sources. */
export { type RoundTripSource, roundTripPairs, roundTripSources } from "@/content/regions";

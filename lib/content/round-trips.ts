import { roundTripPairs } from "@/content/regions";

/** Published round trips between metros, by pair, with their sources. */
export { type RoundTripSource, roundTripPairs, roundTripSources } from "@/content/regions";

/** How many readings were published, of all pairs. */
export const roundTripCount = Object.values(roundTripPairs).flatMap((row) => Object.values(row ?? {}).flat()).length;

import type { Draft } from "@/lib/answers/answers";
import { type DistanceRow, type Distances, distances } from "@/lib/latency/distances";
import type { RoundTrip } from "@/lib/latency/round-trip";
import { rememberedOf } from "@/lib/remembered";

/** An answer about where something runs, to be named as it was said. */
export type SaidOrigin = { said: string; field: "computeOrigin" | "databaseOrigin" };

/** The ways from an origin to the users, slowest first. Several rules ask for those of the same answers. */
export type Ways = { origin: SaidOrigin; rows: DistanceRow[] };

/**
 * The ways from where the application computes to its users; the reader's own measures outrank ours.
 * @returns nothing where the origin or every place of the users is not known
 */
export const waysToUsers = rememberedOf((draft: Draft): Ways | undefined => waysFrom("computeOrigin", draft));

/**
 * The ways from where the database lives to the users.
 * @returns nothing where the database's place is not known: compute may stand elsewhere
 */
export const waysToDatabase = rememberedOf((draft: Draft): Ways | undefined => waysFrom("databaseOrigin", draft));

function waysFrom(field: SaidOrigin["field"], draft: Draft): Ways | undefined {
  const { places = [], roundTrips, [field]: said } = draft;
  // Measures were made to what answers the user: they say nothing of a database that stands elsewhere.
  const measured = field === "computeOrigin" || said === draft.computeOrigin;
  const known = said
    ? distances({
        places: places.filter((place) => place !== "unknown"),
        computeOrigin: said,
        roundTrips: measured ? roundTrips : [],
      })
    : undefined;
  if (!said || !known) return undefined;
  return { origin: { said, field }, rows: known.rows.toSorted((a, b) => b.trip.rttMs - a.trip.rttMs) };
}

/** The way between compute and database, where both are known and were said apart. */
export const wayBetweenOrigins = rememberedOf(({ computeOrigin, databaseOrigin }: Draft): RoundTrip | undefined => {
  const known: Distances | undefined = distances({ places: [], computeOrigin, databaseOrigin });
  return known?.database?.trip;
});

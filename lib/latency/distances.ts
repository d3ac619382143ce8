import { countriesOf, pointsOf } from "@/lib/content/places";
import { isGroupId, type PlaceId, type PointId } from "@/lib/places/ids";
import { type Origin, readOrigin } from "@/lib/places/origin";
import { type OwnMeasure, measureFor, measuresByPlace } from "./own-measures";
import { overPoints, type RoundTrip, roundTrip } from "./round-trip";
import { spanOf } from "./span";

/** The answers that distances follow from; own words that name no known place are simply not reckoned. */
export type PlacesSaid = {
  places: readonly PlaceId[];
  computeOrigin?: string | undefined;
  databaseOrigin?: string | undefined;
  roundTrips?: readonly OwnMeasure[] | undefined;
};

/** The round trip from the origin to one of the reader's places. */
export type DistanceRow = {
  place: PlaceId;
  /** The point that stands for a country or a part of one; none for a wide one, which is a span. */
  reckonedFrom?: PointId;
  trip: RoundTrip;
};

export type Distances = {
  /** Where the application computes; where that is not known, where its database lives. */
  origin: Origin;
  /** It is the database: where the compute is was not said, or not understood. */
  isOfDatabase?: true;
  /** Measures that these ways do not tell: they were made to what answers the users, and the ways start at the database. */
  toAnswering?: readonly OwnMeasure[];
  /** The reader's own measures first; then, and among these, the slowest first. */
  rows: DistanceRow[];
  /** From the compute to its database, where both are known and said apart. */
  database?: { origin: Origin; trip: RoundTrip };
};

/**
 * Reckons the distances of the answers: origin to each place, and compute to database.
 * @returns nothing when the origin is not known, or neither a place nor a database's place is
 */
export function distances({
  places,
  computeOrigin,
  databaseOrigin,
  roundTrips = [],
}: PlacesSaid): Distances | undefined {
  const [compute, data] = [computeOrigin, databaseOrigin].map((said) => (said ? readOrigin(said) : undefined));
  const origin = compute ?? data;
  if (!origin) return undefined;
  // Measures were made to what answers the users: they say nothing of a database, wherever it stands.
  const measures = measuresByPlace(compute ? roundTrips : []);
  // A place that was measured counts among the reader's places, whether or not it was also ticked.
  const covered = new Set(places.flatMap((place) => [place, ...standsFor(place)]));
  const all = [...places, ...[...measures.keys()].filter((place) => !covered.has(place))];
  const rows = all
    .map((place) => rowOf(place, origin, measures))
    // A country, or a part of one, beside the very city that it is reckoned from would say the same twice.
    .filter(({ reckonedFrom }) => reckonedFrom === undefined || !all.includes(reckonedFrom));
  const database =
    compute && data && data.said !== compute.said ? { origin: data, trip: between(compute, data) } : undefined;
  if (rows.length === 0 && !database) return undefined;
  const order = (row: DistanceRow) => (row.trip.kind === "own" ? 1 : 0);
  return {
    origin,
    ...(!compute && { isOfDatabase: true }),
    ...(!compute && roundTrips.length > 0 && { toAnswering: roundTrips }),
    rows: rows.sort((a, b) => order(b) - order(a) || b.trip.rttMs - a.trip.rttMs),
    ...(database && { database }),
  };
}

/** The row whose round trip takes longest. */
export function slowestRow(rows: readonly DistanceRow[]): DistanceRow | undefined {
  return rows.reduce<DistanceRow | undefined>(
    (slow, row) => (slow && slow.trip.rttMs >= row.trip.rttMs ? slow : row),
    undefined,
  );
}

/** The one point that the row of a country, or of a part of one, is reckoned from; a span's members have rows of their own. */
function standsFor(place: PlaceId): readonly PointId[] {
  const span = spanOf(place);
  return !isGroupId(place) && span.length === 1 ? span : [];
}

function rowOf(place: PlaceId, origin: Origin, measures: ReadonlyMap<PlaceId, OwnMeasure>): DistanceRow {
  const measure = measureFor(place, measures);
  const reckoned = wayTo(origin, place, measures);
  const [main, ...others] = spanOf(place);
  const stands = others.length === 0 && main !== place ? { reckonedFrom: main } : {};
  return { place, ...stands, trip: measure ? ownTrip(measure, reckoned) : reckoned };
}

/** The way to a place; of a span, what the team measured within it stands for that member. */
function wayTo(origin: Origin, place: PlaceId, measures: ReadonlyMap<PlaceId, OwnMeasure>): RoundTrip {
  const members = spanOf(place);
  if (members.length === 1 || measures.size === 0) return roundTrip(origin.point, place);
  const trips = new Map(members.map((point) => [point, roundTrip(origin.point, point)]));
  const countries = countriesOf(place);
  for (const [id, measure] of measures) {
    const [point] = pointsOf(id);
    if (point && countriesOf(id).every((country) => countries.includes(country)))
      trips.set(point, ownTrip(measure, trips.get(point) ?? roundTrip(origin.point, point)));
  }
  return overPoints([...trips]);
}

/** What the team measured outranks what we know, the floor aside: a place's own may be nearer than where we reckon from. */
function ownTrip({ p50, p95 }: OwnMeasure, { floorMs }: RoundTrip): RoundTrip {
  return { kind: "own", rttMs: p50, lowMs: p50, highMs: p95 ?? p50, floorMs: Math.min(floorMs, p50), readings: [] };
}

function between(compute: Origin, data: Origin): RoundTrip {
  return roundTrip(compute.point, data.point);
}

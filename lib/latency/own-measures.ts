import { placeByName } from "@/lib/places/find";
import type { PlaceId } from "@/lib/places/ids";
import { spanOf } from "./span";

/** A round trip that the reader's team measured, in ms: from a place (id or words), median and perhaps 95th percentile. */
export type OwnMeasure = { place: string; p50: number; p95?: number };

/** Own measures by the place they are from; measures from places no list knows are left out. */
export function measuresByPlace(measures: readonly OwnMeasure[]): Map<PlaceId, OwnMeasure> {
  const known = measures.flatMap((measure): [PlaceId, OwnMeasure][] => {
    const place = placeByName(measure.place);
    return place ? [[place, measure]] : [];
  });
  return new Map(known);
}

/**
 * The measure that stands for a place: its own, or, for a country, or a part of one, that one point stands for, one from there. A city
 * stands for no wide country.
 * @example measureFor("country-nc", measuresByPlace([{ place: "Nouméa", p50: 268 }]))?.p50 // 268
 */
export function measureFor(place: PlaceId, measures: ReadonlyMap<PlaceId, OwnMeasure>): OwnMeasure | undefined {
  const [only, ...others] = spanOf(place);
  return measures.get(place) ?? (only && others.length === 0 ? measures.get(only) : undefined);
}

import { cleanText } from "./text";

/** A round trip that the reader measured, in ms: from where, median and perhaps 95th percentile. */
export type OwnRoundTrip = { place: string; p50: number; p95?: number };

/** Longest round trip that can be one, in ms. */
export const mostMs = 60_000;

const line = /^(.*\S)\s+(\d+(?:[.,]\d+)?)(?: ?ms)?(?:\/(\d+(?:[.,]\d+)?)(?: ?ms)?)?$/;

/**
 * Writes own measures as a form and a link hold them: one per line.
 * @example formatRoundTrips([{ place: "noumea", p50: 268, p95: 340 }]) // "noumea 268/340"
 */
export function formatRoundTrips(trips: readonly OwnRoundTrip[]): string {
  return trips.map(({ place, p50, p95 }) => `${place} ${p50}${p95 === undefined ? "" : `/${p95}`}`).join("\n");
}

/**
 * Reads own measures, one per line, as they are typed: "Nouméa : 268 / 340 ms".
 * @returns one record per line; a line that is no measure keeps its words and lacks its numbers, so that it is refused
 *   by name instead of being lost
 */
export function readRoundTrips(typed: string): Partial<OwnRoundTrip>[] {
  const written = cleanText(typed, "lines").text.split("\n");
  return written.flatMap((each): Partial<OwnRoundTrip>[] => {
    if (each === "") return [];
    const [, place = each, p50, p95] = line.exec(each.replace(/\s*\/\s*/g, "/")) ?? [];
    const number = (digits: string) => Number(digits.replace(",", "."));
    return [{ place: placeOf(place), ...(p50 && { p50: number(p50) }), ...(p95 && { p95: number(p95) }) }];
  });
}

/** A place's name as a line can hold it and give it back. */
export function placeOf(typed: string): string {
  return cleanText(
    cleanText(typed)
      .text.replace(/\s*\/\s*/g, "/")
      .replace(/[\s/:=]+$/, ""),
  ).text;
}

/** A measure in ms, at most one decimal; nothing for what cannot be one. */
export function msOf(value: unknown): number | undefined {
  if (typeof value !== "number" || !(value > 0) || value > mostMs) return undefined;
  return Math.max(0.1, Math.round(value * 10) / 10);
}

import { maxPlaces } from "@/lib/answers/limits";

const unknown = "unknown";

/**
 * The chosen places after one was put in or taken out. "I do not know" stands alone: it takes the place of the others,
 * and gives way to any of them.
 * @returns the same places where there is no room for another
 * @example withPlace(["paris"], "unknown", true) // ["unknown"]
 */
export function withPlace(chosen: readonly string[], id: string, isIn: boolean): string[] {
  const others = chosen.filter((each) => each !== id);
  if (!isIn) return others;
  if (id === unknown) return [unknown];
  const places = others.filter((each) => each !== unknown);
  return places.length < maxPlaces ? [...places, id] : [...chosen];
}

/**
 * Reads what somebody pasted as a list: a place on each line, perhaps with a round trip measured from there.
 * @returns the names in order, and the lines that hold a measure as they stand
 * @example readPasted("Nouméa 268/340\nTokyo") // { names: ["Nouméa", "Tokyo"], measures: ["Nouméa 268/340"] }
 */
export function readPasted(text: string): { names: string[]; measures: string[] } {
  const lines = text.split(/[\n\r;]+|,(?!\d)/).flatMap((line) => line.trim() || []);
  return {
    names: lines.map((line) => measured.exec(line)?.[1] ?? line),
    measures: lines.filter((line) => measured.test(line)),
  };
}

/** A name, then one number or two: "Nouméa 268", "Nouméa : 268/340 ms". */
const measured = /^(.*\p{L}\)?)[\s:=]+\d+(?:[.,]\d+)?(?: ?ms)?(?:\s*\/\s*\d+(?:[.,]\d+)?(?: ?ms)?)?$/u;

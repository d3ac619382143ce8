import { type MapPoint, mapSize } from "./map";

/** A text to be written on the map, by the point where its line begins, ends or has its middle. */
export type MapLabel = { id: string; text: string; x: number; y: number; anchor: "start" | "middle" | "end" };

/** Sizes of the labels' font in units of the drawing: about 12 px on a phone, 11 to 18 px beyond. */
export const labelSizes = { narrow: 34, wide: 16 };

type Mark = { id: string; point: MapPoint; text: string };
type Box = { left: number; right: number; top: number; bottom: number };

/** A mark's radius with room for its label, in units of the drawing. */
const reach = 10;
/** Width of a letter as a share of the font's size: a little more than the mean of the page's font. */
const letterWidth = 0.56;

/**
 * Places labels beside the marks of a map, each beside its own, none on another or on a mark, all inside the drawing. The
 * first marks come first; one without room stays without a label, as the list below the map names it.
 * @param fontSize in units of the drawing
 * @example placeLabels([{ id: "tokyo", point: [800, 130], text: "Tokyo" }], 16) // [{ id: "tokyo", x: 810, anchor: "start", … }]
 */
export function placeLabels(marks: readonly Mark[], fontSize: number): MapLabel[] {
  const taken: Box[] = marks.map(({ point: [x, y] }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return marks.flatMap((mark) => {
    const place = candidates(mark, fontSize).find(
      ({ box }) => isInside(box) && !taken.some((other) => meet(box, other)),
    );
    if (!place) return [];
    taken.push(place.box);
    return [place.label];
  });
}

/** Right, left, above, below: in the order in which a map is read. */
function candidates({ id, point: [x, y], text }: Mark, fontSize: number): { label: MapLabel; box: Box }[] {
  const width = text.length * fontSize * letterWidth;
  const beside = y + fontSize * 0.35;
  const places = [
    { x: x + reach, y: beside, anchor: "start", left: x + reach },
    { x: x - reach, y: beside, anchor: "end", left: x - reach - width },
    { x, y: y - reach, anchor: "middle", left: x - width / 2 },
    { x, y: y + reach + fontSize * 0.8, anchor: "middle", left: x - width / 2 },
  ] as const;
  return places.map(({ left, ...place }) => ({
    label: { id, text, ...place, x: Math.round(place.x), y: Math.round(place.y) },
    box: { left, right: left + width, top: place.y - fontSize * 0.8, bottom: place.y + fontSize * 0.2 },
  }));
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= mapSize.width && top >= 0 && bottom <= mapSize.height;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

import type { RoundTrip } from "@/lib/latency/round-trip";
import { formatMs } from "@/lib/i18n/message";
import { placeName, pointsOf } from "@/lib/content/places";
import { originName } from "@/lib/places/origin";
import { fold } from "@/lib/recognise/tokens";
import type { PlaceId } from "@/lib/places/ids";
import { type Check, type Checked, lastLetter } from "../check";
import type { Found } from "../finding";
import type { Line, Table } from "../markdown";
import { type Mention, placeFinder } from "../names";
import { readNumber, readQuantities } from "../quantities";
import { hasWordOf, sentenceAround, sentencesOf } from "../text";

/** A way of the case: from where it computes to one of its places. */
type Way = { place: PlaceId; trip: RoundTrip };

/** How far after a pair of places its time may stand, and how long the joint between the two may be. */
const reach = 60;
const joint = 14;
const joints = ["→", "->", "–", "—", "↔", "-"];
const mayHoldTime = /\d\s?(?:ms|s)/;
/** A table of more columns is none, and a line of more places no sentence: what follows them is not read. */
const mostColumns = 40;
const mostPlaces = 200;
/** Words join two places where the sentence speaks of a round trip. */
const wordJoints = [" to ", " a ", " et ", " and ", " vers ", " depuis ", " from ", "/"];

/** Round trips that the answer gives for a pair of places of the case: not faster than light, nor beside what was measured. */
export const roundTrips: Check = {
  id: "round-trips",
  run(checked) {
    const latency = checked.expected?.given.latency;
    if (!latency) return [];
    const ways = latency.rows.filter(({ trip }) => trip.kind !== "span" && trip.kind !== "same-metro");
    const origin = { said: latency.origin.said, points: [...pointsOf(latency.origin.point), latency.origin.point] };
    const names = namesOf(ways, origin.points);
    const judged = (line: number, way: Way, ms: number, isTail: boolean, says: string) =>
      judge(checked, { line, way, ms, isTail, says, from: originName(origin.said, checked.locale) });
    const register = lastLetter(checked.answer);
    const tails = checked.answer.written.flatMap((line) => mediansAsTails(line, names, judged));
    const prose = checked.answer.written
      .filter(({ kind }) => kind !== "heading")
      .flatMap((line) =>
        pairsOn(line, ways, names).flatMap(({ way, end, sentence }) => {
          const first = readQuantities(line.folded.slice(end, end + reach)).find(
            ({ dimension }) => dimension === "time",
          );
          const isTrip = line.kind !== "table" || line.section === register || hasWordOf(line.folded, "roundTrip");
          if (!first || !isTrip) return [];
          const isTail = hasWordOf(line.folded.slice(end, end + first.end + 12), "tail");
          return judged(line.number, way, first.value, isTail, sentence);
        }),
      );
    return [...prose, ...tails, ...checked.answer.tables.flatMap((table) => inTable(table, ways, names, judged))];
  },
};

type Names = {
  find: (lines: readonly Line[]) => Mention<PlaceId>[];
  origin: readonly PlaceId[];
  wayOf: (id: PlaceId) => Way | undefined;
};

function namesOf(ways: readonly Way[], origin: readonly PlaceId[]): Names {
  const byId = new Map(ways.flatMap((way) => [way.place, ...pointsOf(way.place)].map((id) => [id, way] as const)));
  return { find: placeFinder([...new Set([...byId.keys(), ...origin])]), origin, wayOf: (id) => byId.get(id) };
}

/** Where a line joins the origin and a place: "Paris → Tokyo", "Tokyo – Paris". */
function pairsOn(line: Line, ways: readonly Way[], { find, origin, wayOf }: Names) {
  if (ways.length === 0) return [];
  // A pair needs a time behind it.
  if (!mayHoldTime.test(line.folded)) return [];
  const named = find([line]).slice(0, mostPlaces);
  return named.flatMap((first, index) => {
    const second = named[index + 1];
    if (!second || second.start - first.end > joint) return [];
    const between = line.folded.slice(first.end, second.start);
    const ends = [first.value, second.value];
    const way = ends.some((id) => origin.includes(id))
      ? wayOf(ends.find((id) => !origin.includes(id)) ?? first.value)
      : undefined;
    const sentence = sentenceAround(line.folded, first.start, second.end);
    const isJoined =
      joints.some((sign) => between.includes(sign)) ||
      (wordJoints.some((word) => between.includes(word)) && hasWordOf(sentence, "roundTrip"));
    return isJoined && way ? [{ way, end: second.end, sentence }] : [];
  });
}

/** "Tokyo: a p95 of 218 ms": sentences of one place that call its median a p95. */
function mediansAsTails(line: Line, { find, origin, wayOf }: Names, judged: Judged): Found[] {
  if (line.kind === "table" || line.kind === "heading" || !hasWordOf(line.folded, "tail")) return [];
  return sentencesOf(line.folded).flatMap((sentence) => {
    if (hasWordOf(sentence, "median")) return [];
    const named = new Set(find([{ ...line, text: sentence, folded: sentence }]).map(({ value }) => value));
    const ways = [...named].filter((id) => !origin.includes(id)).flatMap((id) => wayOf(id) ?? []);
    const [way, other] = ways;
    const said = /\bp9[059]\b\D{1,14}(?=\d)/.exec(sentence);
    if (!way || other || !said) return [];
    const [first] = readQuantities(sentence.slice(said.index + said[0].length));
    return first?.dimension === "time" && first.start === 0
      ? judged(line.number, way, first.value, true, sentence)
      : [];
  });
}

type Judged = (line: number, way: Way, ms: number, isTail: boolean, says: string) => Found[];

/** Columns of a table of places: its round trips to the origin, and what it calls a p95. */
function inTable(table: Table, ways: readonly Way[], { find, origin, wayOf }: Names, judged: Judged): Found[] {
  const heads = table.head.slice(0, mostColumns).map(fold);
  const corner = heads[0] ?? "";
  const lineOf = (text: string): Line => ({ number: table.line, text, folded: fold(text), kind: "table" });
  const isFromOrigin = heads.map(
    (head) =>
      hasWordOf(`${corner} ${head}`, "origin") ||
      find([lineOf(`${corner} ${head}`)]).some(({ value }) => origin.includes(value)),
  );
  const columns = heads.flatMap((head, column) => {
    if (column === 0 || hasWordOf(head, "floor")) return [];
    const isTail = hasWordOf(head, "tail") && !hasWordOf(head, "median");
    const isTrip = hasWordOf(head, "roundTrip") && isFromOrigin[column] === true && !hasWordOf(head, "nearby");
    return isTail || isTrip ? [{ column, head, isTail, says: isTrip ? `${corner} ${head}` : "" }] : [];
  });
  if (columns.length === 0 || ways.length === 0) return [];
  return table.rows.flatMap(({ line, cells }) => {
    const named = find([lineOf(cells[0] ?? "")]).find(({ value }) => !origin.includes(value));
    const way = named && wayOf(named.value);
    if (!way) return [];
    return columns.flatMap(({ column, head, isTail, says }) => {
      const ms = firstMs(cells[column] ?? "", head);
      return ms === undefined ? [] : judged(line, way, ms, isTail, says);
    });
  });
}

function firstMs(cell: string, head: string): number | undefined {
  const folded = fold(cell);
  const quantity = readQuantities(folded).find(({ dimension }) => dimension === "time");
  if (quantity) return quantity.value;
  const at = folded.search(/\d/);
  return head.includes("(ms)") && at >= 0 ? readNumber(folded, at).value : undefined;
}

type Said = { line: number; way: Way; ms: number; isTail: boolean; says: string; from: string };

function judge({ locale }: Checked, { line, way: { place, trip }, ms, isTail, says, from }: Said): Found[] {
  const values = {
    from,
    place: placeName(place, locale),
    said: formatMs(locale, ms),
    floor: formatMs(locale, trip.floorMs),
    low: formatMs(locale, trip.lowMs),
    high: formatMs(locale, trip.highMs),
  };
  if (isTail) {
    const medians = [trip.rttMs, trip.lowMs, trip.highMs];
    const isMedian = trip.kind === "measured" && medians.some((median) => Math.abs(median - ms) < 0.6);
    return isMedian ? [{ key: "median-as-tail", severity: "costs", line, values }] : [];
  }
  if (says === "" || hasWordOf(says, "floor") || hasWordOf(says, "oneWay") || hasWordOf(says, "nearby")) return [];
  if (ms < trip.floorMs * 0.97) return [{ key: "below-floor", severity: "blocks", line, values }];
  const isFaster = ms < trip.lowMs * 0.9;
  const isSlower =
    ms > trip.highMs * 1.6 + 20 &&
    hasWordOf(says, "roundTrip") &&
    !hasWordOf(says, "lastMile") &&
    !hasWordOf(says, "tail");
  return isFaster || isSlower ? [{ key: "trip-contradicted", severity: "costs", line, values }] : [];
}

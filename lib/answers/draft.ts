import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import { isPlaceId, placeOrder } from "@/lib/places/ids";
import type { Draft, LatencyGoal } from "./answers";
import { canonicalChoice } from "./choices";
import { type Answer, fieldEntries, stateFieldEntries } from "./fields";
import { markPattern } from "./marks";
import { msOf, type OwnRoundTrip, placeOf } from "./round-trips";
import { cleanText, type TextShape } from "./text";
import { isMetro, isRecord, withoutVersion1 } from "./version-1";

/**
 * Reads answers that are still being given, of either version: what is wrong or missing is left out. Apart from the
 * schema, which judges, so that pages can read a form without loading zod. A text over its limit is kept whole: nothing
 * of the reader is dropped here.
 * @param input anything
 * @returns what could be read, in canonical form: unknowns and empty texts dropped, sets in content order; never throws
 * @example parseDraft({ domain: "news", targetRegions: ["paris"] }) // { version: 2, domain: "news", places: ["paris"] }
 */
export function parseDraft(input: unknown): Draft {
  const draft = readRows(fieldEntries, withoutVersion1(input)) as Draft; // row by row, as the type is made
  // Only a metro said once for both origins is assumed, as in version 1.
  const assumed = draft.computeOrigin === draft.databaseOrigin && isMetro(draft.computeOrigin ?? "");
  if (!assumed) delete draft.originAssumed;
  if (draft.residency !== "country") delete draft.residencyCountry;
  return { version: 2, ...draft };
}

type Rows = readonly (readonly [string, { answer: Answer }])[];

function readRows(rows: Rows, record: Record<string, unknown>): Record<string, unknown> {
  const read = rows.map(([name, { answer }]) => [name, readAnswer(answer, record[name])] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function readAnswer(answer: Answer, value: unknown): unknown {
  switch (answer.kind) {
    case "one":
      return answer.ids.find((id) => id === value);
    case "several":
      return unlessEmpty(answer.ids.filter((id) => Array.isArray(value) && value.includes(id)));
    case "text":
    case "origin":
    case "idOrWords":
      return readText(value);
    case "lines":
      return readText(value, "lines");
    case "suggested":
      return canonicalChoice(answer.list, readText(value));
    case "places":
      return readPlaces(value);
    case "roundTrips":
      return unlessEmpty(recordsOf(value, answer.most).flatMap(readRoundTrip));
    case "goal":
      return readGoal(value);
    case "country":
      return typeof value === "string" && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : undefined;
    case "marks":
      return unlessEmpty([...new Set(stringsOf(value).filter((id) => markPattern.test(id)))].slice(0, answer.most));
    case "flag":
      return value === true || undefined;
    case "items":
      return Array.isArray(value) ? unlessEmpty(value.slice(0, answer.most).map(readItem)) : undefined;
  }
}

/** "unknown" means nothing was said, in words as in choices. */
function readText(value: unknown, shape?: TextShape): string | undefined {
  if (typeof value !== "string") return undefined;
  const { text } = cleanText(value, shape);
  return text === "" || text === "unknown" ? undefined : text;
}

function readPlaces(value: unknown): string[] | undefined {
  const said = new Set(stringsOf(value));
  const known = [...said].filter(isPlaceId).sort((a, b) => placeOrder(a) - placeOrder(b));
  return unlessEmpty(known) ?? (said.has("unknown") ? ["unknown"] : undefined);
}

function readRoundTrip(record: Record<string, unknown>): OwnRoundTrip[] {
  const place = typeof record.place === "string" ? placeOf(record.place) : "";
  const [p50, p95] = [msOf(record.p50), msOf(record.p95)];
  return place === "" || p50 === undefined ? [] : [{ place, p50, ...(p95 !== undefined && { p95 }) }];
}

function readGoal(value: unknown): LatencyGoal | undefined {
  if (value === "none") return "none";
  if (!isRecord(value)) return undefined;
  const ms = msOf(value.ms);
  if (ms === undefined) return undefined;
  const percentile = percentileIds.find((id) => id === value.percentile);
  const measuredAt = measuringPointIds.find((id) => id === value.measuredAt);
  const scope = readText(value.scope);
  return { ms, ...(percentile && { percentile }), ...(scope && { scope }), ...(measuredAt && { measuredAt }) };
}

function readItem(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const item = readRows(stateFieldEntries, value);
  // "None" stands alone: any class beside it says more.
  if (Array.isArray(item.data) && item.data.length > 1) item.data = item.data.filter((id) => id !== "none");
  return item;
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function recordsOf(value: unknown, most: number): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord).slice(0, most) : [];
}

function unlessEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

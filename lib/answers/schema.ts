import * as z from "zod/mini";
import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import { regionIds } from "@/content/regions/ids";
import { isPlaceId } from "@/lib/places/ids";
import { type Answer, fieldEntries, stateFieldEntries, stateFields } from "./fields";
import { leastSituation } from "./limits";
import { markPattern } from "./marks";
import { mostMs, placeOf } from "./round-trips";
import { cleanText, type TextShape } from "./text";
import { goalsOfVersion1, isMetro, isRecord } from "./version-1";

export type { Answers, Draft } from "./answers";

/** A text in the reader's own words, cleaned before its length is judged. */
const text = (limit: number, shape: TextShape = "line") =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed) => cleanText(typed, shape).text),
    ),
    z.string().check(z.maxLength(limit)),
  );

/** "unknown" answers every choice, and means that nothing was said. */
const choice = (ids: readonly string[]) => z.enum([...ids, "unknown"]);

const placeId = z
  .string()
  .check(z.refine((id) => id === "unknown" || isPlaceId(id), { params: { code: "unknown-id" } }));

/** Version 1 had 59 metros and no limit to them: its links keep working. */
const placesWithin = (most: number) => (ids: readonly string[]) => new Set(ids).size <= most || ids.every(isMetro);

const ms = z.number().check(z.positive(), z.maximum(mostMs));

const roundTrip = (limit: number) =>
  z.strictObject({
    place: z.pipe(z.pipe(z.string(), z.transform(placeOf)), z.string().check(z.minLength(1), z.maxLength(limit))),
    p50: ms,
    p95: z.optional(ms),
  });

const goal = (limit: number) =>
  z.union([
    z.enum(["none", "unknown", ...goalsOfVersion1]),
    z.strictObject({
      ms,
      percentile: z.optional(choice(percentileIds)),
      scope: z.optional(text(limit)),
      measuredAt: z.optional(choice(measuringPointIds)),
    }),
  ]);

function schemaOf(answer: Answer): z.ZodMiniType {
  switch (answer.kind) {
    case "one":
      return choice(answer.ids);
    case "several":
      return z.array(z.enum(answer.ids)).check(z.maxLength(answer.ids.length));
    case "text":
    case "origin":
    case "idOrWords":
    case "suggested":
      return text(answer.limit);
    case "lines":
      return text(answer.limit, "lines");
    case "places":
      return z
        .array(placeId)
        .check(
          z.maxLength(2 * regionIds.length),
          z.refine(placesWithin(answer.most), { params: { code: "too-many", limit: answer.most } }),
        );
    case "roundTrips":
      return z.array(roundTrip(answer.limit)).check(z.maxLength(answer.most));
    case "goal":
      return goal(answer.limit);
    case "country":
      return z.string().check(z.regex(/^(?:[A-Za-z]{2}|unknown|)$/));
    case "marks":
      return z.array(z.string().check(z.regex(markPattern))).check(z.maxLength(answer.most));
    case "flag":
      return z.boolean();
    case "items":
      return z.array(stateItem).check(z.maxLength(answer.most));
  }
}

/** Runs even when another field is wrong, so that one pass names every problem. */
const always = { when: () => true };

/** "unknown" means nothing was said, in words as in choices. */
const isNamed = (words: unknown) => typeof words === "string" && words !== "" && words !== "unknown";
const isSome = (value: unknown) => Array.isArray(value) && value.length > 0;

/** Refuses under a path of its own, as missing, what does not hold. */
const required = (path: string, holds: (parsed: Record<string, unknown>) => boolean) =>
  z.refine<unknown>((parsed) => !isRecord(parsed) || holds(parsed), {
    path: [path],
    params: { code: "required" },
    ...always,
  });

const shapeOf = (rows: readonly (readonly [string, { answer: Answer }])[]) =>
  Object.fromEntries(rows.map(([name, { answer }]) => [name, z.optional(schemaOf(answer))]));

const stateItem: z.ZodMiniType = z
  .strictObject({
    ...shapeOf(stateFieldEntries),
    kind: z.enum(stateFields.kind.answer.ids),
    personalData: z.optional(z.boolean()), // version 1
  })
  .check(required("what", (item) => item.kind !== "other" || isNamed(item.what)));

const isTold = ({ situation }: Record<string, unknown>) =>
  typeof situation === "string" && situation.length >= leastSituation;

/**
 * The answers as they arrive: of version 2 with the keys of version 1 beside them, which `parseDraft` rewrites. Absent,
 * empty and "unknown" mean the same. Enough to build from is a situation in words, or a domain with places or state.
 */
export const answersSchema = z
  .strictObject({
    version: z.optional(z.union([z.literal(1), z.literal(2)])),
    ...shapeOf(fieldEntries),
    // Version 1.
    targetRegions: z.optional(z.array(choice(regionIds)).check(z.maxLength(regionIds.length + 1))),
    originRegion: z.optional(choice(regionIds)),
  })
  .check(
    required("domain", (answers) => isTold(answers) || isNamed(answers.domain)),
    required(
      "state",
      (answers) =>
        isTold(answers) ||
        !isNamed(answers.domain) ||
        [answers.places, answers.targetRegions, answers.state].some(isSome),
    ),
    required("appType", (answers) => answers.domain !== "other" || isNamed(answers.appType) || isTold(answers)),
  );

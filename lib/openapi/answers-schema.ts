import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import { regionIds } from "@/content/regions/ids";
import { type Answer, fieldEntries, stateFieldEntries, stateFields } from "@/lib/answers/fields";
import { leastSituation } from "@/lib/answers/limits";
import { goalsOfVersion1 } from "@/lib/answers/version-1";

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 and MCP take them. */
export type JsonSchema = { [keyword: string]: unknown };

const deprecated = (schema: JsonSchema): JsonSchema => ({ ...schema, deprecated: true });

/** Limits count UTF-16 code units of the cleaned text; JSON Schema counts code points, which are never more. */
const text = (maxLength: number, description?: string): JsonSchema => ({
  type: "string",
  maxLength,
  ...(description && { description }),
});

const choice = (ids: readonly string[]): JsonSchema => ({ type: "string", enum: [...ids, "unknown"] });

const milliseconds: JsonSchema = { type: "number", exclusiveMinimum: 0 };

function schemaOf(answer: Answer): JsonSchema {
  switch (answer.kind) {
    case "one":
      return choice(answer.ids);
    case "several":
      return { type: "array", items: { type: "string", enum: answer.ids }, maxItems: answer.ids.length };
    case "text":
      return text(answer.limit);
    case "lines":
      return text(answer.limit, "Line breaks are kept.");
    case "origin":
      return text(answer.limit, "A place's id, a provider's region such as aws:eu-west-3, or own words.");
    case "idOrWords":
    case "suggested":
      return { ...text(answer.limit, "One of the examples, or own words."), examples: answer.ids };
    case "places":
      return {
        type: "array",
        items: { type: "string" },
        maxItems: 2 * regionIds.length,
        description: `Ids of metros (paris), cities (noumea), parts of countries (part-us-tx), countries (country-fr) or groups (group-maghreb), ${answer.most} at most; ["unknown"] alone where they are not known.`,
      };
    case "roundTrips":
      return {
        type: "array",
        maxItems: answer.most,
        description: "Own measures, in ms.",
        items: objectOf(
          { place: { type: "string", minLength: 1, maxLength: answer.limit }, p50: milliseconds, p95: milliseconds },
          ["place", "p50"],
        ),
      };
    case "goal":
      return {
        anyOf: [
          { type: "string", enum: ["none", "unknown", ...goalsOfVersion1] },
          objectOf(
            {
              ms: milliseconds,
              percentile: choice(percentileIds),
              scope: text(answer.limit),
              measuredAt: choice(measuringPointIds),
            },
            ["ms"],
          ),
        ],
      };
    case "country":
      return {
        type: "string",
        pattern: "^(?:[A-Za-z]{2}|unknown|)$",
        description: "ISO 3166, with residency country.",
      };
    case "marks":
      return { type: "array", items: { type: "string" }, maxItems: answer.most };
    case "flag":
      return { type: "boolean" };
    case "items":
      return { type: "array", items: stateItemSchema, maxItems: answer.most };
  }
}

const rowsSchema = (rows: readonly (readonly [string, { answer: Answer }])[]): Record<string, JsonSchema> =>
  Object.fromEntries(rows.map(([name, { answer }]) => [name, schemaOf(answer)]));

function objectOf(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

const stateItemSchema: JsonSchema = objectOf(
  {
    ...rowsSchema(stateFieldEntries),
    kind: { type: "string", enum: stateFields.kind.answer.ids, description: "With other, what is required." },
    personalData: deprecated({ type: "boolean" }),
  },
  ["kind"],
);

/**
 * The answers as they arrive, made from the table of fields: version 2, with the keys of version 1 beside it. It accepts
 * all canonical answers; what no schema can say (which ids are places, what is enough to build from) the API checks.
 */
export const answersSchema: JsonSchema = {
  ...objectOf({
    version: { type: "integer", enum: [1, 2] },
    ...rowsSchema(fieldEntries),
    targetRegions: deprecated({ type: "array", items: choice(regionIds), maxItems: regionIds.length + 1 }),
    originRegion: deprecated(choice(regionIds)),
  }),
  description: `What is known of the case; absent means unknown, and nothing sent is stored. Enough to build from: a situation of at least ${leastSituation} characters, or a domain with one of places and state. Domain other without a situation needs appType.`,
};

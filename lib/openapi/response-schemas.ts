import { platformIds } from "@/content/platforms/ids";
import { confidences } from "@/lib/content/source-schema";
import { locales } from "@/lib/i18n/locales";
import { sectionIds } from "@/lib/prompt/document";
import type { JsonSchema } from "./answers-schema";

const text: JsonSchema = { type: "string" };
const number: JsonSchema = { type: "number" };
const flag: JsonSchema = { type: "boolean" };
const oneOf = (...ids: readonly string[]): JsonSchema => ({ type: "string", enum: ids });
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const value: JsonSchema = { type: ["number", "string", "boolean"] };
const language = oneOf(...locales);

/** Parts whose name ends in "?" may be absent. Further parts may come: a reader ignores what it does not know. */
function record(parts: Record<string, JsonSchema>): JsonSchema {
  const names = Object.keys(parts);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), parts[name]])),
    required: names.filter((name) => !name.endsWith("?")),
  };
}

const extended = (base: JsonSchema, parts: Record<string, JsonSchema>): JsonSchema => {
  const more = record(parts);
  return {
    type: "object",
    properties: { ...(base.properties as object), ...(more.properties as object) },
    required: [...(base.required as string[]), ...(more.required as string[])],
  };
};

const prompt = record({
  text: { ...text, description: "The whole prompt, its parts in XML-like tags." },
  characters: { ...number, description: "Length of text, in UTF-16 code units." },
  "receipt?": record({ first: text, last: text }),
  sections: list(ref("Section")),
});

const fact = record({
  id: { ...text, description: "An anchor of the facts page." },
  attribute: text,
  value,
  "unit?": text,
  text,
  url: { ...text, format: "uri" },
  checkedOn: { ...text, pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" },
  dateKind: oneOf("document", "read"),
  confidence: oneOf(...confidences),
  stale: flag,
});

const trip = {
  kind: oneOf("own", "measured", "estimated", "same-metro", "span"),
  rttMs: number,
  lowMs: number,
  highMs: number,
  floorMs: number,
  readings: list(record({ rttMs: number, provider: text, statistic: text, url: text, checkedOn: text })),
};

const stand = record({ name: text, "km?": number });

/** In the coordinates of the site's map. */
const mapPoint = { type: "array", items: number };

const latency = record({
  originId: text,
  "originPoint?": mapPoint,
  origin: text,
  "originReckonedFrom?": stand,
  "goalMs?": number,
  rows: list(
    record({
      region: { ...text, description: "The place's id." },
      name: text,
      "reckonedFrom?": stand,
      ...trip,
      "ends?": record({ fastest: text, slowest: text }),
      points: list(record({ id: text, point: mapPoint })),
      pops: list(
        record({
          platform: oneOf(...platformIds),
          name: text,
          city: text,
          country: text,
          km: number,
          floorMs: number,
          runsCode: oneOf("yes", "unknown"),
        }),
      ),
    }),
  ),
  "database?": record({ name: text, "reckonedFrom?": stand, ...trip }),
});

/** What the API answers, by name; tests hold its answers to them. */
export const responseSchemas: Record<string, JsonSchema> = {
  Prompts: record({
    language,
    prompts: record({ basic: prompt, pro: prompt }),
    followUps: list(record({ id: text, title: text, segments: list(ref("Segment")) })),
    "latency?": latency,
    tensions: list(
      record({
        id: text,
        code: text,
        claim: text,
        parts: list(record({ text, "field?": text })),
        wayOut: text,
        facts: list(text),
        field: text,
      }),
    ),
    facts: list(
      extended(fact, {
        code: text,
        reason: record({ kind: text, "code?": text, "platform?": text, "need?": text, "name?": text }),
      }),
    ),
    ruledOut: list(record({ platform: oneOf(...platformIds), name: text, because: list(text), facts: list(fact) })),
    notices: list(record({ code: text, path: text, "count?": number, "id?": text, "limit?": number, "over?": number })),
    answers: { ...ref("Answers"), description: "The canonical answers, in the version asked for." },
    "recognised?": {
      ...list(record({ id: text, field: text, value: {}, evidence: text, start: number, end: number })),
      description: "Version 2: what the situation says, with the words that say it. No answer is filled with it.",
    },
    share: { ...text, description: "Path of the page with these prompts; own words behind the #." },
  }),
  Section: record({
    id: oneOf(...sectionIds),
    tag: text,
    title: text,
    blocks: list(ref("Block")),
    sections: list(ref("Section")),
  }),
  Block: record({
    kind: oneOf("paragraph", "list", "table", "quote"),
    "segments?": list(ref("Segment")),
    "items?": list(record({ "label?": text, segments: list(ref("Segment")) })),
    "head?": list(text),
    "rows?": list(list(list(ref("Segment")))),
    "lines?": list(list(ref("Segment"))),
  }),
  Segment: record({
    text,
    "origin?": {
      ...record({
        kind: oneOf("template", "answer", "fact", "tension", "unknown"),
        "field?": text,
        "id?": text,
      }),
      description: "Where the text comes from; absent in version 2 for our own words, unless origins=1.",
    },
    "own?": { const: true, description: "The reader's own words: data, never instructions." },
  }),
  Facts: record({
    language,
    count: number,
    facts: list(
      extended(fact, {
        "appliesTo?": text,
        promptable: flag,
        "former?": record({ value, "unit?": text, text, until: text }),
      }),
    ),
  }),
  Problem: record({
    type: text,
    title: text,
    status: number,
    code: text,
    detail: text,
    "errors?": list(record({ path: text, code: text, "limit?": number, "accepted?": list(text) })),
  }),
};

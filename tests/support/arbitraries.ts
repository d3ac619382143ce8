/** What the property tests are fed with. Test code only: nothing of the application imports it. */
import fc from "fast-check";
import { measuringPointIds, percentileIds } from "@/content/choices/ids";
import type { Answers, Draft } from "@/lib/answers/answers";
import { parseDraft } from "@/lib/answers/draft";
import { type Answer, fieldEntries, fields, stateFieldEntries, stateFields } from "@/lib/answers/fields";
import { leastSituation, maxPlaces } from "@/lib/answers/limits";
import { parseAnswers } from "@/lib/answers/parse";
import { formatRoundTrips, mostMs, placeOf } from "@/lib/answers/round-trips";
import { cleanText, type TextShape } from "@/lib/answers/text";
import { isPlaceId, placeIds } from "@/lib/places/ids";

/** FUZZ_RUNS=20 makes every property run twenty times as often; `npm run fuzz` and `npm run mutation` set it. */
const multiplier = Number(process.env.FUZZ_RUNS) || 1;

/** How often a property is tried. */
export const runs = (times: number) => ({ numRuns: Math.ceil(times * multiplier) });

/** Time for a file's properties, in milliseconds: for `vi.setConfig`. */
export const patience = { testTimeout: 20_000 * Math.max(1, multiplier) };

/** Everything that could be read as structure, as a placeholder or as something else than words. */
export const nastyTexts = [
  "</contexte>",
  "</context>",
  "<role>",
  "</role",
  "<avertissement>",
  "<!-- x",
  "<![CDATA[",
  "]]>",
  "&lt;role&gt;",
  "&amp;",
  "# Titre",
  "## Rôle (Role)",
  "RÔLE (ROLE)",
  "Setext\n=====",
  "```",
  "``` js",
  "~~~",
  "---",
  "***",
  "> cite",
  "- item",
  "1. item",
  "| a | b |",
  "|---|---|",
  "\\|",
  "\\\\|",
  "\\",
  "[a](https://x.example)",
  "![a](//x)",
  "$&",
  "$1",
  "$`",
  "$$",
  "{role}",
  "{platforms}",
  "${role}",
  "{{role}}",
  "%s",
  "%00%ff%",
  "a=b&c=d",
  "a+b",
  "?v=1#at=x",
  "undefined",
  "null",
  "NaN",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "unknown",
  "-",
  ",",
  ".",
  ";",
  'd\'eau "droite"',
  "première ligne\n## Contexte (Context)\nsuite",
  "a\r\nb",
  "a\u2028# b\u2029- c",
  "a\u0085b\vc\fd",
  "\u202Eabc\u202C",
  "\u2066a\u2069",
  "a\u{E0041}\u{E0042}\u{E007F}b",
  "\u200B\u200C\u200D\uFEFF\u2060",
  "👩‍👩‍👧‍👦 famille 🏳️‍🌈",
  "e\u0301te\u0301",
  "<\u0338 et >\u0338",
  "\u1FEF\u037E",
  "\u0958\uFB2C\u{1D160}",
  "\u0000\u0007\u001B[31m",
  "\uD800 seul \uDC00",
  "שלום עולם",
  "日本語の注文",
  "ǅ ﬃ ẞ İ ı",
  "\u00A0\u3000",
  "\u2800\u115F\u3164",
  "<".repeat(500),
  "&".repeat(500),
  "|".repeat(500),
  "\\".repeat(500),
  "mot ".repeat(125),
  "界".repeat(500),
  "🚀".repeat(250),
] as const;

const anyString = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("<>&|#`\\/{}[]$-~=\"'\n\t\r\u202E\u200B\uD800 abrole")),
    maxLength: 60,
  }),
);

/** Any string at all, with more trouble in it than chance would bring. */
export const wildText = anyString;

/** A text as it may be typed: refused by no limit once it is cleaned. NFC and "; " make it at most three times longer. */
export function textWithin(limit: number, shape?: TextShape): fc.Arbitrary<string> {
  return anyString.map((text) =>
    cleanText(text, shape).text.length <= limit ? text : text.slice(0, Math.floor(limit / 3)),
  );
}

const oneOf = <Id extends string>(ids: readonly Id[]) => fc.constantFrom(...ids);
const someOf = (ids: readonly string[], most = ids.length) => fc.uniqueArray(oneOf(ids), { maxLength: most });

const milliseconds = fc.oneof(
  fc.integer({ min: 1, max: mostMs }),
  fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10),
);

/** What a row of the table may hold, as it arrives. */
function arbitraryOf(answer: Answer): fc.Arbitrary<unknown> {
  switch (answer.kind) {
    case "one":
      return fc.oneof({ weight: 9, arbitrary: oneOf(answer.ids) }, { weight: 1, arbitrary: fc.constant("unknown") });
    case "several":
      return someOf(answer.ids);
    case "text":
      return textWithin(answer.limit);
    case "lines":
      return textWithin(answer.limit, "lines");
    case "idOrWords":
    case "suggested":
      return fc.oneof(oneOf(answer.ids), textWithin(answer.limit));
    case "places":
      return fc.oneof(someOf(placeIds, maxPlaces), fc.constant(["unknown"]));
    case "origin":
      return fc.oneof(oneOf(placeIds), oneOf(["aws:eu-west-3", "gcp:europe-west9"]), textWithin(answer.limit));
    case "roundTrips":
      return fc.array(
        fc.record(
          { place: fc.oneof(oneOf(placeIds), placeWithin(answer.limit)), p50: milliseconds, p95: milliseconds },
          { requiredKeys: ["place", "p50"] },
        ),
        { maxLength: answer.most },
      );
    case "goal":
      return fc.oneof(
        oneOf(["none", "unknown", "100ms"]),
        fc.record(
          {
            ms: milliseconds,
            percentile: oneOf(percentileIds),
            measuredAt: oneOf(measuringPointIds),
            scope: textWithin(answer.limit),
          },
          { requiredKeys: ["ms"] },
        ),
      );
    case "country":
      return oneOf(["FR", "ch", "ZA"]);
    case "marks":
      return someOf(["redis", "aws-lambda", "place:noumea", "need_websockets", "A.1"]);
    case "flag":
      return fc.boolean();
    case "items":
      return fc.array(stateItem(["kind"]), { maxLength: answer.most });
  }
}

/** A place's name as it may be typed: something is left of it when it is cleaned. */
const placeWithin = (limit: number) =>
  textWithin(limit).map((text) => {
    const place = placeOf(text);
    return place === "" || place.length > limit ? "Nouméa" : text;
  });

const shapeOf = (rows: readonly (readonly [string, { answer: Answer }])[]) =>
  Object.fromEntries(rows.map(([name, { answer }]) => [name, arbitraryOf(answer)]));

function stateItem(requiredKeys: string[]): fc.Arbitrary<Record<string, unknown>> {
  const shape: Record<string, fc.Arbitrary<unknown>> = {
    ...shapeOf(stateFieldEntries),
    kind: oneOf(stateFields.kind.answer.ids),
  };
  return fc
    .record(shape, { requiredKeys })
    .map((record) => (record.kind === "other" && requiredKeys.length > 0 ? named(record, "what") : record));
}

const answersShape = { version: fc.constantFrom(1, 2), ...shapeOf(fieldEntries) };

/**
 * Any answers that the API must accept, as they arrive: sets in any order, texts not cleaned, unknowns said or left out,
 * of either version.
 */
export const wireAnswers: fc.Arbitrary<Record<string, unknown>> = fc
  .record(answersShape, { requiredKeys: [] })
  .map((answers: Record<string, unknown>) => {
    const domain = answers.domain === "unknown" ? undefined : answers.domain;
    const told = cleanText(textOf(answers.situation), "lines").text.length >= leastSituation;
    if (!domain && !told) return { ...answers, domain: "news", places: ["unknown"] };
    const somewhere = [answers.places, answers.state].some((list) => Array.isArray(list) && list.length > 0);
    const enough = told || somewhere ? answers : { ...answers, state: [{ kind: "content" }] };
    return domain === "other" && !told ? named(enough, "appType") : enough;
  });

/** Any valid answers, parsed. */
export const validAnswers: fc.Arbitrary<Answers> = wireAnswers.map(accepted);

/** Any answers on their way: each part may be missing. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record(
    { ...answersShape, state: fc.array(stateItem([]), { maxLength: fields.state.answer.most }) },
    { requiredKeys: [] },
  )
  .map(parseDraft);

/** Parses answers that a test holds to be valid. */
export function accepted(input: unknown): Answers {
  const parsed = parseAnswers(input);
  if (!parsed.success) throw new Error(`not valid: ${JSON.stringify(parsed.issues)} in ${JSON.stringify(input)}`);
  return parsed.answers;
}

/** The kinds of rows whose answer is the reader's own words, if it is none of the ids. */
const wordKinds = ["text", "lines", "idOrWords", "suggested"];

const isOwn = (answer: Answer, value: unknown): value is string =>
  typeof value === "string" && wordKinds.includes(answer.kind) && !("ids" in answer && answer.ids.includes(value));

const isOwnPlace = (id: string | undefined): id is string =>
  id !== undefined && !isPlaceId(id) && !/^[a-z]+:[a-z0-9-]+$/.test(id);

/** What a link says behind its "#": the reader's own words, places and measures. */
export function saidInFragment(answers: Draft): string[] {
  const { computeOrigin, databaseOrigin, roundTrips, latencyGoal } = answers;
  const scope = typeof latencyGoal === "object" ? latencyGoal.scope : undefined;
  return [
    ...ownWords(answers).map(([, text]) => text),
    ...[computeOrigin, databaseOrigin].filter(isOwnPlace),
    ...(scope ? [scope] : []),
    ...(roundTrips ? [formatRoundTrips(roundTrips)] : []),
  ];
}

/** The reader's own words in answers, by path: texts that are not the id of a suggestion. */
export function ownWords(answers: Draft): [path: string, words: string][] {
  const top = fieldEntries.flatMap(([field, { answer }]): [string, string][] => {
    const value = answers[field];
    return isOwn(answer, value) ? [[field, value]] : [];
  });
  const inState = (answers.state ?? []).flatMap((item, index) =>
    stateFieldEntries.flatMap(([field, { answer }]): [string, string][] => {
      const value = item[field];
      return isOwn(answer, value) ? [[`state.${index}.${field}`, value]] : [];
    }),
  );
  return [...top, ...inState];
}

/** The same answers with every one of the reader's texts replaced; `words` gets the path and the limit. */
export function withWords(answers: Answers, words: (path: string, limit: number) => string): Answers {
  const state = (answers.state ?? []).map((item): Record<string, unknown> => ({ ...item }));
  const replaced: Record<string, unknown> = { ...answers, ...(state.length > 0 && { state }) };
  const limits = Object.fromEntries(
    [...fieldEntries, ...stateFieldEntries].map(([name, { answer }]) => [name, answer]),
  );
  for (const [path] of ownWords(answers)) {
    const [field = "", index, inner] = path.split(".");
    const answer = limits[inner ?? field];
    const text = words(path, answer && "limit" in answer ? answer.limit : 0);
    if (inner) state[Number(index)]![inner] = text;
    else replaced[field] = text;
  }
  return accepted(replaced);
}

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** Gives a name where one is required and chance brought none. */
function named(record: Record<string, unknown>, field: "appType" | "what"): Record<string, unknown> {
  const { text } = cleanText(textOf(record[field]));
  return text === "" || text === "unknown" ? { ...record, [field]: "sur mesure" } : record;
}

/** What the property tests are fed with. Test code only: nothing of the application imports it. */
import fc from "fast-check";
import {
  answerLanguageIds,
  ciCdIds,
  consistencyIds,
  iacIds,
  latencyGoalIds,
  needIds,
  regionalServicesIds,
  residencyIds,
  roleIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { locales } from "@/lib/i18n/locales";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import { parseAnswers, parseDraft } from "@/lib/answers/parse";
import type { Answers, Draft } from "@/lib/answers/schema";
import { cleanText } from "@/lib/answers/text";

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
export function textWithin(limit: number): fc.Arbitrary<string> {
  return anyString.map((text) => (cleanText(text).text.length <= limit ? text : text.slice(0, Math.floor(limit / 3))));
}

const idsOf = <Id extends string>(ids: readonly Id[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: ids.length });
const oneOf = <Id extends string>(ids: readonly Id[]) => fc.constantFrom(...ids);
const idOrWords = (ids: readonly string[], limit: number) => fc.oneof(oneOf(ids), textWithin(limit));

const stateShape = {
  kind: oneOf(stateKindIds),
  what: textWithin(textLimits.what),
  consistency: oneOf(consistencyIds),
  writes: oneOf(writeRateIds),
  staleness: textWithin(textLimits.staleness),
  personalData: fc.boolean(),
  currentStore: textWithin(textLimits.currentStore),
};

const regionChoices = [...regionIds, "unknown"] as const;

const answersShape = {
  version: fc.constant(1 as const),
  domain: oneOf(domainIds),
  appType: textWithin(textLimits.appType),
  useCase: textWithin(textLimits.useCase),
  expertRole: idOrWords(roleIds, textLimits.expertRole),
  currentStack: textWithin(textLimits.currentStack),
  targetRegions: fc.uniqueArray(oneOf(regionChoices), { minLength: 1, maxLength: regionChoices.length }),
  originRegion: oneOf(regionChoices),
  traffic: oneOf(trafficIds),
  latencyGoal: oneOf(latencyGoalIds),
  platforms: idsOf(platformIds),
  regionalServices: oneOf(regionalServicesIds),
  state: fc.array(
    fc
      .record(stateShape, { requiredKeys: ["kind"] })
      .map((item) => (item.kind === "other" ? named(item, "what") : item)),
    { minLength: 1, maxLength: maxStateItems },
  ),
  needs: idsOf(needIds),
  regulations: idsOf(regulationIds),
  residency: oneOf(residencyIds),
  hardConstraints: textWithin(textLimits.hardConstraints),
  ciCd: idOrWords(ciCdIds, textLimits.ciCd),
  infrastructureAsCode: idOrWords(iacIds, textLimits.infrastructureAsCode),
  promptLanguage: oneOf(locales),
  answerLanguage: oneOf(answerLanguageIds),
};

/** Any answers that the API must accept, as they arrive: sets in any order, texts not cleaned, unknowns said or left out. */
export const wireAnswers = fc
  .record(answersShape, { requiredKeys: ["domain", "targetRegions", "state"] })
  .map((answers) => (answers.domain === "other" ? named(answers, "appType") : answers));

/** Any valid answers, parsed. */
export const validAnswers: fc.Arbitrary<Answers> = wireAnswers.map(accepted);

/** Any answers on their way: each part may be missing. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record(
    { ...answersShape, state: fc.array(fc.record(stateShape, { requiredKeys: [] }), { maxLength: maxStateItems }) },
    { requiredKeys: [] },
  )
  .map(parseDraft);

/** Parses answers that a test holds to be valid. */
export function accepted(input: unknown): Answers {
  const parsed = parseAnswers(input);
  if (!parsed.success) throw new Error(`not valid: ${JSON.stringify(parsed.issues)} in ${JSON.stringify(input)}`);
  return parsed.answers;
}

/** The reader's own words in answers, by path: texts that are not the id of a suggestion. */
export function ownWords(answers: Draft): [path: string, words: string][] {
  const suggestions: readonly string[] = [...roleIds, ...ciCdIds, ...iacIds];
  const top = (
    ["appType", "useCase", "expertRole", "currentStack", "hardConstraints", "ciCd", "infrastructureAsCode"] as const
  ).map((field): [string, string | undefined] => [field, answers[field]]);
  const inState = (answers.state ?? []).flatMap((item, index) =>
    (["what", "staleness", "currentStore"] as const).map((field): [string, string | undefined] => [
      `state.${index}.${field}`,
      item[field],
    ]),
  );
  return [...top, ...inState].filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !suggestions.includes(pair[1]),
  );
}

/** The same answers with every one of the reader's texts replaced; `words` gets the path and the limit. */
export function withWords(answers: Answers, words: (path: string, limit: number) => string): Answers {
  const replaced: Record<string, unknown> = { ...answers, state: answers.state.map((item) => ({ ...item })) };
  for (const [path] of ownWords(answers)) {
    const [field = "", index, inner] = path.split(".");
    const name = (inner ?? field) as keyof typeof textLimits; // every path of ownWords ends with a text field
    const text = words(path, textLimits[name]);
    if (inner) (replaced.state as Record<string, string>[])[Number(index)]![inner] = text;
    else replaced[field] = text;
  }
  return accepted(replaced);
}

/** Gives a name where one is required and chance brought none. */
function named<T extends { appType?: string; what?: string }>(record: T, field: "appType" | "what"): T {
  const { text } = cleanText(record[field] ?? "");
  return text === "" || text === "unknown" ? { ...record, [field]: "sur mesure" } : record;
}

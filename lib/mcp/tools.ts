import { type PresetId, presetIds } from "@/content/presets/ids";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import { isRecord } from "@/lib/answers/version-1";
import { presetAnswers } from "@/lib/content/presets";
import { filterFacts, productIds } from "@/lib/facts/filter-facts";
import { presentListedFact } from "@/lib/facts/present-fact";
import { answerFormats, promptNames } from "@/lib/http/prompts-handler";
import { defaultLocale, isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { distances } from "@/lib/latency/distances";
import { presentLatency } from "@/lib/latency/present";
import { answersSchema, type JsonSchema } from "@/lib/openapi/answers-schema";
import { placeByName } from "@/lib/places/find";
import { presentPrompts } from "@/lib/prompt/present";
import { renderPrompt } from "@/lib/prompt/render";
import { linkTo } from "@/lib/share/link";
import { factsPath, resultPath } from "@/lib/site/routes";
import type { Params } from "./protocol";

/** What a tool gives: a text, or, where its arguments are not accepted, why; the agent can then ask better. */
export type ToolResult = { text: string; structured?: Record<string, unknown>; isError?: true };

type Tool = {
  name: string;
  title: string;
  description: string;
  inputSchema: JsonSchema;
  /** @param origin of the site, for absolute addresses */
  run: (given: Params, origin: string) => ToolResult;
};

const locale: JsonSchema = {
  type: "string",
  enum: locales,
  default: defaultLocale,
  description: "Language of what is said.",
};

const schema = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

const textFormats = answerFormats.filter((format) => format !== "json");

/** In the order in which they are listed. */
export const tools: readonly Tool[] = [
  {
    name: "build_prompt",
    title: "Build an edge architecture prompt",
    description:
      "Builds the Pro prompt (or Basic) for moving an application to serverless edge, from a ready scenario (preset) or from the user's case (answers: a situation in their own words is enough). The prompt comes with tensions and dated facts; follow it to answer the user. Nothing is stored.",
    inputSchema: schema({
      preset: { type: "string", enum: presetIds, description: "A ready scenario; either this or answers." },
      answers: answersSchema,
      prompt: { type: "string", enum: promptNames, default: "pro" },
      format: { type: "string", enum: textFormats, default: "md" },
      locale,
    }),
    run: buildPrompt,
  },
  {
    name: "find_facts",
    title: "Find dated facts about edge platforms",
    description:
      "Limits, prices, residency and consistency of edge platforms and stores, each with value, unit, source URL, date and confidence.",
    inputSchema: schema({
      product: { type: "string", enum: productIds, description: "A platform or a store." },
      attribute: { type: "string", description: "What about it: price, cpu-time, write-rate, residency…" },
      words: { type: "string", maxLength: 200, description: "Words that the fact's sentence must contain." },
      locale,
    }),
    run: findFacts,
  },
  {
    name: "round_trips",
    title: "Round trips between places",
    description:
      "Network round trips in ms from an origin to up to 30 places: measured where published (with source and date), else estimated with the error that nine in ten stay within; and the floor set by light in fibre. Not a p95, and without the last mile.",
    inputSchema: schema(
      {
        from: {
          type: "string",
          maxLength: 80,
          description: "A city, a country, or a provider's region (aws:eu-west-3).",
        },
        to: {
          type: "array",
          items: { type: "string" },
          minItems: 1,
          maxItems: 30,
          description: "Cities, countries or groups, by id or name.",
        },
        locale,
      },
      ["from", "to"],
    ),
    run: roundTrips,
  },
];

const refused = (text: string): ToolResult => ({ text, isError: true });

/** Names what is not accepted, never repeating it. */
function faultsOf(given: Params, inputSchema: JsonSchema): string | undefined {
  const known = Object.entries(inputSchema.properties as Record<string, JsonSchema>);
  const unknown = Object.keys(given).filter((name) => !known.some(([other]) => other === name));
  if (unknown.length > 0) return `Unknown arguments. Accepted: ${known.map(([name]) => name).join(", ")}.`;
  for (const [name, { enum: ids, type }] of known) {
    const value = given[name];
    if (value === undefined) continue;
    if (type === "string" && typeof value !== "string") return `${name} must be a string.`;
    if (Array.isArray(ids) && !ids.includes(value)) return `${name} must be one of: ${ids.join(", ")}.`;
  }
  return undefined;
}

/**
 * Calls a tool. Arguments that are not accepted are an answer of the tool, which says what would be.
 * @param given the arguments, judged here
 */
export function callTool(tool: Tool, given: Params, origin: string): ToolResult {
  const faults = faultsOf(given, tool.inputSchema);
  return faults === undefined ? tool.run(given, origin) : refused(faults);
}

const localeOf = ({ locale: wanted }: Params): Locale => (isLocale(wanted) ? wanted : defaultLocale);

function answersOf(given: Params): Answers | string {
  const preset = presetIds.find((id) => id === given.preset);
  if (preset && given.answers === undefined) return presetAnswers(preset satisfies PresetId, localeOf(given));
  if (given.preset !== undefined || !isRecord(given.answers)) return "Give either preset or answers.";
  const parsed = parseAnswers(given.answers);
  if (parsed.success) return parsed.answers;
  return `answers are not accepted: ${parsed.issues.map(({ path, code }) => `${path} ${code}`).join("; ")}.`;
}

function buildPrompt(given: Params, origin: string): ToolResult {
  const answers = answersOf(given);
  if (typeof answers === "string") return refused(answers);
  const wanted = localeOf(given);
  const name = promptNames.find((known) => known === given.prompt) ?? "pro";
  const format = textFormats.find((known) => known === given.format) ?? "md";
  const { language, prompts, tensions } = presentPrompts(answers, wanted);
  const text = renderPrompt({ language, ...prompts[name] }, format);
  const link = `${origin}${linkTo(resultPath(wanted), answers, { words: "fragment" })}`;
  return {
    text,
    structured: {
      prompt: text,
      language,
      link,
      tensions: tensions.map(({ code, claim, wayOut }) => ({ code, claim, wayOut })),
    },
  };
}

/** As many as an agent can read; a narrower question gives the rest. */
const mostFacts = 40;

function findFacts(given: Params, origin: string): ToolResult {
  const wanted = localeOf(given);
  const textOf = (value: unknown) => (typeof value === "string" ? value : "");
  const words = textOf(given.words).toLowerCase().split(/\s+/).filter(Boolean);
  const found = filterFacts({ product: textOf(given.product), attribute: textOf(given.attribute) })
    .map((fact) => presentListedFact(fact, wanted))
    .filter(({ id, text }) => words.every((word) => `${id} ${text}`.toLowerCase().includes(word)));
  const shown = found
    .slice(0, mostFacts)
    .map((fact) => ({ ...fact, page: `${origin}${factsPath(wanted)}#${fact.id}` }));
  const lines = shown.map(({ text, url, checkedOn, confidence }) => `- ${text} ${url} (${checkedOn}, ${confidence})`);
  return {
    text: lines.join("\n") || "No fact of our edition says this.",
    structured: { count: found.length, facts: shown },
  };
}

function roundTrips(given: Params): ToolResult {
  const wanted = localeOf(given);
  const from = typeof given.from === "string" ? given.from : "";
  const names = Array.isArray(given.to) ? given.to.filter((name) => typeof name === "string") : [];
  if (names.length === 0 || names.length > 30) return refused("to must be a list of 1 to 30 places.");
  const places = names.map((name) => placeByName(name));
  const missing = places.flatMap((place, index) => (place ? [] : [`to[${index}]`]));
  if (missing.length > 0)
    return refused(`These places are not known: ${missing.join(", ")}. Try a larger city, or its country.`);
  const reckoned = distances({
    places: places.flatMap((place) => place ?? []),
    computeOrigin: placeByName(from) ?? from,
  });
  if (!reckoned)
    return refused(
      "from is not a place that is known. Try a larger city, its country, or a region such as aws:eu-west-3.",
    );
  const { origin, rows } = presentLatency({ ...reckoned, goalMs: undefined }, [], wanted);
  const lines = rows.map(
    ({ name, kind, rttMs, lowMs, highMs, floorMs, readings }) =>
      `- ${origin} → ${name}: ${Math.round(rttMs)} ms (${kind}, ${Math.round(lowMs)}–${Math.round(highMs)}, floor ${Math.round(floorMs)})${readings[0] ? ` ${readings[0].url} (${readings[0].checkedOn})` : ""}`,
  );
  return { text: lines.join("\n"), structured: { from: origin, rows } };
}

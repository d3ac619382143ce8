import { presetIds } from "@/content/presets/ids";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers } from "@/lib/answers/schema";
import { isRecord } from "@/lib/answers/version-1";
import { presetAnswers } from "@/lib/content/presets";
import { defaultLocale, isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { answersSchema, type JsonSchema } from "@/lib/openapi/answers-schema";
import type { Params } from "./protocol";

/** What a tool gives: a text, or, where its arguments are not accepted, why; the agent can then ask better. */
export type ToolResult = { text: string; structured?: Record<string, unknown>; isError?: true };

export type Tool = {
  name: string;
  title: string;
  description: string;
  inputSchema: JsonSchema;
  /** @param origin of the site, for absolute addresses */
  run: (given: Params, origin: string) => ToolResult;
};

/** A tool's arguments, closed: what is not named is refused. */
export const argumentsOf = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

/** The arguments that say which case is meant. */
export const caseArguments: Record<string, JsonSchema> = {
  preset: { type: "string", enum: presetIds, description: "A ready scenario; either this or answers." },
  answers: answersSchema,
};

export const localeArgument: JsonSchema = {
  type: "string",
  enum: locales,
  default: defaultLocale,
  description: "Language of what is said.",
};

export const localeOf = ({ locale }: Params): Locale => (isLocale(locale) ? locale : defaultLocale);

export const refused = (text: string): ToolResult => ({ text, isError: true });

/** The answers of the case that is meant, or why there are none. */
export function answersOf(given: Params): Answers | string {
  const preset = presetIds.find((id) => id === given.preset);
  if (preset && given.answers === undefined) return presetAnswers(preset, localeOf(given));
  if (given.preset !== undefined || !isRecord(given.answers)) return "Give either preset or answers.";
  const parsed = parseAnswers(given.answers);
  if (parsed.success) return parsed.answers;
  return `answers are not accepted: ${parsed.issues.map(({ path, code }) => `${path} ${code}`).join("; ")}.`;
}

import { problemSentences as sentences } from "@/lib/content/problems";
import { cleanText } from "@/lib/answers/text";
import type { Locale } from "@/lib/i18n/locales";

const statuses = {
  "malformed-json": 400,
  "unknown-parameter-value": 400,
  "method-not-allowed": 405,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "unknown-preset": 422,
  "invalid-answers": 422,
} as const satisfies Record<keyof typeof sentences, number>;

export type ProblemCode = keyof typeof statuses;

/** A refused part of the request: where, why, and what would be accepted. */
export type ProblemDetail = { path: string; code: string; limit?: number; accepted?: readonly string[] };

/** Bounds on what a refusal says: the names of fields that do not exist come from the request. */
const mostErrors = 100;
const longestPath = 80;

/**
 * Answers a refused request as RFC 9457 says. Never repeats what was sent, since that may be private.
 * @param language of the sentence
 */
export function problem(
  code: ProblemCode,
  language: Locale,
  errors: ProblemDetail[] = [],
  headers: Record<string, string> = {},
): Response {
  const status = statuses[code];
  const shown = errors
    .slice(0, mostErrors)
    .map((error) => ({ ...error, path: cleanText(error.path.slice(0, longestPath)).text }));
  const body = {
    type: `/llms.txt#${code}`,
    title: sentences[code].en.split(/[.;] /)[0],
    status,
    code,
    detail: sentences[code][language],
    ...(shown.length > 0 && { errors: shown }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      "Content-Language": language,
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

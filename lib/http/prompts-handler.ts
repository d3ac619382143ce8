import { presetIds } from "@/content/presets/ids";
import { maxBodyBytes } from "@/lib/answers/limits";
import type { Notice } from "@/lib/answers/notices";
import { asVersion1 } from "@/lib/answers/as-version-1";
import { parseDraft } from "@/lib/answers/draft";
import { parseAnswers } from "@/lib/answers/parse";
import type { Answers, Draft } from "@/lib/answers/schema";
import { isRecord, versionOf } from "@/lib/answers/version-1";
import { presetAnswers } from "@/lib/content/presets";
import { defaultLocale, isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { resultPath } from "@/lib/site/routes";
import { presentPrompts } from "@/lib/prompt/present";
import { type PromptFormat, promptFormats, renderPrompt } from "@/lib/prompt/render";
import { recognisedOf } from "@/lib/recognise/effective";
import { decodeAnswers, encodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { problem, type ProblemDetail } from "./problem";
import { keepPublic, recallPublic } from "./public-answers";
import { readBody } from "./read-body";

const allowedMethods = "GET, HEAD, POST, OPTIONS";
export const answerFormats = ["json", ...promptFormats] as const;
export const promptNames = ["basic", "pro"] as const;
export const answerVersions = ["1", "2"] as const;
export const switchValues = ["0", "1"] as const;

const mediaTypes: Record<(typeof answerFormats)[number], string> = {
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  // Tagged text, not an XML document: it has no root, and must never be parsed as one.
  xml: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** How the answer is wanted: from the query, the same for GET and POST. */
type Wish = {
  format: (typeof answerFormats)[number];
  prompt: (typeof promptNames)[number];
  locale: Locale;
  /** The version in whose shape the answers are given back; that of the request unless said. */
  version: (typeof answerVersions)[number] | undefined;
  /** Whether version 2 says of our own words, too, that they are ours: version 1 always did. */
  origins: boolean;
};

/**
 * Answers `/api/prompts`. Web standard requests and responses only, so that the same function runs under Next, in
 * workerd or anywhere else. Nothing of a request is logged or kept.
 * @returns 200 or 304 with prompts; 204 to OPTIONS; 400, 405, 413, 415 or 422 as problem+json; never throws on input
 * @example await handlePrompts(new Request("https://site/api/prompts?preset=global-cart&format=md"))
 */
export async function handlePrompts(request: Request): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allowedMethods } });
  const response = await answer(request);
  // HEAD gets the headers alone, those of a refusal too.
  return request.method === "HEAD" ? new Response(null, response) : response;
}

async function answer(request: Request): Promise<Response> {
  const known = recallPublic(request);
  if (known) return known;
  const parameters = new URL(request.url).searchParams;
  const language = parameters.get("lang") ?? parameters.get("pl");
  const locale = isLocale(language) ? language : defaultLocale;
  if (!["GET", "HEAD", "POST"].includes(request.method)) {
    return problem("method-not-allowed", locale, [], { Allow: allowedMethods });
  }
  const wish = readWish(parameters, locale);
  if (Array.isArray(wish)) return problem("unknown-parameter-value", locale, wish);
  return request.method === "POST" ? answerPost(request, parameters, wish) : answerGet(request, parameters, wish);
}

function readWish(parameters: URLSearchParams, locale: Locale): Wish | ProblemDetail[] {
  const format = answerFormats.find((name) => name === (parameters.get("format") ?? "json"));
  const prompt = promptNames.find((name) => name === (parameters.get("prompt") ?? "pro"));
  const language = parameters.get("lang");
  const errors: ProblemDetail[] = [];
  if (!format) errors.push({ path: "format", code: "unknown-id", accepted: answerFormats });
  if (!prompt) errors.push({ path: "prompt", code: "unknown-id", accepted: promptNames });
  if (language !== null && !isLocale(language)) errors.push({ path: "lang", code: "unknown-id", accepted: locales });
  const wanted = parameters.get("version");
  const version = answerVersions.find((name) => name === wanted);
  if (wanted !== null && !version) errors.push({ path: "version", code: "unknown-id", accepted: answerVersions });
  const origins = parameters.get("origins") ?? "0";
  if (!switchValues.some((value) => value === origins))
    errors.push({ path: "origins", code: "unknown-id", accepted: switchValues });
  if (!format || !prompt || errors.length > 0) return errors;
  return { format, prompt, locale, version, origins: origins === "1" };
}

async function answerGet(request: Request, parameters: URLSearchParams, wish: Wish): Promise<Response> {
  const wanted = parameters.get("preset");
  if (wanted !== null) {
    const preset = presetIds.find((id) => id === wanted);
    if (!preset)
      return problem("unknown-preset", wish.locale, [{ path: "preset", code: "unknown-id", accepted: presetIds }]);
    return keepPublic(request, writeAnswer(presetAnswers(preset, wish.locale), [], wish, "public", 1));
  }
  const { draft, notices } = decodeAnswers(parameters.toString());
  const parsed = parseAnswers(draft);
  if (!parsed.success) return problem("invalid-answers", wish.locale, parsed.issues);
  // Free text in a query is a person's: it must not stay in any cache. The words are what a link puts in its fragment.
  const isPrivate = encodeAnswers(parsed.answers).fragment !== "";
  const version = parameters.get("v") === "2" ? 2 : 1;
  const written = writeAnswer(parsed.answers, notices, wish, isPrivate ? "private" : "public", version);
  return isPrivate ? written : keepPublic(request, written);
}

async function answerPost(request: Request, parameters: URLSearchParams, wish: Wish): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return problem("unsupported-media-type", wish.locale, [], { Accept: "application/json" });
  }
  const body = await readBody(request, maxBodyBytes);
  if (!body.success) return problem(body.reason === "too-large" ? "body-too-large" : "malformed-json", wish.locale);
  const json = parseJson(body.text);
  if (json === undefined) return problem("malformed-json", wish.locale);
  // Answers on their way, for the preview beside the form: what is wrong or missing is left out.
  if (parameters.get("draft") === "1") return writeAnswer(parseDraft(json), [], wish, "private", versionOf(json));
  const parsed = parseAnswers(json);
  if (!parsed.success) return problem("invalid-answers", wish.locale, parsed.issues);
  return writeAnswer(parsed.answers, parsed.notices, wish, "private", versionOf(json));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writeAnswer(
  answers: Answers | Draft,
  notices: Notice[],
  wish: Wish,
  visibility: "public" | "private",
  version: 1 | 2,
): Response {
  const presented = presentPrompts(answers, wish.locale);
  const headers = {
    "Content-Type": mediaTypes[wish.format],
    "Content-Language": presented.language,
    "Cache-Control":
      visibility === "public" ? "public, max-age=300, s-maxage=86400, stale-while-revalidate=604800" : "no-store",
  };
  if (wish.format !== "json") {
    const written = { language: presented.language, ...presented.prompts[wish.prompt] };
    return new Response(renderPrompt(written, wish.format satisfies PromptFormat), { headers });
  }
  const share = linkTo(resultPath(wish.locale), answers, { words: "fragment" });
  if (Number(wish.version ?? version) === 1) {
    return Response.json({ ...presented, notices, answers: asVersion1(answers), share }, { headers });
  }
  const body = { ...presented, notices, answers, recognised: recognisedOf(answers), share };
  return new Response(JSON.stringify(body, wish.origins ? undefined : withoutOurOrigin), { headers });
}

/** Leaves out that a run of text is ours, which is most of them: an absent origin says as much. */
function withoutOurOrigin(key: string, value: unknown): unknown {
  return key === "origin" && isRecord(value) && value.kind === "template" ? undefined : value;
}

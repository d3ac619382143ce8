import { parseDraft } from "@/lib/answers/draft";
import type { Draft } from "@/lib/answers/schema";
import { isRecord } from "@/lib/answers/version-1";

/** The answers as a file: canonical, version 2, the same bytes for the same answers. */
export function answersFile(draft: Draft): string {
  return `${JSON.stringify(parseDraft(draft), null, 2)}\n`;
}

/**
 * Reads answers from a file of either version; what is wrong or missing is left out.
 * @returns nothing where the text is no JSON object or says nothing that is an answer
 * @example readAnswersFile('{"version":1,"targetRegions":["paris"]}') // { version: 2, places: ["paris"] }
 */
export function readAnswersFile(text: string): Draft | undefined {
  const json = readJsonObject(text);
  if (!json) return undefined;
  const draft = parseDraft(json);
  return Object.keys(draft).length > 1 ? draft : undefined;
}

/** @returns nothing where a file's text is no JSON, or is JSON but no object */
export function readJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isRecord(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

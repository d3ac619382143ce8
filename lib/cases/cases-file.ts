import { readAnswersFile, readJsonObject } from "@/lib/exports/answers-file";
import { isRecord } from "@/lib/answers/version-1";
import { decodeAnswers } from "@/lib/share/codec";
import { linkTo } from "@/lib/share/link";
import { cleanName, nameOf, type SavedCase } from "./case";

/** Largest file that is read, in UTF-16 code units: fifty cases of the longest answers take a fifth of it. */
const fileLimit = 5_000_000;

/** What a file held: cases, and how many entries could not be read. */
export type CasesFile = { entries: SavedCase[]; unread: number };

/**
 * The cases as one file. Answers stand in it as the API reads them, so that other programs can use them, too.
 * @returns JSON; equal cases give equal bytes
 */
export function casesFile(cases: readonly SavedCase[]): string {
  const entries = cases.map(({ name, openedAt, link }) => ({ name, openedAt, answers: answersOfLink(link) }));
  return `${JSON.stringify({ version: 1, cases: entries }, null, 2)}\n`;
}

/**
 * Reads a file of cases, or one with the answers of a single case, of any version.
 * @param make what the file does not say: ids, and the name and time of a case without them
 * @returns nothing where the text holds neither
 */
export function readCasesFile(
  text: string,
  make: { id: () => string; now: string; name: string },
): CasesFile | undefined {
  if (text.length > fileLimit) return undefined;
  const entries = entriesOf(text);
  if (!entries) return undefined;
  const read = entries.flatMap((entry) => readEntry(entry, make) ?? []);
  return { entries: read, unread: entries.length - read.length };
}

/** The answers of a case's link. */
export function answersOfLink(link: string) {
  const [query = "", ...fragment] = link.split("#");
  return decodeAnswers(query, fragment.join("#")).draft;
}

function entriesOf(text: string): unknown[] | undefined {
  const json = readJsonObject(text);
  if (!json) return undefined;
  if (Array.isArray(json.cases)) return json.cases as unknown[];
  return readAnswersFile(text) && [{ answers: json }];
}

function readEntry(entry: unknown, make: { id: () => string; now: string; name: string }): SavedCase | undefined {
  if (!isRecord(entry)) return undefined;
  const draft = readAnswersFile(JSON.stringify(entry.answers ?? null));
  if (!draft) return undefined;
  const name = typeof entry.name === "string" ? cleanName(entry.name) : undefined;
  const at = typeof entry.openedAt === "string" ? new Date(entry.openedAt) : new Date(Number.NaN);
  return {
    id: make.id(),
    name: name ?? nameOf(draft, make.name),
    link: linkTo("", draft, { words: "fragment" }),
    openedAt: Number.isNaN(at.getTime()) ? make.now : at.toISOString(),
  };
}

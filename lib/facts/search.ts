import type { Fact } from "@/lib/content/knowledge-schema";
import { fold } from "@/lib/recognise/tokens";

type Confidence = Fact["source"]["confidence"];

/** What the search shows of a page, a fact or a regulation; a page has no source. */
export type SearchEntry = {
  path: string;
  title: string;
  text: string;
  /** Host and date, in words. */
  source?: string;
  confidence?: Confidence;
  /** ISO year, month or day. */
  checkedOn?: string;
  /** The ISO day from which it should be checked again. */
  staleFrom?: string;
};

export const searchAges = ["fresh", "old", "recheck"] as const;
export type SearchAge = (typeof searchAges)[number];
export type Search = { query: string; confidence: Confidence | ""; age: SearchAge | "" };

/** Entries made ready to be searched with every key. */
export type SearchIndex = readonly { entry: SearchEntry; title: string; words: string }[];

/** Folds each entry's words once. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  return entries.map((entry) => ({ entry, title: plain(entry.title), words: plain(`${entry.title} ${entry.text}`) }));
}

/**
 * The entries that hold every word of the query, those that hold them in their title first, and pass the filters.
 * @param today an ISO day
 * @returns none for an empty query without a filter; pages without a source pass no filter
 * @example searchFacts(index, { query: "kv ecriture", confidence: "", age: "" }, "2026-11-25")[0].path
 */
export function searchFacts(index: SearchIndex, { query, confidence, age }: Search, today: string): SearchEntry[] {
  const words = plain(query).split(" ").filter(Boolean);
  if (words.length === 0 && confidence === "" && age === "") return [];
  const found = index.filter(
    ({ entry, words: held }) =>
      words.every((word) => held.includes(word)) &&
      (confidence === "" || entry.confidence === confidence) &&
      (age === "" || hasAge(entry, age, today)),
  );
  const inTitle = ({ title }: SearchIndex[number]) => words.every((word) => title.includes(word));
  return [...found.filter(inTitle), ...found.filter((one) => !inTitle(one))].map(({ entry }) => entry);
}

/** A vague date counts from its first day, so that it is old early rather than late. */
function hasAge({ checkedOn, staleFrom }: SearchEntry, age: SearchAge, today: string): boolean {
  if (!checkedOn) return false;
  if (age === "recheck") return staleFrom !== undefined && staleFrom <= today;
  const halfYearAgo = new Date(today);
  halfYearAgo.setUTCMonth(halfYearAgo.getUTCMonth() - 6);
  const isFresh = new Date(checkedOn) >= halfYearAgo;
  return age === "fresh" ? isFresh : !isFresh;
}

/** Without case, accents, and the spaces inside numbers: "10 000" is found as "10000", too. */
function plain(text: string): string {
  return fold(text)
    .replace(/(?<=\d)[\u202f\u00a0,](?=\d{3}\b)/g, "")
    .replace(/\s+/g, " ");
}

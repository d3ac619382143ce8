import type { Notice } from "@/lib/answers/notices";
import { cleanText, type TextShape } from "@/lib/answers/text";
import { repairLink } from "./repair";

/** Ids that links may still carry, and what they mean today. */
const aliases: Record<string, string> = { gdpr: "rgpd" };

/** Reads the two halves of a link by key, and notes what the reader should know. */
export type LinkReader = ReturnType<typeof linkReader>;

/**
 * Opens a link.
 * @param query with or without its "?"
 * @param fragment with or without its "#"
 * @returns readers of choices and words, which never throw
 */
export function linkReader(query: string, fragment: string) {
  const link = repairLink(query, fragment);
  const choices = new URLSearchParams(link.query);
  const said = new URLSearchParams(link.fragment);
  const notices: Notice[] = [];
  /** Somebody may have typed the sign itself. */
  const holdsLost = /%EF%BF%BD|\uFFFD/i.test(`${link.query}#${link.fragment}`);

  /** What stands under a key in the query. */
  const choice = (key: string): string | undefined => choices.get(key) ?? undefined;

  return {
    notices,
    choice,

    /** True for what version 1 wrote, and for links without a version. */
    isFirst: (choices.get("v") ?? "1") === "1",

    /** A list: a form sent without JavaScript repeats the key for each box ticked, a link has it once. */
    list: (key: string): string[] => choices.getAll(key).join(",").split(","),

    /** The id among those known, noted when it is none. */
    known: <const Id extends string>(
      path: string,
      ids: readonly Id[],
      raw: string,
      code: "unknown-id" | "unknown-kind" = "unknown-id",
    ): Id | undefined => {
      const id = find(ids, raw) ?? find(ids, bare(raw));
      if (id === undefined && raw !== "" && raw !== "unknown") notices.push({ code, path, id: shown(raw) });
      return id;
    },

    /** The reader's words under a key, in the fragment or else in the query; whole, noted when they are too long. */
    words: (key: string, path: string, limit: number, shape?: TextShape): string | undefined => {
      const raw = said.get(key) ?? choice(key);
      if (raw === undefined) return undefined;
      const { text, removed } = cleanText(raw, shape);
      if (text.includes(lost) && !holdsLost) notices.push({ code: "characters-lost", path });
      if (removed > 0) notices.push({ code: "characters-removed", path, count: removed });
      if (text.length > limit) notices.push({ code: "text-too-long", path, limit, over: text.length - limit });
      return text || undefined;
    },
  };
}

/** What decoding puts in place of an escape that makes no character. */
const lost = "\uFFFD";

/** Ids have neither capitals nor spaces, nor the punctuation of a sentence at their end. */
const bare = (raw: string) =>
  raw
    .trim()
    .toLowerCase()
    .replace(/[)\]>.,;:!?'"»]+$/, "");

function find<Id extends string>(ids: readonly Id[], raw: string): Id | undefined {
  const wanted = aliases[raw] ?? raw;
  return ids.find((candidate) => candidate === wanted);
}

/** An id from a link, short and clean enough to be shown in a warning. */
export function shown(raw: string): string {
  return cleanText(raw.slice(0, 40)).text; // cut first: cleaning takes out half a character left at the end
}

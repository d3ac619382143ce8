/**
 * Answers as a link, and back. What is promised here outlives releases: a key or an id is never reused for something
 * else, retired ids stay in `aliases`, and old links stand as literals in the tests.
 *
 * Choices travel in the query, readable. The reader's own words travel in the fragment, which servers never see;
 * without JavaScript a form can only send them in the query, so both are read.
 */
import {
  answerLanguageIds,
  consistencyIds,
  latencyGoalIds,
  needIds,
  regionalServicesIds,
  residencyIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regionIds } from "@/content/regions/ids";
import { regulationIds } from "@/content/regulations/ids";
import { canonicalDraft } from "@/lib/answers/canonical";
import { canonicalChoice, isSuggestion, type SuggestionList } from "@/lib/answers/choices";
import { maxStateItems, textLimits } from "@/lib/answers/limits";
import type { Notice } from "@/lib/answers/notices";
import type { Draft } from "@/lib/answers/schema";
import { cleanText } from "@/lib/answers/text";
import { locales } from "@/lib/i18n/locales";

export const linkVersion = "1";

/** The two halves of a link, without their "?" and "#". */
export type EncodedAnswers = { query: string; fragment: string };
export type DecodedAnswers = { draft: Draft; notices: Notice[] };

const oneOf = {
  domain: { key: "d", ids: domainIds },
  originRegion: { key: "o", ids: [...regionIds, "unknown"] },
  traffic: { key: "tr", ids: trafficIds },
  latencyGoal: { key: "lg", ids: latencyGoalIds },
  regionalServices: { key: "rs", ids: regionalServicesIds },
  residency: { key: "z", ids: residencyIds },
  promptLanguage: { key: "pl", ids: locales },
  answerLanguage: { key: "al", ids: answerLanguageIds },
} as const;

const severalOf = {
  targetRegions: { key: "r", ids: [...regionIds, "unknown"] },
  platforms: { key: "pf", ids: platformIds },
  needs: { key: "n", ids: needIds },
  regulations: { key: "g", ids: regulationIds },
} as const;

const words = { appType: "at", useCase: "uc", currentStack: "cs", hardConstraints: "hc" } as const;

/** A suggestion's id travels with the choices, the reader's own words with the words. */
const suggested = {
  expertRole: { key: "er", list: "roles" },
  ciCd: { key: "ci", list: "ciCd" },
  infrastructureAsCode: { key: "ia", list: "iac" },
} as const satisfies Record<string, { key: string; list: SuggestionList }>;

const stateWords = { what: "w", staleness: "f", currentStore: "c" } as const;
const consistencyLetters = { strong: "s", "read-your-writes": "r", eventual: "e" } as const;
const writeLetters = { low: "l", medium: "m", high: "h" } as const;

/** Ids that links may still carry, and what they mean today. */
const aliases: Record<string, string> = { gdpr: "rgpd" };

/**
 * Writes answers as a link.
 * @returns query and fragment; equal answers give equal text, and what is unknown is left out
 * @example encodeAnswers({ domain: "news", targetRegions: ["paris"], appType: "journal" })
 *   // { query: "v=1&d=news&r=paris", fragment: "at=journal" }
 */
export function encodeAnswers(answers: Draft): EncodedAnswers {
  const draft = canonicalDraft(answers);
  const query: [string, string][] = [["v", linkVersion]];
  const fragment: [string, string][] = [];
  const choose = (key: string, value: string | undefined) => value && query.push([key, value]);
  const say = (key: string, value: string | undefined) => {
    const { text } = cleanText(value ?? ""); // a lone surrogate would make encodeURIComponent throw
    if (text) fragment.push([key, encodeURIComponent(text)]);
  };

  choose(oneOf.domain.key, draft.domain);
  choose(severalOf.targetRegions.key, draft.targetRegions?.join(","));
  for (const field of ["originRegion", "traffic", "latencyGoal"] as const) choose(oneOf[field].key, draft[field]);
  choose(severalOf.platforms.key, draft.platforms?.join(","));
  choose(oneOf.regionalServices.key, draft.regionalServices);
  choose("s", draft.state?.map(encodeStateItem).join(","));
  choose(severalOf.needs.key, draft.needs?.join(","));
  choose(severalOf.regulations.key, draft.regulations?.join(","));
  choose(oneOf.residency.key, draft.residency);
  for (const [field, { key, list }] of entries(suggested)) {
    const text = draft[field];
    if (text) (isSuggestion(list, text) ? choose : say)(key, text);
  }
  choose(oneOf.promptLanguage.key, draft.promptLanguage);
  choose(oneOf.answerLanguage.key, draft.answerLanguage);

  for (const [field, key] of entries(words)) say(key, draft[field]);
  draft.state?.forEach((item, index) => {
    for (const [field, letter] of entries(stateWords)) say(`${letter}${index}`, item[field]);
  });
  return { query: join(query), fragment: join(fragment) };
}

/**
 * Reads a link. Total: any two strings give answers and notices.
 * @param query with or without its "?"
 * @param fragment with or without its "#"
 * @returns what could be read, in canonical form, possibly incomplete; never throws
 * @example decodeAnswers("d=news&r=paris,atlantis").notices // [{ code: "unknown-id", path: "targetRegions", id: "atlantis" }]
 */
export function decodeAnswers(query: string, fragment = ""): DecodedAnswers {
  const choices = new URLSearchParams(query.replace(/^\?/, ""));
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  const notices: Notice[] = [];
  const draft: Draft = {};

  const version = choices.get("v");
  if (version !== null && version !== linkVersion)
    notices.push({ code: "other-version", path: "version", id: shown(version) });

  const read = (path: string, limit: number, ...keys: string[]): string | undefined => {
    const raw = keys.map((key) => said.get(key) ?? choices.get(key)).find((value) => value !== null);
    if (raw === undefined || raw === null) return undefined;
    const { text, removed } = cleanText(raw);
    if (removed > 0) notices.push({ code: "characters-removed", path, count: removed });
    if (text.length <= limit) return text || undefined;
    notices.push({ code: "text-cut", path, limit });
    return cleanText(text.slice(0, limit)).text || undefined;
  };
  const known = <const Id extends string>(
    path: string,
    ids: readonly Id[],
    raw: string,
    code: "unknown-id" | "unknown-kind" = "unknown-id",
  ): Id | undefined => {
    const wanted = aliases[raw] ?? raw;
    const id = ids.find((candidate) => candidate === wanted);
    if (id === undefined && raw !== "") notices.push({ code, path, id: shown(raw) });
    return id;
  };

  // A form sent without JavaScript repeats the key for each box ticked; a link has it once.
  const all = (key: string) => choices.getAll(key).join(",");

  for (const [field, { key, ids }] of entries(oneOf)) {
    const raw = choices.get(key);
    if (raw !== null) Object.assign(draft, { [field]: known<string>(field, ids, raw) });
  }
  for (const [field, { key, ids }] of entries(severalOf)) {
    const raw = all(key);
    if (raw === "") continue;
    const chosen = raw
      .split(",")
      .slice(0, ids.length + 20)
      .map((id) => known<string>(field, ids, id));
    Object.assign(draft, { [field]: chosen.filter((id) => id !== undefined) });
  }
  for (const [field, key] of entries(words)) draft[field] = read(field, textLimits[field], key);
  for (const [field, { key, list }] of entries(suggested)) {
    draft[field] = canonicalChoice(list, read(field, textLimits[field], key));
  }

  const items = all("s")
    .split(",")
    .filter((item) => item !== "");
  if (items.length > maxStateItems) {
    notices.push({ code: "items-dropped", path: "state", count: items.length - maxStateItems });
  }
  draft.state = items.slice(0, maxStateItems).map((raw, index) => {
    const [kind = "", letters = ""] = raw.split(".");
    const path = `state.${index}`;
    const knownKind = kind === "-" ? undefined : known(`${path}.kind`, stateKindIds, kind, "unknown-kind");
    const isForeign = kind !== "-" && knownKind === undefined;
    return {
      kind: isForeign ? "other" : knownKind,
      consistency: consistencyIds.find((id) => id !== "unknown" && letters.includes(consistencyLetters[id])),
      writes: writeRateIds.find((id) => id !== "unknown" && letters.includes(writeLetters[id])),
      personalData: letters.includes("p") ? true : letters.includes("n") ? false : undefined,
      // A kind that we do not know says in a word what it is about, so that the link stays enough for a prompt.
      what: read(`${path}.what`, textLimits.what, `w${index}`) ?? (isForeign ? shown(kind) || undefined : undefined),
      staleness: read(`${path}.staleness`, textLimits.staleness, `f${index}`),
      currentStore: read(`${path}.currentStore`, textLimits.currentStore, `c${index}`),
    };
  });
  return { draft: canonicalDraft(draft), notices };
}

function encodeStateItem(item: NonNullable<Draft["state"]>[number]): string {
  const { consistency, writes, personalData } = item;
  const letters = [
    consistency && consistency !== "unknown" ? consistencyLetters[consistency] : "",
    writes && writes !== "unknown" ? writeLetters[writes] : "",
    personalData === undefined ? "" : personalData ? "p" : "n",
  ].join("");
  return [item.kind ?? "-", letters].filter((part) => part !== "").join(".");
}

/** An id from a link, short and clean enough to be shown in a warning. */
function shown(raw: string): string {
  return cleanText(raw.slice(0, 40)).text; // cut first: cleaning takes out half a character left at the end
}

function join(pairs: [string, string][]): string {
  return pairs.map(([key, value]) => `${key}=${value}`).join("&");
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

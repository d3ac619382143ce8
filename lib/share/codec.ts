/**
 * Answers as a link, and back. What is promised here outlives releases: a key or an id is never reused for something
 * else, retired ids stay in `aliases`, and old links stand as literals in the tests.
 *
 * Choices travel in the query, readable. The reader's own words travel in the fragment, which servers never see;
 * without JavaScript a form can only send them in the query, so both are read.
 */
import { stateKindIds } from "@/content/choices/ids";
import type { Draft } from "@/lib/answers/answers";
import { parseDraft } from "@/lib/answers/draft";
import { fieldEntries, fields, stateFieldEntries } from "@/lib/answers/fields";
import { maxStateItems } from "@/lib/answers/limits";
import type { Notice } from "@/lib/answers/notices";
import { isMetro } from "@/lib/answers/version-1";
import { type LinkReader, linkReader, shown } from "./link-reader";
import { valueFromLink, valueOfLink, wordsOfLink } from "./link-values";
import { scopeKey } from "./our-keys";

export const linkVersion = "2";

/** Versions of links that are read; none was written without a version. */
const knownVersions = ["1", "2"];

/** The two halves of a link, without their "?" and "#". */
export type EncodedAnswers = { query: string; fragment: string };
export type DecodedAnswers = { draft: Draft; notices: Notice[] };

/**
 * Writes answers as a link, version 2.
 * @returns query and fragment; equal answers give equal text, and what is unknown is left out
 * @example encodeAnswers({ domain: "news", places: ["paris"], appType: "journal" })
 *   // { query: "v=2&d=news&r=paris", fragment: "at=journal" }
 */
export function encodeAnswers(answers: Draft): EncodedAnswers {
  const draft = parseDraft(answers);
  const query: [string, string][] = [["v", linkVersion]];
  const fragment: [string, string][] = [];
  const choose = (key: string, value: string | undefined) => value && query.push([key, value]);
  const say = (key: string, words: string | undefined) => words && fragment.push([key, encodeURIComponent(words)]);

  for (const [field, { key, answer }] of fieldEntries) {
    if (field === "state") choose(key, draft.state?.map(encodeStateItem).join(","));
    else if (field === "originAssumed") choose(key, draft.originAssumed && draft.computeOrigin);
    else if (!draft.originAssumed || (field !== "computeOrigin" && field !== "databaseOrigin")) {
      choose(key, valueOfLink(answer, draft[field]));
      say(key, wordsOfLink(answer, draft[field]));
    }
  }
  const { latencyGoal } = draft;
  if (typeof latencyGoal === "object") say(scopeKey, latencyGoal.scope);
  draft.state?.forEach((item, index) => {
    for (const [field, { key, answer }] of stateFieldEntries)
      if (key) say(`${key}${index}`, wordsOfLink(answer, item[field]));
  });
  return { query: join(query), fragment: join(fragment) };
}

/**
 * Reads a link of any version. Total: any two strings give answers and notices.
 * @param query with or without its "?"
 * @param fragment with or without its "#"
 * @returns what could be read, in canonical form, possibly incomplete; a text over its limit is whole; never throws
 * @example decodeAnswers("d=news&r=paris,atlantis").notices // [{ code: "unknown-id", path: "places", id: "atlantis" }]
 */
export function decodeAnswers(query: string, fragment = ""): DecodedAnswers {
  const link = linkReader(query, fragment);
  const version = link.choice("v");
  if (version !== undefined && !knownVersions.includes(version)) {
    link.notices.push({ code: "other-version", path: "version", id: shown(version) });
  }
  const wire: Record<string, unknown> = {};
  for (const [field, { key, answer }] of fieldEntries) {
    if (field === "state") wire.state = readState(link);
    else if (field !== "originAssumed") wire[field] = valueFromLink(answer, { key, path: field, link });
  }
  // One key for both origins, as in version 1.
  const both = link.choice(fields.originAssumed.key)?.toLowerCase();
  if (both && isMetro(both)) wire.originRegion = both;
  else if (both) link.notices.push({ code: "unknown-id", path: "computeOrigin", id: shown(both) });
  return { draft: parseDraft(wire), notices: link.notices };
}

type StateItem = NonNullable<Draft["state"]>[number];

function encodeStateItem(item: StateItem): string {
  let written = "";
  for (const [field, { letters }] of stateFieldEntries)
    if (letters) for (const id of [item[field] ?? []].flat()) written += letters[id] ?? "";
  const kind = item.kind ?? "-";
  return written === "" ? kind : `${kind}.${written}`;
}

function readState(link: LinkReader): Record<string, unknown>[] {
  const items = link.list(fields.state.key).filter((item) => item !== "");
  if (items.length > maxStateItems) {
    link.notices.push({ code: "items-dropped", path: "state", count: items.length - maxStateItems });
  }
  return items.slice(0, maxStateItems).map((raw, index) => {
    const [kind = "", written = ""] = raw.split(".");
    // Letters end where something else begins, such as the sentence around a link or a "#" that was escaped.
    const said = /^[a-z]*/.exec(written.toLowerCase())?.[0] ?? "";
    const path = `state.${index}`;
    const known = kind === "-" ? undefined : link.known(`${path}.kind`, stateKindIds, kind, "unknown-kind");
    const isForeign = kind !== "-" && known === undefined;
    const rest = written.slice(said.length);
    if (/[\p{L}\p{N}]/u.test(rest) && !isForeign) {
      link.notices.push({ code: "unknown-id", path: `${path}.kind`, id: shown(rest) });
    }
    const item: Record<string, unknown> = { kind: isForeign ? "other" : known };
    for (const [field, { key, answer, letters }] of stateFieldEntries) {
      if (key && "limit" in answer) item[field] = link.words(`${key}${index}`, `${path}.${field}`, answer.limit);
      if (letters) {
        const chosen = Object.keys(letters).filter((id) => said.includes(letters[id] ?? ""));
        item[field] = answer.kind === "several" ? chosen : chosen[0];
      }
    }
    // A kind that we do not know says in a word what it is about, so that the link stays enough for a prompt.
    if (isForeign) item.what ??= shown(kind) || undefined;
    return item;
  });
}

function join(pairs: [string, string][]): string {
  return pairs.map(([key, value]) => `${key}=${value}`).join("&");
}

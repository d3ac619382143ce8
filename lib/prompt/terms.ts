import { formatChoice, isSuggestion, type SuggestionList } from "@/lib/answers/choices";
import { type ChoiceList, choiceLabel } from "@/lib/answers/labels";
import type { Draft } from "@/lib/answers/schema";
import { loadProviderRegion } from "@/lib/content/provider-regions";
import { placeName } from "@/lib/content/places";
import { platformName, regulationShortName } from "@/lib/content/names";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { isPlaceId } from "@/lib/places/ids";
import { originName } from "@/lib/places/origin";
import type { Segment } from "./document";
import { chosen, fill, joinSegments, ours, typed, unknown } from "./template";
import type { Wording } from "./wording";

/** What the sections are written from: the answers, the language and our sentences in it. */
export type Brief = { draft: Draft; language: Locale; wording: Wording };

type Item = NonNullable<Draft["state"]>[number];

/** The reader's role for the AI, or ours. */
export function roleTerm({ draft, language }: Brief, fallback: string): Segment {
  const role = draft.expertRole;
  if (!role) return ours(formatChoice("roles", fallback, language));
  return suggestionTerm("roles", "expertRole", role, language);
}

/** The application in the reader's words, by its domain, or as what it is when nothing was said: "our application". */
export function appTerm(brief: Brief): Segment {
  const { draft, wording } = brief;
  if (draft.appType) return typed("appType", draft.appType);
  if (draft.domain && draft.domain !== "other") return choiceTerm(brief, "domains", "domain", draft.domain);
  return ours(wording.words.application);
}

/** The users' places, as a person would list them; past `most`, the rest is counted. */
export function placeTerms({ draft, language, wording }: Brief, most = Number.POSITIVE_INFINITY): Segment[] {
  const places = draft.places?.filter((id) => id !== "unknown") ?? [];
  const named = places.slice(0, places.length > most ? most - 1 : most);
  const terms = named.map((id) => chosen("places", placeName(id, language)));
  const rest = places.length - named.length;
  if (rest > 0) terms.push(chosen("places", formatMessage(wording.words.more, { count: rest })));
  return joinSegments(terms, wording.words.and);
}

/** Where compute or database is: a place or a provider's region by its name, else the reader's own words. */
export function originTerm({ draft, language }: Brief, field: "computeOrigin" | "databaseOrigin"): Segment | undefined {
  const origin = draft[field];
  if (!origin || origin === "unknown") return undefined;
  const isOurs = isPlaceId(origin) || loadProviderRegion(origin) !== undefined;
  return isOurs ? chosen(field, originName(origin, language)) : typed(field, origin);
}

/** Platforms by their names. */
export function platformTerms({ draft, wording }: Brief, field: "platforms" | "platformsInUse"): Segment[] {
  const names = draft[field]?.map((id) => chosen(field, platformName(id))) ?? [];
  return joinSegments(names, wording.words.and);
}

export function regulationTerms({ draft, language, wording }: Brief): Segment[] {
  const names = draft.regulations?.map((id) => chosen("regulations", regulationShortName(id, language))) ?? [];
  return joinSegments(names, wording.words.and);
}

export function choiceTerm(brief: Brief, list: ChoiceList, field: string, id: string): Segment {
  return chosen(field, choiceLabel(list, id, brief.language));
}

/** The labels of several choices, joined: those that hold "or" or "and" themselves stand apart. */
export function choiceTerms(brief: Brief, list: ChoiceList, field: string, ids: readonly string[]): Segment[] {
  const { and, or, separator } = brief.wording.words;
  const terms = ids.map((id) => choiceTerm(brief, list, field, id));
  const areLists = terms.length > 1 && terms.some(({ text }) => text.includes(and) || text.includes(or));
  if (!areLists) return joinSegments(terms, and);
  return terms.flatMap((term, index) => (index === 0 ? [term] : [ours(separator), term]));
}

/** Delivery tools named by the reader, ready to be joined. */
export function deliveryTerms({ draft, language, wording }: Brief): Segment[] {
  const tools = [
    draft.ciCd && suggestionTerm("ciCd", "ciCd", draft.ciCd, language),
    draft.infrastructureAsCode && suggestionTerm("iac", "infrastructureAsCode", draft.infrastructureAsCode, language),
  ].filter((tool) => typeof tool === "object");
  // "Jenkins and no infrastructure as code" is no list.
  return joinSegments(tools, draft.infrastructureAsCode === "no-iac" ? ", " : wording.words.and);
}

/** What a state item is called wherever the prompt speaks of it: the reader's name for it, else its kind. */
export function stateItemTerm({ language }: Brief, item: Item, index: number): Segment {
  if (item.what) return typed(`state.${index}.what`, item.what);
  return chosen(`state.${index}.kind`, choiceLabel("stateKinds", item.kind ?? "other", language));
}

/**
 * The state items by their names, each once; past `room` characters the rest is counted, so that a sentence stays one.
 * @returns "our data" where no item was given
 */
export function stateItemTerms(brief: Brief, room = 240, wanted: (item: Item) => boolean = () => true): Segment[] {
  const { draft, wording } = brief;
  const named = new Map<string, Segment>();
  draft.state?.forEach((item, index) => {
    if (!wanted(item)) return;
    const term = stateItemTerm(brief, item, index);
    if (!named.has(term.text)) named.set(term.text, term);
  });
  const all = [...named.values()];
  let used = 0;
  const terms = all.filter((term, index) => (used += term.text.length) <= room || index === 0);
  const rest = all.length - terms.length;
  if (rest > 0) terms.push(chosen("state", formatMessage(wording.words.more, { count: rest })));
  if (terms.length === 0) return [unknown("state", wording.words.state)];
  // In a sentence a name of several words needs quotation marks to be read as one.
  const quoted = terms.map((term) => (term.own ? fill(wording.words.quoted, { name: term }) : [term]));
  return quoted.flatMap((term, index) => {
    if (index === 0) return term;
    return [ours(index === quoted.length - 1 ? wording.words.and : ", "), ...term];
  });
}

function suggestionTerm(list: SuggestionList, field: string, text: string, language: Locale): Segment {
  return isSuggestion(list, text) ? chosen(field, formatChoice(list, text, language)) : typed(field, text);
}

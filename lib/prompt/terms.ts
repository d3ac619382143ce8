import { trafficIds } from "@/content/choices/ids";
import type { Draft, LatencyGoal } from "@/lib/answers/answers";
import { metrosOf } from "@/lib/answers/readers";
import { formatChoice, isSuggestion, type SuggestionList } from "@/lib/answers/choices";
import { type ChoiceList, choiceLabel } from "@/lib/answers/labels";
import { loadDomain } from "@/lib/content/domains";
import { platformName, regionName, regulationShortName } from "@/lib/content/names";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { Segment } from "./document";
import { chosen, joinSegments, ours, typed, unknown } from "./template";
import type { Wording } from "./wording";

/** What the sections are written from: the answers, the language and our sentences in it. */
export type Brief = { draft: Draft; language: Locale; wording: Wording };

/** The reader's role for the AI, or ours. */
export function roleTerm({ draft, language }: Brief, fallback: string): Segment {
  const role = draft.expertRole;
  if (!role) return ours(formatChoice("roles", fallback, language));
  return suggestionTerm("roles", "expertRole", role, language);
}

/** The application in the reader's words, or by its domain. */
export function appTerm({ draft, language }: Brief): Segment {
  if (draft.appType) return typed("appType", draft.appType);
  return chosen("domain", loadDomain(draft.domain ?? "other")[language].appType);
}

/** The use case in the reader's words, or the domain's typical one. */
export function useCaseTerm({ draft, language }: Brief): Segment {
  if (draft.useCase) return typed("useCase", draft.useCase);
  return chosen("domain", loadDomain(draft.domain ?? "other")[language].useCase);
}

/** The regions too slow today, as a person would list them; past `most`, the rest is counted. */
export function regionTerms({ draft, language, wording }: Brief, most = Number.POSITIVE_INFINITY): Segment[] {
  const regions = metrosOf(draft);
  if (regions.length === 0) return [unknown("places", wording.words.unknownRegions)];
  const named = regions.slice(0, regions.length > most ? most - 1 : most);
  const terms = named.map((id) => chosen("places", regionName(id, language)));
  const rest = regions.length - named.length;
  if (rest > 0) terms.push(chosen("places", formatMessage(wording.words.more, { count: rest })));
  return joinSegments(terms, wording.words.and);
}

/** The authorised platforms; empty when the reader wants them all compared. */
export function platformTerms({ draft, wording }: Brief): Segment[] {
  const names = draft.platforms?.map((id) => chosen("platforms", platformName(id))) ?? [];
  return joinSegments(names, wording.words.and);
}

export function regulationTerms({ draft, language, wording }: Brief): Segment[] {
  const names = draft.regulations?.map((id) => chosen("regulations", regulationShortName(id, language))) ?? [];
  return joinSegments(names, wording.words.and);
}

export function choiceTerm(brief: Brief, list: ChoiceList, field: string, id: string): Segment {
  return chosen(field, choiceLabel(list, id, brief.language));
}

/** The latency goal, in ms. */
export function goalTerm({ language }: Brief, goal: LatencyGoal): Segment {
  if (goal === "none") return chosen("latencyGoal", choiceLabel("latencyGoals", goal, language));
  return chosen("latencyGoal", `${formatNumber(language, goal.ms)} ms`);
}

/** The traffic, by its order of magnitude or in the reader's words. */
export function trafficTerm({ language }: Brief, traffic: string): Segment {
  const isId = trafficIds.some((id) => id === traffic);
  return isId ? chosen("traffic", choiceLabel("traffic", traffic, language)) : typed("traffic", traffic);
}

/** Delivery tools named by the reader, ready to be joined. */
export function deliveryTerms({ draft, language, wording }: Brief): Segment[] {
  const tools = [
    draft.ciCd && suggestionTerm("ciCd", "ciCd", draft.ciCd, language),
    draft.infrastructureAsCode && suggestionTerm("iac", "infrastructureAsCode", draft.infrastructureAsCode, language),
  ].filter((tool) => typeof tool === "object");
  return joinSegments(tools, wording.words.and);
}

/** What a state item is called: its words, or its kind. */
export function stateItemTerm({ language }: Brief, item: NonNullable<Draft["state"]>[number], index: number): Segment {
  if (item.what) return typed(`state.${index}.what`, item.what);
  return chosen(`state.${index}.kind`, choiceLabel("stateKinds", item.kind ?? "other", language));
}

/** The kinds of state, named once each; past `room` characters the rest is counted, so that a sentence stays one. */
export function stateKindTerms({ draft, language, wording }: Brief, room = 240): Segment[] {
  const named = new Map<string, Segment>();
  draft.state?.forEach((item, index) => {
    const kind = item.kind ?? "other";
    const name = kind === "other" && item.what ? item.what : choiceLabel("stateKinds", kind, language);
    if (!named.has(name)) {
      named.set(name, kind === "other" && item.what ? typed(`state.${index}.what`, name) : chosen("state", name));
    }
  });
  const all = [...named.values()];
  let used = 0;
  const terms = all.filter((term, index) => (used += term.text.length) <= room || index === 0);
  const rest = all.length - terms.length;
  if (rest > 0) terms.push(chosen("state", formatMessage(wording.words.more, { count: rest })));
  return terms.length === 0 ? [unknown("state", wording.words.unknown)] : joinSegments(terms, wording.words.and);
}

function suggestionTerm(list: SuggestionList, field: string, text: string, language: Locale): Segment {
  return isSuggestion(list, text) ? chosen(field, formatChoice(list, text, language)) : typed(field, text);
}

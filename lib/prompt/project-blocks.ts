import { choiceLabel } from "@/lib/answers/labels";
import { countryName } from "@/lib/content/names";
import type { Block, Segment } from "./document";
import { goalTerm } from "./goal-term";
import { ownRoundTrips } from "./own-round-trips";
import { saidIn } from "./said";
import { chosen, fill, list, ours, quote, typed } from "./template";
import { trafficTerm } from "./traffic-term";
import {
  type Brief,
  choiceTerm,
  choiceTerms,
  deliveryTerms,
  originTerm,
  placeTerms,
  platformTerms,
  regulationTerms,
} from "./terms";

/**
 * What was chosen beside the words, a line per answer: absent where nothing was. With a situation it holds what the words
 * do not say, without one it carries the case alone.
 */
export function projectBlocks(given: Brief): Block[] {
  const brief = { ...given, draft: withoutSaid(given) };
  const lines = [...aimLines(brief), ...applicationLines(brief), ...placeLines(brief), ...demandLines(brief)];
  return [
    ...list(lines.filter((line) => line.length > 0).map((segments) => ({ segments }))),
    ...constraintBlocks(brief),
  ];
}

/** Names that the situation already holds are not told twice. */
function withoutSaid({ draft, language }: Brief): Brief["draft"] {
  const { situation } = draft;
  if (!situation) return draft;
  const kept = { ...draft };
  const isSaid = saidIn(situation);
  for (const field of [
    "appType",
    "useCase",
    "currentStack",
    "team",
    "otherRegulations",
    "aimWords",
    "hardConstraints",
  ] as const) {
    if (isSaid(draft[field])) delete kept[field];
  }
  if (draft.traffic && isSaid(trafficTerm({ language }, draft.traffic).text)) delete kept.traffic;
  return kept;
}

function aimLines(brief: Brief): Segment[][] {
  const { draft, wording } = brief;
  const words = wording.project;
  return [
    draft.aims ? fill(words.aims, { aims: choiceTerms(brief, "aims", "aims", draft.aims) }) : [],
    draft.aimWords ? fill(words.aimWords, { words: typed("aimWords", draft.aimWords) }) : [],
  ];
}

function applicationLines(brief: Brief): Segment[][] {
  const { draft, wording } = brief;
  const words = wording.project;
  const domain = draft.domain === "other" ? undefined : draft.domain;
  return [
    domain ? fill(words.domain, { domain: choiceTerm(brief, "domains", "domain", domain) }) : [],
    draft.appType ? fill(words.application, { appType: typed("appType", draft.appType) }) : [],
    draft.useCase ? fill(words.useCase, { useCase: typed("useCase", draft.useCase) }) : [],
    draft.currentStack ? fill(words.stack, { stack: typed("currentStack", draft.currentStack) }) : [],
  ];
}

function placeLines(brief: Brief): Segment[][] {
  const { draft, wording } = brief;
  const words = wording.project;
  const places = placeTerms(brief);
  const goal = goalTerm(brief);
  const measures = ownRoundTrips(brief);
  const [compute, database] = [originTerm(brief, "computeOrigin"), originTerm(brief, "databaseOrigin")];
  const isAssumed = draft.originAssumed && compute;
  return [
    places.length > 0 ? fill(words.places, { places }) : [],
    isAssumed ? fill(words.bothAssumed, { place: compute }) : compute ? fill(words.compute, { place: compute }) : [],
    database && !isAssumed ? fill(words.database, { place: database }) : [],
    draft.traffic ? fill(words.traffic, { traffic: trafficTerm(brief, draft.traffic) }) : [],
    goal.length > 0 ? fill(words.goal, { goal }) : [],
    measures.length > 0 ? fill(words.roundTrips, { list: measures }) : [],
  ];
}

function demandLines(brief: Brief): Segment[][] {
  const { draft, wording } = brief;
  const words = wording.project;
  const [allowed, inUse] = [platformTerms(brief, "platforms"), platformTerms(brief, "platformsInUse")];
  const delivery = deliveryTerms(brief);
  const residency = residencyTerm(brief);
  return [
    allowed.length > 0 ? fill(words.platforms, { platforms: allowed }) : [],
    inUse.length > 0 ? fill(words.inUse, { platforms: inUse }) : [],
    draft.regionalServices
      ? fill(words.regionalServices, {
          answer: choiceTerm(brief, "regionalServices", "regionalServices", draft.regionalServices),
        })
      : [],
    draft.needs ? fill(words.needs, { list: choiceTerms(brief, "needs", "needs", draft.needs) }) : [],
    draft.regulations ? fill(words.regulations, { list: regulationTerms(brief) }) : [],
    draft.otherRegulations
      ? fill(words.otherRegulations, { words: typed("otherRegulations", draft.otherRegulations) })
      : [],
    residency ? fill(words.residency, { answer: residency }) : [],
    draft.team ? fill(words.team, { team: typed("team", draft.team) }) : [],
    delivery.length > 0 ? fill(words.delivery, { list: delivery }) : [],
  ];
}

/** One line stands on ours, several are quoted under it. */
function constraintBlocks({ draft, wording }: Brief): Block[] {
  const text = draft.hardConstraints;
  if (!text) return [];
  const words = wording.project;
  const lines = text.split("\n");
  if (lines.length === 1)
    return list([{ segments: fill(words.constraints, { text: typed("hardConstraints", text) }) }]);
  return [...list([{ segments: [ours(words.constraintLines)] }]), quote("hardConstraints", text)];
}

/** Where data must stay, with its country where one was named. */
export function residencyTerm({ draft, language }: Brief): Segment | undefined {
  const { residency, residencyCountry } = draft;
  if (!residency) return undefined;
  if (residency === "country" && residencyCountry)
    return chosen("residencyCountry", countryName(residencyCountry, language));
  return chosen("residency", choiceLabel("residencies", residency, language));
}

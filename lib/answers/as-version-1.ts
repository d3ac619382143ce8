import { trafficIds } from "@/content/choices/ids";
import type { Draft } from "./answers";
import { metrosOf, isPersonal } from "./readers";
import { goalsOfVersion1, isMetro } from "./version-1";

/** The answers in the shape of version 1. */
export type AnswersOfVersion1 = Record<string, unknown>;

/** What version 1 held in the same shape: closed for ever, as it is never asked anything new. */
const keptKeys = [
  "domain",
  "appType",
  "useCase",
  "expertRole",
  "currentStack",
  "platforms",
  "regionalServices",
  "needs",
  "regulations",
  "residency",
  "hardConstraints",
  "ciCd",
  "infrastructureAsCode",
  "promptLanguage",
  "answerLanguage",
] as const satisfies (keyof Draft)[];

/**
 * Writes answers in the shape of version 1, for who asked in it. What that shape cannot hold is left out: further
 * places, a goal that is not one of its four, traffic in words, new answers.
 * @example asVersion1({ version: 2, places: ["paris", "noumea"] }) // { version: 1, targetRegions: ["paris"] }
 */
export function asVersion1(draft: Draft): AnswersOfVersion1 {
  const { state, latencyGoal, traffic, places } = draft;
  const kept = Object.fromEntries(keptKeys.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]])));
  const metros = places?.includes("unknown") ? ["unknown"] : metrosOf(draft);
  const origin = draft.computeOrigin && isMetro(draft.computeOrigin) ? draft.computeOrigin : undefined;
  const ms = typeof latencyGoal === "object" && latencyGoal.percentile === "p95" ? latencyGoal.ms : undefined;
  const goal = goalsOfVersion1.find((id) => id === `${ms}ms`);
  return {
    ...kept,
    version: 1,
    ...(metros.length > 0 && { targetRegions: metros }),
    ...(origin && { originRegion: origin }),
    ...(goal && { latencyGoal: goal }),
    ...(trafficIds.some((id) => id === traffic) && { traffic }),
    ...(state && { state: state.map(itemAsVersion1) }),
  };
}

function itemAsVersion1(item: NonNullable<Draft["state"]>[number]): Record<string, unknown> {
  const { data: _data, volume: _volume, ...kept } = item;
  const personal = isPersonal(item);
  return { ...kept, ...(personal !== undefined && { personalData: personal }) };
}

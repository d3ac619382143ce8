/**
 * Every answer, once: where it is asked, under which key it travels in a link, and what it may hold. The schema, the
 * codec of links, the form, the limits and the tests' arbitraries are made from these rows. Plain data without zod, as
 * the wizard's first load brings it along.
 *
 * A key or an id is never reused for something else, and a retired id stays readable.
 */
import {
  aimIds,
  answerLanguageIds,
  answerLengthIds,
  ciCdIds,
  consistencyIds,
  dataClassIds,
  iacIds,
  needIds,
  regionalServicesIds,
  residencyIds,
  roleIds,
  stateKindIds,
  trafficIds,
  writeRateIds,
} from "@/content/choices/ids";
import { domainIds } from "@/content/domains/ids";
import { platformIds } from "@/content/platforms/ids";
import { regulationIds } from "@/content/regulations/ids";
import { locales } from "@/lib/i18n/locales";

/** The wizard's steps, in order. */
export const stepIds = ["project", "users", "state", "constraints", "platforms", "delivery"] as const;
export type StepId = (typeof stepIds)[number];

type Ids = readonly string[];

const one = <const Choices extends Ids>(ids: Choices) => ({ kind: "one", ids }) as const;
const several = <const Choices extends Ids>(ids: Choices) => ({ kind: "several", ids }) as const;
/** Own words on one line, at most `limit` UTF-16 code units after cleaning. */
const text = (limit: number) => ({ kind: "text", limit }) as const;
/** Own words whose line breaks stay. */
const lines = (limit: number) => ({ kind: "lines", limit }) as const;
/** An id, or own words. */
const idOrWords = (ids: Ids, limit: number) => ({ kind: "idOrWords", ids, limit }) as const;
/** The same, where a form suggests the ids by their labels, so that typing a label chooses its id. */
const suggested = <const List extends "roles" | "ciCd" | "iac">(list: List, ids: Ids, limit: number) =>
  ({ kind: "suggested", list, ids, limit }) as const;
/** Places of users, by id; "unknown" alone stands for itself. */
const places = (most: number) => ({ kind: "places", most }) as const;
/** A place's id, a provider's region as `aws:eu-west-3`, or own words. */
const origin = (limit: number) => ({ kind: "origin", limit }) as const;
/** The reader's own measures: place, median and perhaps 95th percentile, in ms. */
const roundTrips = (most: number, limit: number) => ({ kind: "roundTrips", most, limit }) as const;
/** A number of milliseconds with percentile and scope, or none; the scope is words. */
const goal = (limit: number) => ({ kind: "goal", limit }) as const;
/** A country by its ISO 3166 code. */
const country = () => ({ kind: "country" }) as const;
/** Ids of any list, in the order given. */
const marks = (most: number) => ({ kind: "marks", most }) as const;
const flag = () => ({ kind: "flag" }) as const;
const items = (most: number) => ({ kind: "items", most }) as const;

/** One row per answer, in the order they are asked. `controls` are the form's own, where they are not the field alone. */
export const fields = {
  title: { step: "project", key: "t", answer: text(80) },
  situation: { step: "project", key: "si", answer: lines(4_000) },
  dismissed: { step: "project", key: "dm", answer: marks(60), asked: false },
  aims: { step: "project", key: "ai", answer: several(aimIds) },
  aimWords: { step: "project", key: "aw", answer: text(300) },
  domain: { step: "project", key: "d", answer: one(domainIds) },
  appType: { step: "project", key: "at", answer: text(160) },
  useCase: { step: "project", key: "uc", answer: text(300) },
  expertRole: { step: "project", key: "er", answer: suggested("roles", roleIds, 80) },
  currentStack: { step: "project", key: "cs", answer: text(400) },
  places: { step: "users", key: "r", answer: places(30) },
  computeOrigin: { step: "users", key: "co", answer: origin(80) },
  databaseOrigin: { step: "users", key: "do", answer: origin(80) },
  /** One origin was said for both, as in version 1: where the database lives is assumed. Written under version 1's key. */
  originAssumed: { step: "users", key: "o", answer: flag(), asked: false },
  roundTrips: { step: "users", key: "rt", answer: roundTrips(30, 80) },
  latencyGoal: {
    step: "users",
    key: "lg",
    answer: goal(120),
    controls: ["goalMs", "goalPercentile", "goalMeasuredAt", "goalScope"],
  },
  traffic: { step: "users", key: "tr", answer: idOrWords(trafficIds, 160), controls: ["traffic", "trafficWords"] },
  state: { step: "state", key: "s", answer: items(10) },
  needs: { step: "constraints", key: "n", answer: several(needIds) },
  regulations: { step: "constraints", key: "g", answer: several(regulationIds) },
  otherRegulations: { step: "constraints", key: "og", answer: text(160) },
  residency: { step: "constraints", key: "z", answer: one(residencyIds) },
  residencyCountry: { step: "constraints", key: "zc", answer: country() },
  hardConstraints: { step: "constraints", key: "hc", answer: lines(1_000) },
  platforms: { step: "platforms", key: "pf", answer: several(platformIds) },
  platformsInUse: { step: "platforms", key: "pu", answer: several(platformIds) },
  regionalServices: { step: "platforms", key: "rs", answer: one(regionalServicesIds) },
  ciCd: { step: "delivery", key: "ci", answer: suggested("ciCd", ciCdIds, 60) },
  infrastructureAsCode: { step: "delivery", key: "ia", answer: suggested("iac", iacIds, 60) },
  team: { step: "delivery", key: "tm", answer: text(80) },
  answerLength: { step: "delivery", key: "ln", answer: one(answerLengthIds) },
  promptLanguage: { step: "delivery", key: "pl", answer: one(locales) },
  answerLanguage: { step: "delivery", key: "al", answer: one(answerLanguageIds) },
} as const satisfies Record<string, Field>;

/**
 * What is said of one piece of state. Choices travel as letters behind the kind (`cart.rmp`), words under their key and
 * the item's number (`w0`).
 */
export const stateFields = {
  kind: { answer: one(stateKindIds) },
  what: { key: "w", answer: text(100) },
  consistency: { answer: one(consistencyIds), letters: { strong: "s", "read-your-writes": "r", eventual: "e" } },
  writes: { answer: one(writeRateIds), letters: { low: "l", medium: "m", high: "h" } },
  staleness: { key: "f", answer: text(40) },
  data: {
    answer: several(dataClassIds),
    letters: { personal: "p", health: "c", minors: "k", payment: "b", none: "n" },
  },
  volume: { key: "q", answer: text(60) },
  currentStore: { key: "c", answer: text(60) },
} as const satisfies Record<string, StateField>;

/** What a row's answer may hold. */
export type Answer =
  | { kind: "one" | "several"; ids: Ids }
  | { kind: "text" | "lines" | "origin" | "goal"; limit: number }
  | { kind: "idOrWords"; ids: Ids; limit: number }
  | { kind: "suggested"; list: "roles" | "ciCd" | "iac"; ids: Ids; limit: number }
  | { kind: "roundTrips"; most: number; limit: number }
  | { kind: "places" | "marks" | "items"; most: number }
  | { kind: "country" | "flag" };

type Field = { step: StepId; key: string; answer: Answer; asked?: false; controls?: readonly string[] };
type StateField = { answer: Answer; key?: string; letters?: Record<string, string> };

export type FieldName = keyof typeof fields;
export type StateFieldName = keyof typeof stateFields;

/** The rows as a list, for those who loop over them. */
export const fieldEntries = Object.entries(fields) as [FieldName, Field][];
export const stateFieldEntries = Object.entries(stateFields) as [StateFieldName, StateField][];

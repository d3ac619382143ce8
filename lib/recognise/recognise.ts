import type { StateKindId } from "@/content/choices/ids";
import type { PlatformId } from "@/content/platforms/ids";
import { considered } from "@/lib/content/recognition-words";
import type { Technology } from "@/lib/content/technologies";
import { clauseAround } from "./clauses";
import { type LatencyGoal, readFigures } from "./figures";
import { isTheName } from "./find-technologies";
import { loadNames, type Name } from "./names";
import { isPartOfAName, isPlaceName } from "./place-names";
import { type Found, findPhrases, indexPhrases } from "./phrases";
import { resolveRegion } from "./regions";
import { readRoles } from "./roles";
import { readStances } from "./stance";
import { readStates, type RecognisedState } from "./state-details";
import { readTeam } from "./team";
import { type Token, tokenise } from "./tokens";

/** What a recognised thing says, by the field that it answers. */
export type RecognisedValues = {
  places: string;
  /** A place's id, or a provider's region: "aws:eu-west-3". */
  computeOrigin: string;
  databaseOrigin: string;
  latencyGoal: LatencyGoal;
  traffic: string;
  state: RecognisedState;
  needs: string;
  regulations: string;
  /** "eu", or a country's place id. */
  residency: string;
  platforms: PlatformId;
  platformsInUse: PlatformId;
  ciCd: string;
  infrastructureAsCode: string;
  team: string;
  aims: string;
  domain: string;
  /** An id of `content/technologies`: no answer by itself, but it chooses facts. */
  technologies: string;
};
export type RecognisedField = keyof RecognisedValues;

/** A proposal: what a text says about one field, with the words that say it. */
export type Recognised = {
  [Field in RecognisedField]: {
    /** `<field>:<value>`, the same for the same thing wherever it stands: what a reader removes stays removed. */
    id: string;
    field: Field;
    value: RecognisedValues[Field];
    /** `text.slice(start, end)` */
    evidence: string;
    start: number;
    end: number;
  };
}[RecognisedField];

type Span = { first: number; last: number };
type Propose = <Field extends RecognisedField>(
  field: Field,
  value: RecognisedValues[Field],
  key: string,
  span: Span,
) => void;

/**
 * Recognises in free text, French or English, what the lists of answers know. Proposals only: nothing here overrides what
 * a reader chose. Pure and deterministic; precision before recall; time grows with the length of the text alone.
 * @returns in the order of the text, each thing once, where it is said first; never throws
 * @example recognise("clients à Tokyo, sans Redis").map(({ id }) => id) // ["places:tokyo"]
 */
export function recognise(text: string): Recognised[] {
  const tokens = tokenise(text);
  const all: Recognised[] = [];
  const seen = new Set<string>();
  const single = new Set<RecognisedField>();
  const propose: Propose = (field, value, key, { first, last }) => {
    const id = `${field}:${key}`;
    if (seen.has(id) || (singleFields.has(field) && single.has(field))) return;
    seen.add(id);
    single.add(field);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    // The compiler cannot follow that field and value belong together; the signature of Propose sees to it.
    all.push({ id, field, value, evidence: text.slice(start, end), start, end } as Recognised);
  };
  const names = namesIn(text, tokens);
  const stanceOf = readStances(text, tokens, names);
  const used = names.filter((name) => stanceOf(name) === "used");
  proposeTechnologies(text, tokens, used, propose);
  proposePlaces(text, tokens, names, used, propose);
  proposeAnswers(text, tokens, used, propose);
  proposeFigures(text, tokens, propose);
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Fields with one answer: the first that is said. */
const singleFields: ReadonlySet<RecognisedField> = new Set([
  "computeOrigin",
  "databaseOrigin",
  "latencyGoal",
  "traffic",
  "residency",
  "ciCd",
  "infrastructureAsCode",
  "team",
  "domain",
]);

/** Their phrases are ordinary words, which mean something else inside a longer one: "high-profile", "slow-moving". */
const ofOrdinaryWords: ReadonlySet<string> = new Set(["state", "aims", "domain"]);

const isJoined = (text: string, { start, end }: Found<Name>) =>
  /[-\u2010\u2011]/.test(text[start - 1] ?? "") || /^[-\u2010\u2011]\p{L}/u.test(text.slice(end, end + 2));

function namesIn(text: string, tokens: readonly Token[]): Found<Name>[] {
  const words = new Set(tokens.map((token) => token.text));
  const found = findPhrases(text, tokens, loadNames(), (candidate) => {
    const { technology, place, answers } = candidate.phrase.value;
    if (technology) return isTheName(text, tokens, words, candidate);
    if (answers) return !answers.some(({ field }) => ofOrdinaryWords.has(field)) || !isJoined(text, candidate);
    return place ? isPlaceName(text, tokens, candidate) : true;
  });
  const known = new Set(found.flatMap(({ first, last }) => [first, last]));
  return found.filter((name) => !name.phrase.value.place || !isPartOfAName(text, tokens, name, (at) => known.has(at)));
}

const consideredIndex = indexPhrases(
  [...considered.before, ...considered.after].map((text) => ({ text, value: true })),
);

function proposeTechnologies(
  text: string,
  tokens: readonly Token[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const cues = findPhrases(text, tokens, consideredIndex).map(({ first }) => first);
  for (const name of used) {
    const { technology } = name.phrase.value;
    if (!technology) continue;
    propose("technologies", technology.id, technology.id, name);
    const [from, to] = clauseAround(tokens, name.first);
    const isConsidered = tokens[to]?.text === "?" || cues.some((at) => at >= from && at <= to);
    if (technology.platform)
      propose(isConsidered ? "platforms" : "platformsInUse", technology.platform, technology.platform, name);
    proposeImplied(technology, name, propose);
  }
}

function proposeImplied(technology: Technology, name: Span, propose: Propose): void {
  for (const need of technology.needs ?? []) propose("needs", need, need, name);
  if (technology.ciCd) propose("ciCd", technology.ciCd, technology.id, name);
  if (technology.iac) propose("infrastructureAsCode", technology.iac, technology.id, name);
}

function proposePlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly Found<Name>[],
  used: readonly Found<Name>[],
  propose: Propose,
): void {
  const roleOf = readRoles(text, tokens, names);
  const vendors = new Set(used.flatMap(({ phrase }) => phrase.value.technology?.vendor ?? []));
  const isUsed = new Set(used);
  for (const name of names) {
    const { place, regions, inTown } = name.phrase.value;
    const region = regions || inTown ? resolveRegion(tokens, name, vendors) : undefined;
    if (!place && !region) continue;
    const role = roleOf(name);
    // "Data never leave the EU" denies the leaving, not the place.
    if (role === "residency" && place) proposeResidency(place, name, propose);
    if (!isUsed.has(name)) continue;
    if (region) {
      if (role === "database") propose("databaseOrigin", region.id, region.id, name);
      else if (role !== "company") propose("computeOrigin", region.id, region.id, name);
    } else if (place) {
      if (role === "users") propose("places", place, place, name);
      if (role === "compute") propose("computeOrigin", place, place, name);
      if (role === "database") propose("databaseOrigin", place, place, name);
    }
  }
}

function proposeResidency(place: string, name: Span, propose: Propose): void {
  const value = /^group-(?:european-union|eea|europe)$/.test(place) ? "eu" : place;
  if (value === "eu" || value.startsWith("country-")) propose("residency", value, value, name);
}

/** Answers that phrases of their own give; the domain is the one spoken of most. */
function proposeAnswers(text: string, tokens: readonly Token[], used: readonly Found<Name>[], propose: Propose): void {
  const stateOf = readStates(text, tokens, used);
  const kinds = new Set<string>();
  const domains = new Map<string, { name: Found<Name>; times: number }>();
  for (const name of used) {
    for (const { field, value } of name.phrase.value.answers ?? []) {
      if (field === "domain") {
        const known = domains.get(value);
        domains.set(value, { name: known?.name ?? name, times: (known?.times ?? 0) + 1 });
      } else if (field !== "state") propose(field, value, value, name);
      // Phrases stand under the ids of their kind, as a test proves.
      else if (!kinds.has(value)) propose(field, stateOf(value as StateKindId, name), value, name);
      if (field === "state") kinds.add(value);
    }
  }
  const [mostly] = [...domains].sort(([, a], [, b]) => b.times - a.times || a.name.first - b.name.first);
  if (mostly) propose("domain", mostly[0], mostly[0], mostly[1].name);
}

function proposeFigures(text: string, tokens: readonly Token[], propose: Propose): void {
  const { traffic, latencyGoal, needs } = readFigures(text, tokens);
  if (traffic) propose("traffic", traffic.value, traffic.value, traffic);
  if (latencyGoal) {
    const { ms, percentile } = latencyGoal.value;
    propose("latencyGoal", latencyGoal.value, percentile ? `${ms}-${percentile}` : `${ms}`, latencyGoal);
  }
  for (const need of needs) propose("needs", need.value, need.value, need);
  const team = readTeam(text, tokens);
  if (team) propose("team", String(team.value), String(team.value), team);
}

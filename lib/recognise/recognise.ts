import { findNames } from "./find-names";
import { proposeAnswers, proposeFigures, proposeTechnologies } from "./propose";
import { proposePlaces } from "./propose-places";
import type { Propose, Recognised, RecognisedField } from "./recognised";
import { readStances } from "./stance";
import { tokenise } from "./tokens";

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
  const names = findNames(text, tokens);
  const stanceOf = readStances(text, tokens, names);
  const used = names.filter((name) => stanceOf(name) === "used");
  proposeTechnologies(text, tokens, used, propose);
  proposePlaces(text, tokens, names, used, propose);
  proposeAnswers(text, tokens, names, used, propose);
  proposeFigures(text, tokens, used, propose);
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

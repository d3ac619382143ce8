import type { Draft } from "@/lib/answers/answers";
import { type FieldName, fields } from "@/lib/answers/fields";
import { isAnswered, type Origin, originOf } from "./origin";
import { recognise } from "./recognise";
import type { Recognised, RecognisedField, RecognisedValues } from "./recognised";

/** Answers with what was recognised in their words, as facts and tensions should see them. */
export type Effective = {
  answers: Draft;
  /** Of every field that is an answer. */
  origins: Record<FieldName, Origin>;
  /** What was recognised and not removed, whether a choice outranks it or not. */
  recognised: readonly Recognised[];
  /** Ids of `content/technologies` that the situation says are used. */
  technologies: readonly string[];
};

/**
 * What the situation says, without what the reader removed.
 * @example recognisedOf({ situation: "clients à Tokyo", dismissed: ["places:tokyo"] }) // []
 */
export function recognisedOf({ situation = "", dismissed = [] }: Pick<Draft, "situation" | "dismissed">): Recognised[] {
  const removed = new Set(dismissed);
  return recogniseOnce(situation).filter(({ id }) => !removed.has(id));
}

/**
 * Fills what a reader left open with what their situation says. What they answered is theirs: nothing is added to it.
 * @returns a new draft; equal drafts give equal results, so that a link, a file and the API say the same
 * @example applyRecognised({ situation: "clients à Tokyo" }).origins.places // "recognised"
 */
export function applyRecognised(draft: Draft): Effective {
  const recognised = recognisedOf(draft);
  const values = <Field extends RecognisedField>(field: Field) =>
    recognised.flatMap((each) => (each.field === field ? [each.value as RecognisedValues[Field]] : []));
  const proposed: Draft = {
    places: values("places").slice(0, fields.places.answer.most),
    computeOrigin: values("computeOrigin")[0],
    databaseOrigin: values("databaseOrigin")[0],
    roundTrips: values("roundTrips").slice(0, fields.roundTrips.answer.most),
    latencyGoal: values("latencyGoal")[0],
    traffic: values("traffic")[0],
    state: values("state").slice(0, fields.state.answer.most),
    needs: values("needs"),
    regulations: values("regulations"),
    ...residencyOf(values("residency")[0]),
    platforms: values("platforms"),
    platformsInUse: values("platformsInUse"),
    ciCd: values("ciCd")[0],
    infrastructureAsCode: values("infrastructureAsCode")[0],
    team: values("team")[0],
    aims: values("aims"),
    domain: values("domain")[0],
  };
  // A country is an answer about the residency that was chosen with it.
  if (isAnswered(draft.residency)) delete proposed.residencyCountry;
  const names = Object.keys(fields) as FieldName[];
  const filled = names.filter((name) => !isAnswered(draft[name]) && isAnswered(proposed[name]));
  const origins = names.map((name) => [name, filled.includes(name) ? "recognised" : originOf(name, draft)]);
  return {
    answers: { ...draft, ...Object.fromEntries(filled.map((name) => [name, proposed[name]])) },
    origins: Object.fromEntries(origins) as Effective["origins"], // one entry per name of a field
    recognised,
    technologies: values("technologies"),
  };
}

function residencyOf(value: RecognisedValues["residency"] | undefined): Pick<Draft, "residency" | "residencyCountry"> {
  if (value === undefined || value === "eu") return { residency: value };
  return { residency: "country", residencyCountry: value.slice("country-".length).toUpperCase() };
}

/** The last text is remembered: a page asks for the same one on each keystroke elsewhere. */
let last: { text: string; recognised: readonly Recognised[] } | undefined;
function recogniseOnce(text: string): readonly Recognised[] {
  if (last?.text !== text) last = { text, recognised: recognise(text) };
  return last.recognised;
}

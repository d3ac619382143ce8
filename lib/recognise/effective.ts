import { recognise, type Recognised, type RecognisedField, type RecognisedValues } from "./recognise";

/** Where an answer comes from: words, a list, words that were understood, a guess that is said to be one, or nowhere. */
export type Origin = "said" | "recognised" | "chosen" | "assumed" | "unknown";

/** What recognition reads of answers that are being given, and what it may fill. */
export type RecognisableDraft = {
  situation?: string;
  /** Ids of proposals that the reader removed. */
  dismissed?: readonly string[];
  originAssumed?: true;
  places?: string[];
  computeOrigin?: string;
  databaseOrigin?: string;
  latencyGoal?: "none" | RecognisedValues["latencyGoal"];
  traffic?: string;
  state?: Partial<RecognisedValues["state"]>[];
  needs?: string[];
  regulations?: string[];
  residency?: string;
  residencyCountry?: string;
  platforms?: string[];
  platformsInUse?: string[];
  ciCd?: string;
  infrastructureAsCode?: string;
  team?: string;
  aims?: string[];
  domain?: string;
};

/** Answers with what was recognised in their words, as facts and tensions should see them. */
export type Effective<Draft> = {
  answers: Draft;
  /** By field, for every field answered: in the words of the reader, chosen, assumed or recognised. */
  origins: Partial<Record<keyof Draft, Origin>>;
  /** What was recognised and not removed, whether a choice outranks it or not. */
  recognised: readonly Recognised[];
  /** Ids of `content/technologies` that the situation says are used. */
  technologies: readonly string[];
};

/** Fields that hold the reader's own words and nothing else. */
const ownWords: ReadonlySet<string> = new Set([
  "title",
  "situation",
  "aimWords",
  "appType",
  "useCase",
  "currentStack",
  "roundTrips",
  "otherRegulations",
  "hardConstraints",
  "team",
]);

/** No answers, but notes about them. */
const notes: ReadonlySet<string> = new Set(["version", "dismissed", "originAssumed"]);

const mostPlaces = 30;
const mostStateItems = 10;

/**
 * What the situation says, without what the reader removed.
 * @example recognisedOf({ situation: "clients à Tokyo", dismissed: ["places:tokyo"] }) // []
 */
export function recognisedOf({ situation = "", dismissed = [] }: RecognisableDraft): Recognised[] {
  const removed = new Set(dismissed);
  return recogniseOnce(situation).filter(({ id }) => !removed.has(id));
}

/**
 * Fills what a reader left open with what their situation says. What they answered is theirs: nothing is added to it.
 * @returns a new draft; equal drafts give equal results, so that a link, a file and the API say the same
 * @example applyRecognised({ situation: "clients à Tokyo" }).origins // { situation: "said", places: "recognised" }
 */
export function applyRecognised<Draft extends RecognisableDraft>(draft: Draft): Effective<Draft> {
  const recognised = recognisedOf(draft);
  const values = <Field extends RecognisedField>(field: Field) =>
    recognised.flatMap((each) => (each.field === field ? [each.value as RecognisedValues[Field]] : []));
  const proposed: RecognisableDraft = {
    places: values("places").slice(0, mostPlaces),
    computeOrigin: values("computeOrigin")[0],
    databaseOrigin: values("databaseOrigin")[0],
    latencyGoal: values("latencyGoal")[0],
    traffic: values("traffic")[0],
    state: values("state").slice(0, mostStateItems),
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
  const filled = Object.entries(proposed).filter(
    ([field, value]) => isAnswered(value) && !isAnswered(draft[field as keyof RecognisableDraft]),
  );
  const given = Object.entries(draft).filter(([field, value]) => !notes.has(field) && isAnswered(value));
  const origins = Object.fromEntries<Origin>([
    ...given.map(([field]): [string, Origin] => [field, originOf(field, draft)]),
    ...filled.map(([field]): [string, Origin] => [field, "recognised"]),
  ]);
  return {
    answers: { ...draft, ...Object.fromEntries(filled) },
    origins: origins as Effective<Draft>["origins"], // its keys are those of the draft
    recognised,
    technologies: values("technologies"),
  };
}

function originOf(field: string, draft: RecognisableDraft): Origin {
  if (ownWords.has(field)) return "said";
  return field === "databaseOrigin" && draft.originAssumed ? "assumed" : "chosen";
}

function residencyOf(value: string | undefined): Pick<RecognisableDraft, "residency" | "residencyCountry"> {
  if (value === undefined || value === "eu") return { residency: value };
  return { residency: "country", residencyCountry: value.slice("country-".length).toUpperCase() };
}

const isAnswered = (value: unknown) =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** The last text is remembered: a page asks for the same one on each keystroke elsewhere. */
let last: { text: string; recognised: readonly Recognised[] } | undefined;
function recogniseOnce(text: string): readonly Recognised[] {
  if (last?.text !== text) last = { text, recognised: recognise(text) };
  return last.recognised;
}

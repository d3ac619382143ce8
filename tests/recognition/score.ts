import english from "./sentences.en.json";
import french from "./sentences.fr.json";

/** A sentence and what stands in it, as `<field>:<value>`. What is not expected must not be recognised. */
export type Labelled = {
  text: string;
  expected: string[];
  /** Right to recognise, and right to leave: counted neither way. */
  either?: string[];
  /** Fields that the sentence invites to answer wrongly. */
  traps?: string[];
};

export const sentences: readonly Labelled[] = [...french, ...english];

/** FNV-1a: which part a sentence falls in follows from its words alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** The part that was looked at while building, and the part that was only counted. */
export const seen = sentences.filter(({ text }) => hash(text) % 2 === 0);
export const heldOut = sentences.filter(({ text }) => hash(text) % 2 === 1);

export type Score = { right: number; wrong: number; missed: number };

/** Counts, per field, what was rightly and wrongly recognised and what was missed. */
export function scoreOf(labelled: readonly Labelled[], idsOf: (text: string) => string[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const count = (id: string, what: keyof Score) => {
    const field = id.slice(0, id.indexOf(":"));
    const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    score[what] += 1;
    scores.set(field, score);
  };
  for (const { text, expected, either = [] } of labelled) {
    const found = idsOf(text);
    for (const id of found) {
      if (expected.includes(id)) count(id, "right");
      else if (!either.includes(id)) count(id, "wrong");
    }
    for (const id of expected) if (!found.includes(id)) count(id, "missed");
  }
  return scores;
}

/** All fields together. */
export function total(scores: ReadonlyMap<string, Score>): Score {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of scores.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

/** How many of what was recognised is right; 1 where nothing was recognised. */
export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));

/** How many of what stands there was recognised; 1 where nothing does. */
export const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));

/** What the Pro prompt does with each answer. */
import type { Draft } from "@/lib/answers/answers";
import type { FieldName, StateFieldName } from "@/lib/answers/fields";
import { cleanText } from "@/lib/answers/text";
import { ownWords } from "./arbitraries";

/** Answers that stand in no Pro prompt, and why. */
export const exemptRows: Partial<Record<FieldName, string>> = {
  title: "names the case for the reader alone",
  dismissed: "what the reader removed is not to be spoken of",
  originAssumed: "says how the places of compute and database are known, not what they are",
  promptLanguage: "is the language of the whole prompt",
};

/** Answers that the Pro prompt does not speak of yet, or not in all they can hold: a test fails once it does. */
export const notYetRows: readonly (FieldName | StateFieldName)[] = [
  "situation",
  "aims",
  "aimWords",
  "places",
  "computeOrigin",
  "databaseOrigin",
  "roundTrips",
  "latencyGoal",
  "otherRegulations",
  "platformsInUse",
  "team",
  "answerLength",
  "volume",
  "data",
];

const isSaid = (name: string) => !(name in exemptRows) && !notYetRows.some((row) => row === name);

/** The reader's own words that must stand in the Pro prompt, by path; those of several lines as one. */
export function promptWords(answers: Draft): [path: string, words: string][] {
  return ownWords(answers).flatMap(([path, words]): [string, string][] =>
    isSaid(path.split(".").at(-1) ?? path) ? [[path, cleanText(words).text]] : [],
  );
}

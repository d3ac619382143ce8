/** What the Pro prompt does with each answer. */
import type { Draft } from "@/lib/answers/answers";
import type { FieldName } from "@/lib/answers/fields";
import { ownWords } from "./arbitraries";

/** Answers that stand in no Pro prompt, and why. */
export const exemptRows: Partial<Record<FieldName, string>> = {
  title: "names the case for the reader alone",
  dismissed: "what the reader removed is not to be spoken of",
  originAssumed: "says how the places of compute and database are known, not what they are",
  promptLanguage: "is the language of the whole prompt",
};

const isSaid = (name: string) => !(name in exemptRows);

/** The reader's own words that must stand in the Pro prompt, by path; those of several lines a line each. */
export function promptWords(answers: Draft): [path: string, words: string][] {
  return ownWords(answers).flatMap(([path, words]): [string, string][] => {
    if (!isSaid(path.split(".").at(-1) ?? path)) return [];
    return words.split("\n").flatMap((line): [string, string][] => (line === "" ? [] : [[path, line]]));
  });
}

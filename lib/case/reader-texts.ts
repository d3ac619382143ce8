import { fieldEntries, stateFieldEntries } from "@/lib/answers/fields";
import type { Draft } from "@/lib/answers/answers";

/** A text of the reader and the answer it stands in: `situation`, `state.0.currentStore`. */
export type ReaderText = { field: string; text: string };

const hasWords = new Set(["text", "lines", "idOrWords", "suggested", "origin"]);

/**
 * Every text in the reader's own words, in the order of the steps; a chosen id among them says nothing more and is
 * harmless where names are looked for.
 * @example readerTexts({ currentStack: "Rails" }) // [{ field: "currentStack", text: "Rails" }]
 */
export function readerTexts(draft: Draft): ReaderText[] {
  const texts: ReaderText[] = fieldEntries.flatMap(([field, { answer }]) =>
    hasWords.has(answer.kind) ? textAt(field, draft[field]) : [],
  );
  const items = (draft.state ?? []).flatMap((item, index) =>
    stateFieldEntries.flatMap(([field, { answer }]) =>
      hasWords.has(answer.kind) ? textAt(`state.${index}.${field}`, item[field]) : [],
    ),
  );
  return [...texts, ...items];
}

function textAt(field: string, value: unknown): ReaderText[] {
  return typeof value === "string" && value !== "" ? [{ field, text: value }] : [];
}

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/recognise/tokens";

const folder = new URL("../../content/recognition/", import.meta.url);

/** Every list of words of a file, by the keys that lead to it. */
function listsOf(value: unknown, path: string): [path: string, words: string[]][] {
  if (Array.isArray(value) && value.every((word) => typeof word === "string")) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}/${key}`));
}

const lists = readdirSync(folder).flatMap((file) =>
  listsOf(JSON.parse(readFileSync(new URL(file, folder), "utf8")), file),
);

describe("words that recognition knows", () => {
  it("reads every file", () => {
    expect(lists.length).toBeGreaterThan(300);
  });

  // Accents and capitals count nowhere, and a phrase with a space is found with a hyphen as well: the second is dead.
  it.each(lists)("%s says nothing twice", (_path, words) => {
    const folded = words.map((word) => fold(word).replace(/[-‐]/g, " "));
    expect(words.filter((_, at) => folded.indexOf(folded[at] ?? "") !== at)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Calques and shop talk that readers stumbled over, by language. What readers write (recognition) is none of ours. */
const banned = {
  fr: [
    /\b(?:besoins?|contraintes?) durs?e?s?\b/i,
    /\bmagasins?\b/i,
    /\bau bord\b/i,
    /\bmur payant\b/i,
    /contredire la conception/i,
    /où elle vit/i,
    /textes à respecter/i,
    /de quoi parle-t-on/i,
    /\{\w+\} inconnues?\b/i,
  ],
  en: [
    /\bhard needs?\b/i,
    /\brules to comply with/i,
    /a prompt that gets an architecture/i,
    /an answer is missing to build/i,
    /the server does not answer/i,
    /the floor nobody skips/i,
    /pick the metros/i,
    /\{\w+\} unknowns\b/i,
  ],
} as const;

const words = [...banned.fr, ...banned.en];
const theirs = /content\/(?:recognition|technologies)\//;

const files = readdirSync("content", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => join("content", path))
  .filter((path) => !theirs.test(path));

it("says nothing in words that were mended", () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return words.filter((word) => word.test(text)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

it.each([
  ["Besoins durs", true],
  ["Autres contraintes dures", true],
  ["des magasins de données", true],
  ["au bord du réseau", true],
  ["mur payant", true],
  ["{unknowns} inconnues nommées", true],
  ["Pick the metros closest to them", true],
  ["contraintes impératives", false],
  ["d’abord", false],
])("knows %s: %s", (text, isBanned) => {
  expect(words.some((word) => word.test(text))).toBe(isBanned);
});

import { expect, it } from "vitest";
import { sectionHeading } from "./section-heading";

it.each([
  ["## A. Décision", "A", "Décision"],
  ["### Section B – Questions", "B", "Questions"],
  ["**C. Placement**", "C", "Placement"],
  ["**D.** Plateforme et portage", "D", "Plateforme et portage"],
  ["## 🎯 E. Architecture", "E", "Architecture"],
  ["## (F) État", "F", "État"],
  ["## G — Sécurité", "G", "Sécurité"],
  ["**Section H : Étapes**", "H", "Étapes"],
  ["## Abschnitt I: Kosten", "I", "Kosten"],
  ["<h2>J. Traps</h2>", "J", "Traps"],
  ["## __K.__ Registre", "K", "Registre"],
])("reads %s", (line, letter, title) => {
  const found = sectionHeading(line, { afterBlank: true });
  expect(found?.letter).toBe(letter);
  expect(found?.title.replace("</h2>", "")).toBe(title);
});

it.each(["## A quick note", "## Architecture", "Access is denied", "- A. one", "## C-Suite", "We keep A. and B."])(
  "begins no section with %s",
  (line) => {
    expect(sectionHeading(line, { afterBlank: true })).toBeUndefined();
  },
);

it("reads a letter without a sign where it is due", () => {
  expect(sectionHeading("## B Questions", { section: { letter: "A" }, level: 2, afterBlank: true })?.letter).toBe("B");
  expect(sectionHeading("## D Questions", { section: { letter: "A" }, level: 2, afterBlank: true })).toBeUndefined();
});

it("keeps what stands behind a bold title", () => {
  const found = sectionHeading("**A. Decision.** We stay in Paris.", { afterBlank: true });
  expect(found).toMatchObject({ letter: "A", rest: "We stay in Paris." });
});

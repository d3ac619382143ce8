import { letters } from "@/lib/answer-check/letters";
import { adds, inRow, inSection, type Mutation, parts, swaps } from "./edit";

const lines = (count: number) => Array.from({ length: count }, (_, at) => `const line${at} = ${at};`).join("\n");
const words = true;

const ofLetters = letters.flatMap((letter, at): Mutation[] => [
  {
    name: `section ${letter} left out`,
    key: "section-missing",
    apply: (answer) => {
      const found = parts(answer, letter);
      return found && `${found.before}\n${found.after}`;
    },
  },
  ...(at % 2 === 1
    ? [{ name: `section ${letter} emptied`, key: "section-empty", apply: inSection(letter, () => "\n") } as const]
    : []),
]);

const ofRows = [0, 2, 4].flatMap((row): Mutation[] => [
  {
    name: `status of row ${row + 1} lost`,
    key: "status-missing",
    words,
    apply: inRow(row, (cells) => [...cells.slice(0, -2), (cells.at(-2) ?? "").replace(/–|estim\w+/, "-"), "?"]),
  },
  {
    name: `row ${row + 1} consulted nowhere`,
    key: "consulted-nowhere",
    words,
    apply: inRow(row, (cells) => [...cells.slice(0, -2), "–", "consulté / consulted"]),
  },
  {
    name: `row ${row + 1} supplied nowhere`,
    key: "supplied-nowhere",
    words,
    apply: inRow(row, (cells) => [...cells.slice(0, -2), "–", "fourni / supplied"]),
  },
  {
    name: `row ${row + 1} with a foreign source`,
    key: "address-not-supplied",
    words,
    apply: inRow(row, (cells) => [...cells.slice(0, -2), "https://limits.example.org/page", "fourni / supplied"]),
  },
]);

const codes = /([0-9a-f]{6})(\D{1,4})([0-9a-f]{6})/;

/** Faults of the whole and of the contract. */
export const ofForm: readonly Mutation[] = [
  ...ofLetters,
  ...ofRows,
  {
    name: "section G said twice",
    key: "section-twice",
    apply: (answer) => {
      const found = parts(answer, "G");
      return found && [found.before, found.head, found.body, found.head, found.body, found.after].join("\n");
    },
  },
  {
    name: "sections C and D the wrong way round",
    key: "section-order",
    apply: (answer) => {
      const [c, d] = [parts(answer, "C"), parts(answer, "D")];
      return c && d && [c.before, d.head, d.body, c.head, c.body, d.after].join("\n");
    },
  },
  { name: "another receipt", key: "receipt-other", apply: (answer) => answer.replace(codes, "receipt 12ab34, 56cd78") },
  { name: "half a receipt", key: "receipt-half", apply: (answer) => answer.replace(codes, "$1") },
  { name: "no receipt", key: "receipt-missing", apply: (answer) => answer.replace(/^.*\n/, "") },
  {
    name: "diagram never closed",
    key: "fence-open",
    apply: (answer) => answer.replace(/(```mermaid[^`]*)```/, "$1"),
  },
  {
    name: "cut in the register",
    key: "row-cut",
    apply: (answer) => {
      const row = answer.trimEnd().split("\n").at(-1) ?? "";
      return answer.trimEnd().slice(0, -Math.floor(row.length / 2));
    },
  },
  { name: "cut in the costs", key: "section-missing", apply: (answer) => parts(answer, "I")?.before },
  {
    name: "cut in a sentence of the stages",
    key: "text-cut",
    apply: (answer) => {
      const found = parts(answer, "H");
      return (
        found &&
        `${found.before}\n${found.head}\n\nLe retour arrière a été essayé / the rollback was tried, and the next step is to`
      );
    },
  },
  { name: "diagram renamed", key: "diagram-missing", apply: swaps("```mermaid", "```text") },
  { name: "diagram of no kind", key: "diagram-kind", apply: swaps("```mermaid\nflowchart LR", "```mermaid\nboxes LR") },
  {
    name: "diagram without arrows",
    key: "diagram-arrows",
    apply: (answer) => answer.replace(/(```mermaid\nflowchart LR\n)[^`]*/, "$1  A[One]\n  B[Two]\n"),
  },
  { name: "second diagram", key: "diagram-many", apply: adds("H", "```mermaid\nflowchart LR\n  A --> B\n```") },
  { name: "long code", key: "code-long", apply: adds("E", `\`\`\`ts\n${lines(60)}\n\`\`\``) },
  {
    name: "six questions more",
    key: "questions-many",
    apply: adds("B", Array.from({ length: 6 }, (_, at) => `- ${at} ?`).join("\n")),
  },
  {
    name: "register as a list",
    key: "register-none",
    apply: inSection("K", (body) => body.replace(/[|\t]/g, " ")),
  },
  {
    name: "register of two columns",
    key: "register-columns",
    words,
    apply: inSection("K", () => "\n| # | Figure |\n|---|---|\n| 1 | 5 ms |\n"),
  },
  {
    name: "register of twenty rows",
    key: "register-long",
    apply: inSection("K", (body) => {
      const rows = Array.from({ length: 14 }, (_, at) => ["", `${at + 13}`, "x", "–", "de mémoire / from memory", ""]);
      const isTabbed = body.includes("\t");
      return `${body.trimEnd()}\n${rows.map((cells) => (isTabbed ? cells.slice(1, -1).join("\t") : cells.join(" | ").trim())).join("\n")}\n`;
    }),
  },
  {
    name: "codes in the text",
    key: "codes-outside",
    apply: adds("D", "Limits apply (F1).\n\nAnd others (F2).\n\nAnd T1 as well."),
  },
  {
    name: "far too short",
    key: "too-short",
    apply: (answer, locale) =>
      letters.reduce(
        (text, letter) =>
          inSection(letter, (body) => (letter === "K" ? body : body.slice(0, 180).replace(/```[^`]*$/, "")))(
            text,
            locale,
          ) ?? text,
        answer,
      ),
  },
  {
    name: "far too long",
    key: "too-long",
    apply: adds("G", "Ces mots ne changent rien à ce que nous faisons. ".repeat(260)),
  },
  {
    name: "language changed",
    key: "language-other",
    words,
    apply: (answer, locale) =>
      letters.reduce(
        (text, letter) =>
          inSection(letter, (body) =>
            letter === "E" || letter === "K"
              ? body
              : `\n${(locale === "fr" ? "The choice is that the part of the work in this section is for the team and that it is kept with the data. " : "Le choix est que la part du travail dans cette section est pour une équipe et pas sur les données avec du bord. ").repeat(12)}\n`,
          )(text, locale) ?? text,
        answer,
      ),
  },
];

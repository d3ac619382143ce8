import type { Draft } from "@/lib/answers/answers";
import { placeName } from "@/lib/content/places";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/recognise/tokens";
import type { Line, ParsedAnswer, Row, Table } from "./markdown";
import { parseAnswer } from "./markdown";
import { placeFinder, placesThatSpeakOf, productName, productsIn } from "./names";
import { readable } from "./readable";
import { hasWordOf } from "./text";

/** What an answer comes to, side by side with another; every list in the answer's own words. */
export type Summary = {
  decision: string[];
  products: string[];
  /** Of each place of the case: its rows in the tables of times, each cell under its head. */
  times: { place: string; rows: string[] }[];
  cost: string[];
  /** Questions asked, and what is not guaranteed. */
  open: string[];
  /** Figures marked as to be checked. */
  unchecked: number;
};

const mostLines = 6;
const longest = 320;

/**
 * Reads out of an answer what a comparison looks at.
 * @param draft whose places are looked for; without one no times are given
 */
export function summarise(text: string, draft: Draft | undefined, locale: Locale): Summary {
  const answer = parseAnswer(text);
  const inSection = (letter: string) => answer.sections.find((each) => each.letter === letter)?.lines ?? [];
  const decision = inSection("A").filter(({ kind }) => kind === "item" || kind === "text");
  const named = productsIn(answer).filter(({ line }) => line.section === "A");
  return {
    decision: decision.slice(0, mostLines).map(short),
    products: [...new Set(named.map(({ value }) => productName(value)))],
    times: timesOf(answer, draft, locale),
    cost: costOf(answer),
    open: [
      ...inSection("B").filter(({ text: line }) => line.includes("?") && !line.includes("|---")),
      ...inSection("A").filter(({ folded }) => hasWordOf(folded, "notGuaranteed")),
    ]
      .slice(0, mostLines)
      .map(short),
    unchecked: answer.written.filter(({ folded }) => hasWordOf(folded, "fromMemory")).length,
  };
}

function timesOf({ tables }: ParsedAnswer, draft: Draft | undefined, locale: Locale): Summary["times"] {
  const places = (draft?.places ?? []).filter((place) => place !== "unknown");
  const inTimes = tables.filter(({ section, head }) => section === "E" && head.length > 1);
  return places.map((place) => {
    const find = placeFinder(placesThatSpeakOf(place));
    const names = (cell: string, line: number) => {
      const seen: Line = { number: line, text: cell, folded: fold(cell), kind: "table" };
      return find([seen]).length > 0;
    };
    const rows = inTimes.flatMap((table) =>
      // Where the first column says what is done, the second says where.
      table.rows
        .filter(({ cells, line }) => cells.slice(0, 2).some((cell) => names(cell, line)))
        .map((row) => underHeads(table, row)),
    );
    return { place: placeName(place, locale), rows: rows.slice(0, mostLines) };
  });
}

const underHeads = ({ head }: Table, { cells }: Row) =>
  cells.map((cell, column) => (column === 0 ? cell : `${head[column] ?? ""}: ${cell}`)).join(" · ");

/** The rows of totals in the section of costs, or else its first line with an amount. */
function costOf({ tables, sections }: ParsedAnswer): string[] {
  const totals = tables
    .filter(({ section }) => section === "I")
    .flatMap((table) =>
      table.rows.filter(({ cells }) => hasWordOf(fold(cells[0] ?? ""), "total")).map((row) => underHeads(table, row)),
    );
  if (totals.length > 0) return totals.slice(0, mostLines);
  const lines = sections.find(({ letter }) => letter === "I")?.lines ?? [];
  return lines
    .filter(({ text }) => /[$€£]/.test(text))
    .slice(0, 2)
    .map(short);
}

function short({ text }: Line): string {
  const seen = readable(text)
    .replace(/^[\s|]*(?:[-*+•]|\d+[.)])?\s*/, "")
    .replace(/\s*\|\s*$/, "")
    .replace(/\s*[|\t]\s*/g, " · ")
    .trim();
  return seen.length > longest ? `${seen.slice(0, longest - 1)}…` : seen;
}

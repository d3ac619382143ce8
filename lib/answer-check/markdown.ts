import { fold } from "@/lib/recognise/tokens";
import { resultOf, type Steps } from "./in-steps";
import type { Letter } from "./letters";
import { readable, withoutLatex } from "./readable";
import { sectionHeading } from "./section-heading";
import {
  bareLanguage,
  beginsDiagram,
  cellsOf,
  diagramGoesOn,
  fenceMark,
  firstWord,
  kindOf,
  type LineKind,
  wrapperOf,
} from "./line-marks";

/**
 * `number` counts from 1; `folded` is the text as it is seen, in lower case without accents; `section` is the letter it stands under.
 */
export type Line = { number: number; text: string; folded: string; kind: LineKind; section?: Letter };

/** A block of code: its lines without the fences. */
export type Fence = { language: string; line: number; section?: Letter; isClosed: boolean; lines: string[] };

export type Row = { line: number; cells: string[] };
export type Table = { line: number; section?: Letter; head: string[]; rows: Row[] };
export type Section = { letter: Letter; title: string; line: number; lines: Line[] };

/**
 * An answer taken apart. `written` are the lines of prose, tables and headings: no code; `folded` is every line, so that
 * what is looked for anywhere is looked for once.
 */
export type ParsedAnswer = {
  lines: Line[];
  written: Line[];
  folded: string;
  fences: Fence[];
  tables: Table[];
  sections: Section[];
};

/** Lines of ten characters on average are none of an answer: what follows so many is not read. */
const mostLines = 20_000;
/** An answer has eleven; past so many it is none. */
const mostSections = 200;
const lineEnd = /\r\n|\r|\n/;

type OpenFence = { mark: string; length: number; fence: Fence };

/**
 * `bare` is a diagram that a paste left without its fences, `level` that of the first lettered heading, `tableEnd` the
 * last line of the table at hand.
 */
type State = {
  open?: OpenFence | undefined;
  bare?: Fence | undefined;
  section?: Section;
  level?: number;
  afterBlank: boolean;
  tableEnd: number;
};

/** Lines taken apart in one step. */
const linesPerStep = 250;

/**
 * Takes an answer in Markdown apart, in one pass and in time that grows with its length alone. Understands sections as
 * headings, in bold, or as plain lines of a paste that lost its marks; an answer that is one Markdown block is read
 * inside it.
 * @returns never throws, whatever the text
 * @example parseAnswer("## A. Décision\nOn reste.").sections[0]?.letter // "A"
 */
export function parseAnswer(text: string): ParsedAnswer {
  return resultOf(parseInSteps(text));
}

/** The same, some lines at a time. */
export function* parseInSteps(text: string): Steps<ParsedAnswer> {
  const raw = text.split(lineEnd, mostLines);
  // As a whole: a thousand lines are folded one by one in four times the time.
  const seen = fold(readable(text));
  yield;
  const foldedLines = seen.split(lineEnd, mostLines);
  const wrapper = wrapperOf(raw);
  const parsed: ParsedAnswer = { lines: [], written: [], folded: seen, fences: [], tables: [], sections: [] };
  const state: State = { afterBlank: true, tableEnd: -1 };
  const read = (content: string, index: number): void => {
    const number = index + 1;
    const add = (kind: LineKind) => {
      const isWritten = kind !== "blank" && kind !== "code" && kind !== "fence";
      const folded = withoutLatex(foldedLines[index] ?? "");
      const line: Line = { number, text: content, folded, kind };
      if (state.section) line.section = state.section.letter;
      parsed.lines.push(line);
      if (isWritten) parsed.written.push(line);
      state.section?.lines.push(line);
      state.afterBlank = kind === "blank";
      return line;
    };
    if (index === wrapper.first || index === wrapper.last) return void add("blank");
    const mark = fenceMark(content);
    if (state.open) {
      const { open } = state;
      if (isForgotten(open, mark, content, state)) {
        state.open = undefined;
        return read(content, index);
      }
      const closes = mark && mark.sign === open.mark && mark.length >= open.length && mark.info === "";
      if (closes) {
        open.fence.isClosed = true;
        state.open = undefined;
      } else open.fence.lines.push(content);
      return void add(closes ? "fence" : "code");
    }
    if (state.bare) {
      const isOver = content.trim() === "" && !diagramGoesOn(raw, index);
      if (!isOver) {
        state.bare.lines.push(content);
        return void add("code");
      }
      state.bare = undefined;
    }
    if (mark) {
      const language = firstWord(mark.info).toLowerCase() || bareLanguage(raw[index + 1] ?? "");
      const fence = openFence(parsed, state, language, number);
      state.open = { mark: mark.sign, length: mark.length, fence };
      return void add("fence");
    }
    if (beginsDiagram(content)) {
      state.bare = openFence(parsed, state, "mermaid", number);
      state.bare.isClosed = true;
      state.bare.lines.push(content);
      return void add("code");
    }
    const head = parsed.sections.length < mostSections ? sectionHeading(content, state) : undefined;
    if (head) {
      state.section = { letter: head.letter, title: head.title, line: number, lines: [] };
      state.level ??= head.level;
      parsed.sections.push(state.section);
      const line: Line = {
        number,
        text: content,
        folded: foldedLines[index] ?? "",
        kind: "heading",
        section: head.letter,
      };
      parsed.lines.push(line);
      parsed.written.push(line);
      // "**A. Decision.** We stay…": what follows the title on its line is the section's first sentence.
      if (head.rest)
        state.section.lines.push({ ...line, text: head.rest, folded: fold(readable(head.rest)), kind: "text" });
      state.afterBlank = false;
      return;
    }
    const line = add(kindOf(content));
    if (line.kind !== "table") return;
    addToTable(parsed.tables, line, state.tableEnd);
    state.tableEnd = number;
  };
  for (const [index, content] of raw.entries()) {
    read(content, index);
    if (index % linesPerStep === linesPerStep - 1) yield;
  }
  return parsed;
}

const wrapping = new Set(["", "markdown", "md", "text", "txt"]);

/** A block whose end was forgotten: another one begins in it, or the next section does. What wraps Markdown may hold both. */
function isForgotten(
  { fence, length }: OpenFence,
  mark: ReturnType<typeof fenceMark>,
  content: string,
  { section, level }: State,
): boolean {
  if (wrapping.has(fence.language)) return false;
  if (mark) return mark.info !== "" && mark.length === length;
  const head = content.startsWith("#")
    ? sectionHeading(content, { ...(section && { section }), afterBlank: true })
    : undefined;
  return head !== undefined && head.level === level && head.letter > (section?.letter ?? "");
}

function openFence({ fences }: ParsedAnswer, { section }: State, language: string, line: number): Fence {
  const fence: Fence = { language, line, ...(section && { section: section.letter }), isClosed: false, lines: [] };
  fences.push(fence);
  return fence;
}

/** Adds a row to the table that the line before belongs to, or begins one. */
function addToTable(tables: Table[], line: Line, tableEnd: number): void {
  const cells = cellsOf(line.text).map(readable);
  const last = tables.at(-1);
  if (!last || tableEnd !== line.number - 1)
    tables.push({ line: line.number, ...(line.section && { section: line.section }), head: cells, rows: [] });
  else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) last.rows.push({ line: line.number, cells });
}

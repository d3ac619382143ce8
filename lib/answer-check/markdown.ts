import { fold } from "@/lib/recognise/tokens";

/** The letters of the contract's sections, the register last. */
export const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const;
export type Letter = (typeof letters)[number];

export type LineKind = "blank" | "heading" | "table" | "fence" | "code" | "item" | "text";

/** `number` counts from 1; `folded` is the text in lower case without accents; `section` the letter it stands under. */
export type Line = { number: number; text: string; folded: string; kind: LineKind; section?: Letter };

/** A block of code: its lines without the fences. */
export type Fence = { language: string; line: number; section?: Letter; isClosed: boolean; lines: string[] };

export type Row = { line: number; cells: string[] };
export type Table = { line: number; section?: Letter; head: string[]; rows: Row[] };
export type Section = { letter: Letter; title: string; line: number; lines: Line[] };

/** An answer taken apart. */
export type ParsedAnswer = { lines: Line[]; fences: Fence[]; tables: Table[]; sections: Section[] };

type OpenFence = { mark: string; length: number; fence: Fence };

/** `level` is that of the first lettered heading; `tableEnd` the last line of the table at hand. */
type State = { open?: OpenFence | undefined; section?: Section; level?: number; afterBlank: boolean; tableEnd: number };

/**
 * Takes an answer in Markdown apart, in one pass and in time that grows with its length alone. Understands sections as
 * headings, in bold, or as plain lines of a paste that lost its marks; an answer that is one Markdown block is read
 * inside it.
 * @returns never throws, whatever the text
 * @example parseAnswer("## A. Décision\nOn reste.").sections[0]?.letter // "A"
 */
export function parseAnswer(text: string): ParsedAnswer {
  const raw = text.split(/\r\n|\r|\n/);
  const wrapper = wrapperOf(raw);
  const parsed: ParsedAnswer = { lines: [], fences: [], tables: [], sections: [] };
  const state: State = { afterBlank: true, tableEnd: -1 };
  raw.forEach((content, index) => {
    const number = index + 1;
    const add = (kind: LineKind) => {
      const line: Line = {
        number,
        text: content,
        folded: fold(content),
        kind,
        ...(state.section && { section: state.section.letter }),
      };
      parsed.lines.push(line);
      state.section?.lines.push(line);
      state.afterBlank = kind === "blank";
      return line;
    };
    if (index === wrapper.first || index === wrapper.last) return void add("blank");
    const mark = fenceMark(content);
    if (state.open) {
      const { open } = state;
      const closes = mark && mark.sign === open.mark && mark.length >= open.length && mark.info === "";
      if (closes) {
        open.fence.isClosed = true;
        state.open = undefined;
      } else open.fence.lines.push(content);
      return void add(closes ? "fence" : "code");
    }
    if (mark) {
      const language = firstWord(mark.info).toLowerCase();
      const fence: Fence = {
        language,
        line: number,
        ...(state.section && { section: state.section.letter }),
        isClosed: false,
        lines: [],
      };
      parsed.fences.push(fence);
      state.open = { mark: mark.sign, length: mark.length, fence };
      return void add("fence");
    }
    const head = sectionHeading(content, state);
    if (head) {
      state.section = { letter: head.letter, title: head.title, line: number, lines: [] };
      state.level ??= head.level;
      parsed.sections.push(state.section);
      parsed.lines.push({ number, text: content, folded: fold(content), kind: "heading", section: head.letter });
      state.afterBlank = false;
      return;
    }
    const line = add(kindOf(content));
    if (line.kind !== "table") return;
    addToTable(parsed.tables, line, state.tableEnd);
    state.tableEnd = number;
  });
  return parsed;
}

/** An answer that is one block of Markdown from its first line to its last: the lines that only wrap it. */
function wrapperOf(raw: readonly string[]): { first?: number; last?: number } {
  const first = raw.findIndex((line) => line.trim() !== "");
  const mark = first < 0 ? undefined : fenceMark(raw[first] ?? "");
  const language = mark && firstWord(mark.info).toLowerCase();
  if (language !== "markdown" && language !== "md") return {};
  const last = raw.findLastIndex((line) => line.trim() !== "");
  const closing = fenceMark(raw[last] ?? "");
  return last > first && closing?.info === "" && isOdd(raw, first, last) ? { first, last } : { first };
}

/** Whether the last fence belongs to the wrapper: those between come in pairs. */
function isOdd(raw: readonly string[], first: number, last: number): boolean {
  let count = 0;
  for (let at = first + 1; at < last; at += 1) if (fenceMark(raw[at] ?? "")) count += 1;
  return count % 2 === 0;
}

function fenceMark(line: string): { sign: string; length: number; info: string } | undefined {
  const text = line.trimStart();
  const [sign] = text;
  if (sign !== "`" && sign !== "~") return undefined;
  let length = 0;
  while (text[length] === sign) length += 1;
  if (length < 3) return undefined;
  const info = text.slice(length).trim();
  return sign === "`" && info.includes("`") ? undefined : { sign, length, info };
}

function kindOf(line: string): LineKind {
  const text = line.trim();
  if (text === "") return "blank";
  if (text.startsWith("#")) return "heading";
  if (text.startsWith("|") || (text.split("|", 4).length > 3 && !text.includes("`"))) return "table";
  return isItem(text) ? "item" : "text";
}

/** A line of a list: a sign or a number, then a space. */
function isItem(text: string): boolean {
  if (/^[-*+•] /.test(text)) return true;
  return /^\d{1,3}[.)] /.test(text);
}

/** A heading that begins a lettered section: of the level of the first one, or the next letter of a plain paste. */
function sectionHeading(
  line: string,
  { section, level, afterBlank }: State,
): { letter: Letter; title: string; level: number } | undefined {
  const trimmed = line.trim();
  if (trimmed.length > 160 || trimmed === "") return undefined;
  let hashes = 0;
  while (trimmed[hashes] === "#") hashes += 1;
  const isBold = hashes === 0 && (trimmed.startsWith("**") || trimmed.startsWith("__"));
  const lettered = letterAndTitle(trimmed.slice(hashes));
  if (!lettered) return undefined;
  const own = hashes > 0 ? hashes : isBold ? 7 : 8;
  if (own < 8) return level === undefined || own <= level ? { ...lettered, level: own } : undefined;
  // Without any mark only the letter that is due, after a blank line, begins a section.
  const next = section ? letters[letters.indexOf(section.letter) + 1] : letters[0];
  const isDue = afterBlank && lettered.letter === next && (level ?? 8) === 8;
  return isDue && !/[.,;:]$/.test(trimmed) ? { ...lettered, level: own } : undefined;
}

function letterAndTitle(text: string): { letter: Letter; title: string } | undefined {
  const bare = text.replaceAll("*", "").replaceAll("__", "").replaceAll("\\", "").trim();
  const rest = bare.startsWith("Section ") ? bare.slice("Section ".length) : bare;
  const letter = letters.find((each) => each === rest[0]);
  if (!letter) return undefined;
  const after = rest.slice(1).trimStart();
  const [sign = ""] = after;
  if (after === "" && rest.length === 1) return { letter, title: "" };
  return ".):—–-·".includes(sign) && !/^-\p{L}/u.test(after) ? { letter, title: after.slice(1).trim() } : undefined;
}

/** Adds a row to the table that the line before belongs to, or begins one. */
function addToTable(tables: Table[], line: Line, tableEnd: number): void {
  const cells = cellsOf(line.text);
  const last = tables.at(-1);
  if (!last || tableEnd !== line.number - 1)
    tables.push({ line: line.number, ...(line.section && { section: line.section }), head: cells, rows: [] });
  else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) last.rows.push({ line: line.number, cells });
}

/** The cells of a row; an escaped bar is text. */
export function cellsOf(row: string): string[] {
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === "\\" && row[at + 1] === "|") {
      cell += "|";
      at += 1;
    } else if (row[at] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += row[at];
  }
  cells.push(cell.trim());
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells;
}

const firstWord = (text: string) => text.split(/[\s{,]/, 1)[0] ?? "";

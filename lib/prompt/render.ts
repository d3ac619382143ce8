import { tableLines } from "@/lib/content/table-lines";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { Block, ListItem, PromptDocument, Section, SectionId, Segment } from "./document";
import { ours } from "./template";

export const promptFormats = ["xml", "md", "txt"] as const;
export type PromptFormat = (typeof promptFormats)[number];

/** Where a run of a table stands in it; without a column it is what only the text needs: bars, dashes, ends of lines. */
export type TablePlace = { row: number; column?: number };

/** A run of text to be shown. Of a table that is written as Markdown, each run knows its place. */
export type RenderedSegment = Segment & { table?: TablePlace };

/** A top-level part as text to be shown: its segments, joined, are what is copied; a blank line stands between parts. */
export type RenderedSection = { id: SectionId | "receipt"; title: string; segments: RenderedSegment[] };

type Written = Pick<PromptDocument, "language" | "sections" | "receipt">;

/**
 * Writes a prompt in a format, keeping the origin of every run of text.
 * The reader's words are escaped here and only here, so that in no format can they close a tag, open a heading or
 * break a table: the three formats differ in what is structure, hence in what must be escaped.
 */
export function renderSections(document: Written, format: PromptFormat): RenderedSection[] {
  const edge = (line: string): RenderedSection => ({ id: "receipt", title: line, segments: [ours(line)] });
  const parts = document.sections.map((section): RenderedSection => {
    const segments: RenderedSegment[] = [];
    writeSection(section, styleOf(document, format, collectInto(segments)), 0);
    return { id: section.id, title: section.title, segments };
  });
  const { receipt } = document;
  return receipt ? [edge(receipt.first), ...parts, edge(receipt.last)] : parts;
}

/** The whole prompt as text. */
export function renderPrompt(document: Written, format: PromptFormat): string {
  let whole = "";
  writePrompt(document, format, (text) => {
    whole += text;
  });
  return whole;
}

/**
 * The length of what `renderPrompt` gives, in UTF-16 code units, without keeping the text.
 * @param counts tells whether a run counts; structure comes without a segment
 */
export function measurePrompt(
  document: Written,
  format: PromptFormat,
  counts: (from?: Segment) => boolean = () => true,
): number {
  let length = 0;
  writePrompt(document, format, (text, from) => {
    if (counts(from)) length += text.length;
  });
  return length;
}

/** What an item adds to its list's length in every format, when none of its words are the reader's: label, space, text, end of line. */
export function measureItem({ label = "-", segments }: ListItem): number {
  return segments.reduce((sum, segment) => sum + segment.text.length, label.length + 2);
}

/** One part as text, as it is copied alone. */
export function sectionText(section: RenderedSection): string {
  return section.segments.map((segment) => segment.text).join("");
}

/** Takes the text run by run; structure comes without a segment. */
type Emit = (text: string, from?: Segment, table?: TablePlace) => void;

/** How text is written: what is structure depends on the format, its punctuation on the language. */
type Style = { format: PromptFormat; language: Locale; gap: string; emit: Emit };

function styleOf({ language }: Written, format: PromptFormat, emit: Emit): Style {
  return { format, language, gap: format === "xml" ? "\n" : "\n\n", emit };
}

function writePrompt(document: Written, format: PromptFormat, emit: Emit): void {
  const style = styleOf(document, format, emit);
  const { receipt, sections } = document;
  if (receipt) emit(`${receipt.first}\n\n`);
  sections.forEach((section, index) => {
    if (index > 0) emit("\n\n");
    writeSection(section, style, 0);
  });
  if (receipt) emit(`\n\n${receipt.last}`);
}

function writeSection(section: Section, style: Style, depth: number): void {
  const { format, gap, emit } = style;
  emit(opening(section, format, depth));
  section.blocks.forEach((block, index) => {
    if (index > 0) emit(gap);
    writeBlock(block, style);
  });
  section.sections.forEach((child, index) => {
    if (index + section.blocks.length > 0) emit(gap);
    writeSection(child, style, depth + 1);
  });
  if (format === "xml") emit(`\n</${section.tag}>`);
}

function opening({ tag, title }: Section, format: PromptFormat, depth: number): string {
  if (format === "xml") return `<${tag}>\n`;
  if (format === "md") return `${"#".repeat(depth + 2)} ${title}\n\n`;
  return `${depth === 0 ? title.toUpperCase() : title}\n\n`;
}

function writeBlock(block: Block, style: Style): void {
  if (block.kind === "paragraph") writeSegments(block.segments, style);
  else if (block.kind === "table") writeTable(block, style);
  else if (block.kind === "quote") writeQuote(block, style);
  else {
    block.items.forEach(({ label = "-", segments }, index) => {
      style.emit(index === 0 ? `${label} ` : `\n${label} `);
      writeSegments(segments, style);
    });
  }
}

/** Line by line, an empty one too, as it would end the quote: nothing in a quoted line can begin anything of ours. */
function writeQuote({ lines }: Extract<Block, { kind: "quote" }>, style: Style): void {
  lines.forEach((line, index) => {
    if (index > 0) style.emit("\n");
    style.emit(line.length === 0 ? ">" : "> ");
    for (const segment of line) style.emit(style.format === "xml" ? escapeTags(segment.text) : segment.text, segment);
  });
}

type Table = Extract<Block, { kind: "table" }>;

function writeTable(table: Table, style: Style): void {
  const { format, emit } = style;
  if (format === "txt") return writeTableAsLines(table, style);
  table.head.forEach((name, column) => {
    emit(column === 0 ? "| " : " | ", undefined, { row: 0 });
    emit(name, undefined, { row: 0, column });
  });
  emit(` |\n|${"---|".repeat(table.head.length)}`, undefined, { row: 0 });
  table.rows.forEach((cells, index) => {
    const row = index + 1;
    cells.forEach((cell, column) => {
      emit(column === 0 ? "\n| " : " | ", undefined, { row });
      writeSegments(cell, style, { row, column });
    });
    emit(" |", undefined, { row });
  });
}

/** Without markup a table is read best as a line per row, every value with its name. */
function writeTableAsLines({ head, rows }: Table, style: Style): void {
  const next = tableLines.next[style.language];
  rows.forEach((cells, rowIndex) => {
    style.emit(rowIndex === 0 ? "- " : "\n- ");
    cells.forEach((cell, index) => {
      if (index > 0) style.emit(next + formatMessage(tableLines.cell[style.language], { head: head[index] ?? "" }));
      writeSegments(cell, style);
    });
  });
}

function writeSegments(segments: Segment[], { format, emit }: Style, table?: TablePlace): void {
  for (const segment of segments)
    emit(segment.own ? escapeWords(segment.text, format, table !== undefined) : segment.text, segment, table);
}

/** A "<" that could begin a tag, or that stands last, where our own text follows: "p95 < 100 ms" stays as typed. */
const tagStart = /<(?=[\p{L}_:/!?]|$)/gu;

function escapeTags(words: string): string {
  return words.replace(tagStart, "&lt;");
}

/** Replacements are constants or functions, so that `$&` in the words stays `$&`. */
function escapeWords(words: string, format: PromptFormat, inTable: boolean): string {
  if (format === "txt") return words;
  if (format === "md") return words.replace(/[\\`<>|[\]]/g, (character) => `\\${character}`);
  const text = escapeTags(words);
  return inTable ? text.replace(/[\\|]/g, (character) => `\\${character}`) : text;
}

/** Gathers runs with their origin; runs of our own text that follow each other in the same place are one. */
function collectInto(segments: RenderedSegment[]): Emit {
  return (text, from, table) => {
    const last = segments.at(-1);
    const place = table && { table };
    if (from && from.origin.kind !== "template") segments.push({ ...from, text, ...place });
    else if (last?.origin.kind === "template" && isSamePlace(last.table, table))
      segments[segments.length - 1] = { ...ours(last.text + text), ...place };
    else segments.push({ ...ours(text), ...place });
  };
}

function isSamePlace(one: TablePlace | undefined, other: TablePlace | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

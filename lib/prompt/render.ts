import type { Locale } from "@/lib/i18n/locales";
import type { Block, PromptDocument, Section, SectionId, Segment } from "./document";
import { ours } from "./template";

export const promptFormats = ["xml", "md", "txt"] as const;
export type PromptFormat = (typeof promptFormats)[number];

/** A top-level part as text to be shown: its segments, joined, are what is copied; a blank line stands between parts. */
export type RenderedSection = { id: SectionId; title: string; segments: Segment[] };

/**
 * Writes a prompt in a format, keeping the origin of every run of text.
 * The reader's words are escaped here and only here, so that in no format can they close a tag, open a heading or
 * break a table: the three formats differ in what is structure, hence in what must be escaped.
 */
export function renderSections(
  document: Pick<PromptDocument, "language" | "sections">,
  format: PromptFormat,
): RenderedSection[] {
  return document.sections.map((section) => ({
    id: section.id,
    title: section.title,
    segments: mergeRuns(writeSection(section, { format, language: document.language }, 0)),
  }));
}

/** The whole prompt as text. */
export function renderPrompt(document: Pick<PromptDocument, "language" | "sections">, format: PromptFormat): string {
  return renderSections(document, format).map(sectionText).join("\n\n");
}

/** One part as text, as it is copied alone. */
export function sectionText(section: RenderedSection): string {
  return section.segments.map((segment) => segment.text).join("");
}

/** How text is written: what is structure depends on the format, its punctuation on the language. */
type Style = { format: PromptFormat; language: Locale };

function writeSection(section: Section, style: Style, depth: number): Segment[] {
  const { format } = style;
  const parts = [
    ...section.blocks.map((block) => writeBlock(block, style)),
    ...section.sections.map((child) => writeSection(child, style, depth + 1)),
  ];
  const gap = format === "xml" ? "\n" : "\n\n";
  const body = parts.flatMap((part, index) => (index === 0 ? part : [ours(gap), ...part]));
  if (format === "xml") return [ours(`<${section.tag}>\n`), ...body, ours(`\n</${section.tag}>`)];
  if (format === "md") return [ours(`${"#".repeat(depth + 2)} ${section.title}\n\n`), ...body];
  return [ours(`${depth === 0 ? section.title.toUpperCase() : section.title}\n\n`), ...body];
}

function writeBlock(block: Block, { format, language }: Style): Segment[] {
  if (block.kind === "paragraph") return escape(block.segments, format);
  if (block.kind === "list") {
    return block.items.flatMap((item, index) => [
      ours(`${index === 0 ? "" : "\n"}${item.label ?? "-"} `),
      ...escape(item.segments, format),
    ]);
  }
  if (format === "txt") return writeTableAsLines(block, language);
  const row = (cells: Segment[][]): Segment[] => [
    ours("| "),
    ...cells.flatMap((cell, index) => [...(index === 0 ? [] : [ours(" | ")]), ...escape(cell, format, true)]),
    ours(" |"),
  ];
  return [
    ...row(block.head.map((title) => [ours(title)])),
    ours(`\n|${block.head.map(() => "---|").join("")}`),
    ...block.rows.flatMap((cells) => [ours("\n"), ...row(cells)]),
  ];
}

/** Without markup a table is read best as a line per row, every value with its name. */
function writeTableAsLines(table: Extract<Block, { kind: "table" }>, language: Locale): Segment[] {
  const [colon, semicolon] = language === "fr" ? ["\u00a0: ", "\u202f; "] : [": ", "; "];
  return table.rows.flatMap((cells, rowIndex) => [
    ours(rowIndex === 0 ? "- " : "\n- "),
    ...cells.flatMap((cell, index) => {
      return index === 0 ? cell : [ours(`${semicolon}${table.head[index]}${colon}`), ...cell];
    }),
  ]);
}

function escape(segments: Segment[], format: PromptFormat, inTable = false): Segment[] {
  return segments.map((segment) =>
    segment.own ? { ...segment, text: escapeWords(segment.text, format, inTable) } : segment,
  );
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Replacements are functions, so that `$&` in the words stays `$&`. */
function escapeWords(words: string, format: PromptFormat, inTable: boolean): string {
  if (format === "txt") return words;
  if (format === "md") return words.replace(/[\\`<>|[\]]/g, (character) => `\\${character}`);
  const text = words.replace(/[&<>]/g, (character) => entities[character] ?? character);
  return inTable ? text.replace(/[\\|]/g, (character) => `\\${character}`) : text;
}

function mergeRuns(segments: Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    if (last?.origin.kind === "template" && segment.origin.kind === "template") {
      merged[merged.length - 1] = ours(last.text + segment.text);
    } else merged.push(segment);
  }
  return merged;
}

import type { Block, PromptDocument, Section, Segment } from "./document";

/** The renderings whose length decides: Markdown is shorter, but for words full of brackets. */
type MeasuredFormat = "xml" | "txt";

/**
 * The length that `renderPrompt` would give, in UTF-16 code units, without writing the text: fitting a prompt to its
 * limit asks for it several times. `measure.test.ts` holds it to the renderer.
 */
export function measurePrompt(document: Pick<PromptDocument, "language" | "sections">, format: MeasuredFormat): number {
  const separators = document.language === "fr" ? { semicolon: 3, colon: 3 } : { semicolon: 2, colon: 2 };
  const measureBlock = (block: Block): number => {
    if (block.kind === "paragraph") return words(block.segments, format, false);
    if (block.kind === "list") {
      return block.items.reduce((sum, item) => sum + (item.label ?? "-").length + 1 + words(item.segments, format, false), block.items.length - 1);
    }
    return format === "xml" ? pipedTable(block) : linedTable(block, separators);
  };
  const measureSection = (section: Section): number => {
    const gap = format === "xml" ? 1 : 2;
    const frame = format === "xml" ? 2 * section.tag.length + 7 : section.title.toUpperCase().length + 2;
    const parts = section.blocks.length + section.sections.length;
    return (
      frame +
      gap * Math.max(0, parts - 1) +
      section.blocks.reduce((sum, block) => sum + measureBlock(block), 0) +
      section.sections.reduce((sum, child) => sum + measureSection(child), 0)
    );
  };
  return document.sections.reduce((sum, section) => sum + measureSection(section), 2 * (document.sections.length - 1));
}

type Table = Extract<Block, { kind: "table" }>;

/** "| a | b |" per row, and the line under the head. */
function pipedTable({ head, rows }: Table): number {
  const bars = 3 * (head.length - 1) + 4;
  const underHead = 2 + 4 * head.length;
  const body = rows.reduce((sum, cells) => sum + 1 + bars + cells.reduce((row, cell) => row + words(cell, "xml", true), 0), 0);
  return bars + head.reduce((sum, title) => sum + title.length, 0) + underHead + body;
}

/** "- a; name: b" per row. */
function linedTable({ head, rows }: Table, { semicolon, colon }: { semicolon: number; colon: number }): number {
  const names = head.slice(1).reduce((sum, title) => sum + semicolon + title.length + colon, 0);
  return rows.reduce((sum, cells) => sum + 2 + names + cells.reduce((row, cell) => row + words(cell, "txt", true), 0), rows.length - 1);
}

function words(segments: Segment[], format: MeasuredFormat, inTable: boolean): number {
  let length = 0;
  for (const { text, own } of segments) length += text.length + (own && format === "xml" ? added(text, inTable) : 0);
  return length;
}

/** What escaping adds: "&" becomes "&amp;", "<" "&lt;", ">" "&gt;", and in a table "|" and "\" get a "\" before them. */
function added(text: string, inTable: boolean): number {
  let more = 0;
  for (const character of text) {
    if (character === "&") more += 4;
    else if (character === "<" || character === ">") more += 3;
    else if (inTable && (character === "|" || character === "\\")) more += 1;
  }
  return more;
}

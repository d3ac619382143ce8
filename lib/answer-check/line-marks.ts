/** What a line of an answer is by its own marks, whatever stands around it. */

export type LineKind = "blank" | "heading" | "table" | "fence" | "code" | "item" | "text";

const diagramStart =
  /^(?:(?:flowchart|graph) +(?:LR|RL|TD|TB|BT)\b|sequenceDiagram$|C4(?:Context|Container|Deployment)$)/;

/** The first line of a diagram, by itself: words about one are none. */
export const beginsDiagram = (line: string) => line.length < 60 && diagramStart.test(line.trim());
export const bareLanguage = (firstLine: string) => (beginsDiagram(firstLine) ? "mermaid" : "");

/** A paste may put a blank line between the lines of a diagram. */
export function diagramGoesOn(raw: readonly string[], index: number): boolean {
  const next = raw[index + 1] ?? "";
  return next.startsWith("  ") || /^(?:\w+.{0,80}(?:-->|---|-\.->)|subgraph |end$)/.test(next);
}

/** An answer that is one block of Markdown from its first line to its last: the lines that only wrap it. */
export function wrapperOf(raw: readonly string[]): { first?: number; last?: number } {
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

export function fenceMark(line: string): { sign: string; length: number; info: string } | undefined {
  const text = line.trimStart();
  const [sign] = text;
  if (sign !== "`" && sign !== "~") return undefined;
  let length = 0;
  while (text[length] === sign) length += 1;
  if (length < 3) return undefined;
  const info = text.slice(length).trim();
  return sign === "`" && info.includes("`") ? undefined : { sign, length, info };
}

export function kindOf(line: string): LineKind {
  const text = line.trim();
  if (text === "") return "blank";
  if (text.startsWith("#") && !text.includes("\t")) return "heading";
  if (text.startsWith("|") || (text.split("|", 4).length > 3 && !text.includes("`"))) return "table";
  // A word processor pastes the cells of a table with tabs between them.
  if (text.split("\t", 3).length > 2) return "table";
  return isItem(text) ? "item" : "text";
}

/** A line of a list: a sign or a number, then a space. */
function isItem(text: string): boolean {
  if (/^[-*+•] /.test(text)) return true;
  return /^\d{1,3}[.)] /.test(text);
}

/** The cells of a row; an escaped bar is text. Without a bar, tabs part them. */
export function cellsOf(row: string): string[] {
  if (!row.includes("|")) return row.split("\t").map((cell) => cell.trim());
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

export const firstWord = (text: string) => text.split(/[\s{,]/, 1)[0] ?? "";

import { type Check, lastLetter } from "../check";
import type { Found } from "../finding";
import type { Line } from "../markdown";

/** An answer that stops before its end. */
export const truncation: Check = {
  id: "truncation",
  run({ answer }) {
    const last = answer.lines.findLast(({ kind }) => kind !== "blank");
    if (!last || last.kind === "fence" || last.kind === "code") return [];
    const row: Found[] = isHalfRow(answer.lines, last)
      ? [{ key: "row-cut", severity: "blocks", line: last.number }]
      : [];
    if (row.length > 0) return row;
    const end = lastLetter(answer);
    const reachedEnd = answer.sections.some(({ letter }) => letter === end);
    if (last.kind === "heading") return [{ key: "text-cut", severity: "blocks", line: last.number }];
    if (last.kind !== "text" || !stopsInside(last.text)) return [];
    return [{ key: "text-cut", severity: reachedEnd ? "costs" : "blocks", line: last.number }];
  },
};

/** The last row of a table whose other rows end with a bar, without one or with fewer cells. */
function isHalfRow(lines: readonly Line[], last: Line): boolean {
  const before = lines[last.number - 2];
  const tabs = (text: string) => text.split("\t").length;
  if (before?.kind === "table" && last.kind === "table" && tabs(before.text) > 2)
    return tabs(last.text) < tabs(before.text);
  if (!last.text.trimStart().startsWith("|")) return false;
  return before?.kind === "table" && before.text.trimEnd().endsWith("|") && !last.text.trimEnd().endsWith("|");
}

/** Prose of some length that ends in a word, a comma or an opening sign. */
function stopsInside(text: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.length > 40 && /[\p{L},(«“-]$/u.test(trimmed);
}

import { formatNumber } from "@/lib/i18n/message";
import { fold } from "@/lib/recognise/tokens";
import type { Check } from "../check";
import type { Found } from "../finding";
import type { Row, Table } from "../markdown";
import { readNumber } from "../quantities";
import { hasWordOf } from "../text";

/** Rounded figures may miss their sum by so much. */
const tolerance = 0.02;

type Format = (value: number) => string;

/** Tables with a row or a column called total: the plain figures before it add up. */
export const totals: Check = {
  id: "totals",
  // Points and commas part thousands and decimals as the language does.
  readsWords: true,
  run({ answer, locale }) {
    const format = (value: number) => formatNumber(locale, value, 2);
    return answer.tables.flatMap((table) => [...inRows(table, format), ...inColumns(table, format)]);
  },
};

/** A row of totals adds up the rows since the last one, or all rows before it, or the totals before it. */
function inRows({ rows }: Table, format: Format): Found[] {
  const found: Found[] = [];
  let since: Row[] = [];
  const all: Row[] = [];
  const before: Row[] = [];
  for (const row of rows) {
    if (!hasWordOf(fold(row.cells[0] ?? ""), "total")) {
      since.push(row);
      all.push(row);
      continue;
    }
    const parts = [since, all, before].filter(({ length }) => length > 1);
    const firstWrong = row.cells.flatMap((cell, column): Found[] => {
      const total = column === 0 ? undefined : plainFigure(cell);
      const sums = total ? parts.map((each) => sumOf(each, column, total.unit)) : [];
      const known = sums.filter((sum) => sum !== undefined);
      const [sum] = known;
      if (!total || sum === undefined || sums.length !== known.length) return [];
      if (known.some((each) => isNear(each, total.value, since.length))) return [];
      return [wrong(row.line, sum, total.value, format)];
    });
    found.push(...firstWrong);
    since = [];
    before.push(row);
  }
  return found;
}

/** A last column of totals adds up the columns of figures before it, all in its unit. */
function inColumns({ head, rows }: Table, format: Format): Found[] {
  const last = head.length - 1;
  if (last < 3 || !hasWordOf(fold(head[last] ?? ""), "total") || rows.length < 2) return [];
  const judged = rows.map(({ line, cells }) => {
    const total = plainFigure(cells[last] ?? "");
    const parts = cells.slice(1, last).map(plainFigure);
    if (!total || cells.length !== head.length || parts.some((part) => part?.unit !== total.unit)) return undefined;
    const sum = parts.reduce((known, part) => known + (part?.value ?? 0), 0);
    return { line, sum, total: total.value, isRight: isNear(sum, total.value, parts.length) };
  });
  // Where no row adds up, the column is something else than the sum of those before it.
  if (judged.some((row) => !row) || !judged.some((row) => row?.isRight)) return [];
  return judged.flatMap((row) => (row && !row.isRight ? [wrong(row.line, row.sum, row.total, format)] : []));
}

const wrong = (line: number, sum: number, total: number, format: Format): Found => ({
  key: "total-wrong",
  severity: "costs",
  line,
  values: { sum: format(sum), total: format(total) },
});

function sumOf(rows: readonly Row[], column: number, unit: string): number | undefined {
  let sum = 0;
  for (const { cells } of rows) {
    const figure = plainFigure(cells[column] ?? "");
    if (figure?.unit !== unit) return undefined;
    sum += figure.value;
  }
  return sum;
}

function isNear(sum: number, total: number, parts: number): boolean {
  const rounding = (Number.isInteger(total) ? 0.5 : 0.01) * parts;
  return Math.abs(sum - total) <= Math.max(tolerance * Math.abs(sum), rounding);
}

/** A cell that is one number with its unit, and nothing else; of "14 h = $1.81" the result. */
function plainFigure(cell: string): { value: number; unit: string } | undefined {
  const text = cell.slice(cell.lastIndexOf("=") + 1).trim();
  const at = text.search(/\d/);
  if (at < 0) return undefined;
  const { value, end } = readNumber(text, at);
  const before = text.slice(0, at).replace(/[≈~]/g, "").trim();
  const after = text.slice(end).trim();
  if (/\d/.test(after) || before.length > 3 || after.length > 12 || /[-–−+×*/=<>]/.test(before + after))
    return undefined;
  return { value, unit: fold(before + after).replaceAll(" ", "") };
}

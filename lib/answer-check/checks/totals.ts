import { formatNumber } from "@/lib/i18n/message";
import { fold } from "@/lib/recognise/tokens";
import type { Check } from "../check";
import type { Found } from "../finding";
import type { Table } from "../markdown";
import { readNumber } from "../quantities";
import { hasWordOf } from "../text";

/** Rounded figures may miss their sum by so much. */
const tolerance = 0.02;

/** Tables whose last row says "total": each column of plain figures adds up. */
export const totals: Check = {
  id: "totals",
  run({ answer, locale }) {
    return answer.tables.flatMap((table) => faultsOf(table, (value) => formatNumber(locale, value, 2)));
  },
};

function faultsOf({ rows }: Table, format: (value: number) => string): Found[] {
  const last = rows.at(-1);
  const parts = rows.slice(0, -1);
  const isTotal = (cells: readonly string[]) => hasWordOf(fold(cells[0] ?? ""), "total");
  if (!last || parts.length < 2 || !isTotal(last.cells) || parts.some(({ cells }) => isTotal(cells))) return [];
  return last.cells.flatMap((cell, column): Found[] => {
    const total = column === 0 ? undefined : plainFigure(cell);
    const figures = parts.map(({ cells }) => plainFigure(cells[column] ?? ""));
    if (!total || figures.some((figure) => !figure || figure.unit !== total.unit)) return [];
    const sum = figures.reduce((known, figure) => known + (figure?.value ?? 0), 0);
    const rounding = Number.isInteger(total.value) ? 0.5 * parts.length : 0.01 * parts.length;
    const allowed = Math.max(tolerance * Math.abs(sum), rounding);
    if (Math.abs(sum - total.value) <= allowed) return [];
    const values = { sum: format(sum), total: format(total.value) };
    return [{ key: "total-wrong", severity: "costs", line: last.line, values }];
  });
}

/** A cell that is one number with its unit, and nothing else. */
function plainFigure(cell: string): { value: number; unit: string } | undefined {
  const text = cell.replaceAll("*", "").trim();
  const at = text.search(/\d/);
  if (at < 0) return undefined;
  const { value, end } = readNumber(text, at);
  const before = text.slice(0, at).replaceAll("≈", "").replaceAll("~", "").trim();
  const after = text.slice(end).trim();
  if (/\d/.test(after) || before.length > 3 || after.length > 12 || /[-–+×*/=<>]/.test(before + after))
    return undefined;
  return { value, unit: fold(before + after).replaceAll(" ", "") };
}

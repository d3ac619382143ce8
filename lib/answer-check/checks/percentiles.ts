import { fold } from "@/lib/recognise/tokens";
import type { Check } from "../check";
import type { Found } from "../finding";
import type { Table } from "../markdown";
import { readNumber } from "../quantities";
import { hasWordOf } from "../text";

/** Tables that give a p95 beside a median: the p95 is never the smaller of the two. */
export const percentiles: Check = {
  id: "percentiles",
  run({ answer }) {
    return answer.tables.flatMap(faultsOf);
  },
};

const mostColumns = 40;

function faultsOf({ head, rows }: Table): Found[] {
  const heads = head.slice(0, mostColumns).map(fold);
  const isMedian = (column: number) =>
    hasWordOf(heads[column] ?? "", "median") && !hasWordOf(heads[column] ?? "", "tail");
  const isTail = (column: number) =>
    hasWordOf(heads[column] ?? "", "tail") && !hasWordOf(heads[column] ?? "", "median");
  const pairs = heads.flatMap((_, column) => (column > 0 && isMedian(column) && isTail(column + 1) ? [column] : []));
  return rows.flatMap(({ line, cells }): Found[] => {
    const wrong = pairs.some((column) => {
      const [median, tail] = [timeOf(cells[column]), timeOf(cells[column + 1])];
      return median !== undefined && tail !== undefined && tail < median;
    });
    return wrong ? [{ key: "tail-below-median", severity: "costs", line }] : [];
  });
}

/** A cell that is one number, in ms or without its unit; the result of a sum. */
function timeOf(cell = ""): number | undefined {
  const text = fold(cell.slice(cell.lastIndexOf("=") + 1)).replace(/^[\s~≈<≤]+/, "");
  if (!/^\d/.test(text)) return undefined;
  const { value, end } = readNumber(text, 0);
  return /^\s?(?:ms)?$/.test(text.slice(end).replaceAll("\u202F", " ").replaceAll("\u00A0", " ")) ? value : undefined;
}

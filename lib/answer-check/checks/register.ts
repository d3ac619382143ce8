import { formatNumber } from "@/lib/i18n/message";
import { fold } from "@/lib/recognise/tokens";
import { type Check, lastLetter } from "../check";
import { addressesIn } from "../expected";
import type { Found } from "../finding";
import type { ParsedAnswer, Row, Table } from "../markdown";
import { hasWordOf } from "../text";

const mostRows = 12;
const leastColumns = 4;

/** The register of the figures that decide: its table, its columns, its length, where each figure comes from. */
export const register: Check = {
  id: "register",
  readsWords: ["register-columns", "status-missing", "consulted-nowhere", "supplied-nowhere"],
  run({ answer, locale }) {
    const end = lastLetter(answer);
    const section = answer.sections.find(({ letter }) => letter === end);
    if (!section) return []; // told as a missing section
    const table = registerOf(answer);
    if (!table) return [{ key: "register-none", severity: "blocks", line: section.line }];
    const { head, rows, line } = table;
    const titles = fold(head.join(" | "));
    const isWhole =
      head.length >= leastColumns &&
      (["figure", "source"] as const).every((list) => hasWordOf(titles, list)) &&
      hasWordOf(titles, "status");
    const columns: Found[] = isWhole ? [] : [{ key: "register-columns", severity: "costs", line }];
    const long: Found[] =
      rows.length > mostRows && end === "K"
        ? [{ key: "register-long", severity: "costs", line, values: { rows: formatNumber(locale, rows.length) } }]
        : [];
    return [...columns, ...long, ...(isWhole ? rows.flatMap((row) => faultsOf(row, head.length)) : [])];
  },
};

/** The table of the register, if there is one. */
export function registerOf(answer: ParsedAnswer): Table | undefined {
  const end = lastLetter(answer);
  return answer.tables.find(({ section }) => section === end);
}

function faultsOf({ line, cells }: Row, columns: number): Found[] {
  const row = fold(cells.join(" | "));
  const status = fold(cells.at(-1) ?? "");
  const isSupplied = hasWordOf(status, "supplied");
  const isConsulted = hasWordOf(status, "consulted");
  // A row that lost a cell may say it in its source.
  const remembered = cells.length < columns ? fold(cells.slice(-2).join(" | ")) : status;
  if (!isSupplied && !isConsulted && !hasWordOf(remembered, "memory"))
    return [{ key: "status-missing", severity: "costs", line }];
  const hasAddress = addressesIn(row).length > 0;
  if (isConsulted && !isSupplied && !hasAddress) return [{ key: "consulted-nowhere", severity: "costs", line }];
  const source = cells.at(-2) ?? "";
  const isBlank = !/[\p{L}\p{N}]/u.test(source);
  return isSupplied && isBlank && !hasAddress ? [{ key: "supplied-nowhere", severity: "costs", line }] : [];
}

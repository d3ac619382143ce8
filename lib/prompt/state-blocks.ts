import type { Block, Segment } from "./document";
import { typed, unknown } from "./template";
import type { Wording } from "./wording";
import { type Brief, choiceTerm, choiceTerms, stateItemTerm } from "./terms";

type Column = keyof Wording["state"]["columns"];

/** The state items, a row each; a column that nobody filled is left out, but for consistency and writes. */
export function stateBlocks(brief: Brief): Block[] {
  const { draft, wording } = brief;
  const items = draft.state ?? [];
  if (items.length === 0) return [];
  const columns = (Object.keys(wording.state.columns) as Column[]).filter(
    (column) => column === "consistency" || column === "writes" || items.some((item) => item[column] !== undefined),
  );
  const rows = items.map((item, index) => [
    [stateItemTerm(brief, item, index)],
    ...columns.map((column) => cell(brief, index, column)),
  ]);
  return [
    { kind: "table", head: [wording.state.item, ...columns.map((column) => wording.state.columns[column])], rows },
  ];
}

function cell(brief: Brief, index: number, column: Column): Segment[] {
  const field = `state.${index}.${column}`;
  const item = brief.draft.state?.[index] ?? {};
  const value = item[column];
  if (value === undefined) return [unknown(field, brief.wording.words.unknown)];
  if (item.consistency && column === "consistency")
    return [choiceTerm(brief, "consistencies", field, item.consistency)];
  if (item.writes && column === "writes") return [choiceTerm(brief, "writeRates", field, item.writes)];
  if (item.data && column === "data") return choiceTerms(brief, "dataClasses", field, item.data);
  return [typed(field, String(value))];
}

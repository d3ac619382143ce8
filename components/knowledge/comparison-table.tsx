import type { ComparedCell, ComparisonTable as Table, Tone } from "@/lib/facts/comparison";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factPath, factSubjectPath } from "@/lib/site/routes";
import { WideTable } from "./wide-table";

const tones: Record<Tone, string> = {
  yes: "bg-accent-soft",
  partly: "bg-warn-soft",
  no: "bg-danger-soft",
  plain: "",
};

/** Products by limits: each value leads to its fact, each date to its source. The names stay while the rest scrolls. */
export function ComparisonTable({ table, locale }: { table: Table; locale: Locale }) {
  const { product, tables } = loadMessages(locale, "facts").comparison;
  return (
    <WideTable title={tables[table.id]} locale={locale}>
      <table className="text-left text-sm">
        <thead>
          <tr className="border-b-2 border-line">
            <th className="sticky left-0 bg-paper py-2 pr-3">{product}</th>
            {table.columns.map(({ id, name, isFigure }) => (
              <th key={id} scope="col" className={`px-3 py-2 ${isFigure ? "text-right" : ""}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, name, cells }) => (
            <tr key={id} className="border-b border-line align-top">
              <th scope="row" className="sticky left-0 bg-paper py-2 pr-3 font-semibold">
                <a href={factSubjectPath(locale, id)} className="text-ink">
                  {name}
                </a>
              </th>
              {cells.map((cell, index) => (
                <Cell
                  key={table.columns[index]?.id}
                  cell={cell}
                  align={table.columns[index]?.isFigure ? "text-right" : ""}
                  locale={locale}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

type CellProps = { cell: ComparedCell; align: string; locale: Locale };

function Cell({ cell: { text, tone, fact }, align, locale }: CellProps) {
  if (!fact) return <td className={`px-3 py-2 text-muted ${align}`}>{text}</td>;
  const { source } = loadMessages(locale, "facts").comparison;
  return (
    <td className={`px-3 py-2 ${tones[tone]} ${align}`}>
      <a href={factPath(locale, fact.id)} className="text-ink">
        {text}
      </a>
      <a href={fact.source.url} rel="noreferrer" className="block text-xs whitespace-nowrap text-muted">
        <span className="sr-only">{source} </span>
        {fact.source.checkedOn}
      </a>
    </td>
  );
}

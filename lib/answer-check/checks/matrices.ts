import { loadPlatform } from "@/lib/content/knowledge";
import type { WordList } from "@/lib/content/answer-words";
import type { RuntimeId } from "@/lib/content/knowledge-schema";
import { fold } from "@/lib/recognise/tokens";
import type { Check, Checked } from "../check";
import type { Found } from "../finding";
import type { Line, Table } from "../markdown";
import { type Product, productName, productsIn } from "../names";
import { hasWordOf } from "../text";

/** A cell of a table that holds products against requirements. */
type Cell = { product: Product; asked: string; said: string; line: number };

const yes = /^(?:oui|yes|✅|✔|✓|ok\b)/;
/** A yes that goes on to say how it is got otherwise is no plain one. */
const elsewhere =
  /conteneur|container|origine|origin|region|relay|proxy|pass|transmi|via|beside|a cote|derriere|behind|except|sauf/;

const runtimes: readonly (readonly [RuntimeId, WordList, string])[] = [
  ["jvm", "jvm", "JVM"],
  ["ruby", "ruby", "Ruby"],
  ["php", "php", "PHP"],
  ["dotnet", "dotnet", ".NET"],
  ["elixir", "elixir", "Elixir"],
];

/** Tables of products against requirements: a plain yes where our facts say no. */
export const matrices: Check = {
  id: "matrices",
  readsWords: true,
  run(checked) {
    return checked.answer.tables.flatMap((table) => cellsOf(table, checked)).flatMap(faultOf);
  },
};

function faultOf({ product, asked, said, line }: Cell): Found[] {
  if (!product.platform || !yes.test(said) || elsewhere.test(said)) return [];
  const { capabilities, languages } = loadPlatform(product.platform);
  const values = { product: productName(product) };
  if (capabilities.webSockets?.value === false && hasWordOf(asked, "webSocket"))
    return [{ key: "no-websocket", severity: "blocks", line, values }];
  const runtime = runtimes.find(([id, list]) => languages[id]?.value === false && hasWordOf(asked, list));
  return runtime ? [{ key: "no-runtime", severity: "blocks", line, values: { ...values, runtime: runtime[2] } }] : [];
}

/** Products stand in the head with requirements in the first column, or the other way round. */
function cellsOf({ head, rows, line }: Table, checked: Checked): Cell[] {
  const heads = head.slice(0, mostColumns);
  const across = heads.map((cell) => productOf(cell, line, checked));
  if (across.filter(Boolean).length > 1)
    return rows.flatMap((row) =>
      heads.flatMap((_, column) => {
        const product = across[column];
        const asked = fold(row.cells[0] ?? "");
        return product && column > 0 ? [{ product, asked, said: fold(row.cells[column] ?? ""), line: row.line }] : [];
      }),
    );
  return rows.flatMap((row) => {
    const product = productOf(row.cells[0] ?? "", row.line, checked);
    if (!product) return [];
    return heads
      .slice(1)
      .map((asked, at) => ({ product, asked: fold(asked), said: fold(row.cells[at + 1] ?? ""), line: row.line }));
  });
}

const mostColumns = 12;

/** The one product that a cell names, and nothing where it names several. */
function productOf(cell: string, number: number, { answer }: Checked): Product | undefined {
  if (cell.length > 60) return undefined;
  const line: Line = { number, text: cell, folded: fold(cell), kind: "table" };
  const named = productsIn({ lines: [line], folded: answer.folded });
  const [first] = named;
  return first && named.every(({ value }) => value.technology === first.value.technology) ? first.value : undefined;
}

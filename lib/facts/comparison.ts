import { allPlatforms, allStores, factById } from "@/lib/content/knowledge";
import type { Fact } from "@/lib/content/knowledge-schema";
import { formatList, formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { type FactsMessages, loadMessages } from "@/lib/i18n/messages";
import {
  abilityColumns,
  type Column,
  languageColumns,
  limitColumns,
  type Reading,
  storeColumns,
} from "./comparison-columns";

/** How a value stands, for who looks over many: told by colour beside the words, never alone. */
export type Tone = "yes" | "partly" | "no" | "plain";

/** A cell: a value in words with the fact it rests on; without a fact it is unknown. */
export type ComparedCell = { text: string; tone: Tone; fact?: Fact };
export type ComparisonTable = {
  id: "limits" | "abilities" | "languages" | "stores";
  /** `isFigure`: its cells are numbers in one unit, to be read one below the other. */
  columns: { id: string; name: string; isFigure: boolean }[];
  rows: { id: string; name: string; cells: ComparedCell[] }[];
};

/**
 * The products side by side: a table of platforms' limits, one of what they can do, one of languages, one of stores.
 * @param theme narrows the columns to those of a theme; tables without a column are left out
 * @example comparisonTables("en", "memory")[0].rows[0].cells[0].text // "128"
 */
export function comparisonTables(locale: Locale, theme?: string): ComparisonTable[] {
  const of = <Product extends { id: string; name: string }>(
    id: ComparisonTable["id"],
    products: readonly Product[],
    columns: readonly Column<Product>[],
  ) => tableOf({ id, products, columns: columns.filter((column) => !theme || column.theme === theme), locale });
  return [
    of("limits", allPlatforms, limitColumns),
    of("abilities", allPlatforms, abilityColumns),
    of("languages", allPlatforms, languageColumns),
    of("stores", allStores, storeColumns),
  ].filter(({ columns }) => columns.length > 0);
}

type TableOf<Product> = {
  id: ComparisonTable["id"];
  products: readonly Product[];
  columns: readonly Column<Product>[];
  locale: Locale;
};

function tableOf<Product extends { id: string; name: string }>(table: TableOf<Product>): ComparisonTable {
  const { id, products, columns, locale } = table;
  const { comparison } = loadMessages(locale, "facts");
  const names: Record<string, string> = comparison.columns;
  return {
    id,
    columns: columns.map((column) => ({
      id: column.id,
      name: nameOf(names[column.id] ?? column.id, column, locale),
      isFigure: column.isFigure ?? column.unit !== undefined,
    })),
    rows: products.map((product) => ({
      id: product.id,
      name: product.name,
      cells: columns.map((column) => cellOf(column.read(product), locale)),
    })),
  };
}

function nameOf(name: string, { unit }: Pick<Column<never>, "unit">, locale: Locale): string {
  const { units } = loadMessages(locale, "facts").comparison;
  return unit ? `${name} (${units[unit]})` : name;
}

function cellOf(reading: Reading, locale: Locale): ComparedCell {
  const messages = loadMessages(locale, "facts").comparison;
  if (!reading) return { text: messages.unknown, tone: "plain" };
  return { ...inWords(reading.value, messages, locale), fact: factById(reading.fact) };
}

/** As many as tell the values of a column apart: 0.005 MB, 4.5 MB, 67.1 MB. */
function decimalsOf(value: number): number {
  if (value >= 10) return 1;
  return value >= 0.1 ? 2 : 3;
}

type Value = NonNullable<Reading>["value"];

/** What stands well or badly among the words of closed sets; the others only differ. */
const toneOfWord: Record<string, Tone> = {
  none: "yes",
  yes: "yes",
  "add-on": "partly",
  "weak-only": "partly",
  no: "no",
};

function inWords(value: Value, messages: FactsMessages["comparison"], locale: Locale): Omit<ComparedCell, "fact"> {
  const words: Record<string, string> = messages.words;
  const word = (id: string) => words[id] ?? id;
  if (typeof value === "number") return { text: formatNumber(locale, value, decimalsOf(value)), tone: "plain" };
  if (typeof value === "boolean") return { text: word(value ? "yes" : "no"), tone: value ? "yes" : "no" };
  if (typeof value === "string") return { text: word(value), tone: toneOfWord[value] ?? "plain" };
  if ("perSecond" in value) {
    const rate = { rate: formatNumber(locale, value.perSecond, 3), per: word(value.per) };
    return { text: formatMessage(messages.rate, rate), tone: "plain" };
  }
  return { text: value.length > 0 ? formatList(locale, value.map(word)) : messages.nothing, tone: "plain" };
}

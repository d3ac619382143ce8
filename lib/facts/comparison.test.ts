import { describe, expect, it } from "vitest";
import { factThemes } from "@/lib/content/fact-themes";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { locales } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { comparePrices } from "./compare-prices";
import { comparisonTables } from "./comparison";

/** The cell of a product in a column, as it is read. */
function cell(product: string, column: string, locale: "fr" | "en" = "fr") {
  for (const { columns, rows } of comparisonTables(locale)) {
    const index = columns.findIndex(({ id }) => id === column);
    const found = rows.find(({ id }) => id === product)?.cells[index];
    if (index >= 0 && found) return found;
  }
  throw new Error(`${product} has no ${column}`);
}

describe("comparisonTables", () => {
  it.each([
    ["cloudflare-workers", "memory", "128", "plain"],
    ["cloudflare-workers", "cpu", "300\u202f000", "plain"],
    ["cloudflare-workers", "wall", "sans limite", "yes"],
    ["cloudflare-workers", "afterResponse", "30", "plain"],
    ["cloudflare-workers", "bundle", "67,1", "plain"],
    ["vercel-functions", "requestBody", "4,5", "plain"],
    ["aws-cloudfront-functions", "bundle", "0,01", "plain"],
    ["aws-cloudfront-functions", "subrequests", "voir le fait", "plain"],
    ["cloudflare-workers", "euExecution", "en option payante", "partly"],
    ["cloudflare-workers", "nativeModules", "non", "no"],
    ["cloudflare-workers", "webSockets", "oui", "yes"],
    ["cloudflare-workers", "go", "inconnu", "plain"],
    ["cloudflare-kv", "writeRate", "1/s par clé", "plain"],
    ["cloudflare-kv", "jurisdictions", "UE, États-Unis et FedRAMP", "plain"],
    ["cloudflare-queues", "consistency", "sans objet", "plain"],
    ["cloudflare-d1", "storage", "10", "plain"],
    ["dynamodb-global-tables", "transactions", "en cohérence faible", "partly"],
  ])("%s, %s: %s", (product, column, text, tone) => {
    expect(cell(product, column)).toMatchObject({ text, tone });
  });

  it("every value rests on a fact of its product, and what no fact says is unknown", () => {
    for (const { rows } of comparisonTables("en"))
      for (const { id, cells } of rows)
        for (const { text, fact } of cells) {
          if (fact) expect(fact.id.startsWith(`${id}.`)).toBe(true);
          else expect(text).toBe("unknown");
        }
    expect(cell("fauna", "consistency", "en").fact).toBeUndefined();
  });

  it.each(locales)("every product has a row, every column a name in words, in %s", (locale) => {
    const tables = comparisonTables(locale);
    expect(tables.map(({ id }) => id)).toEqual(["limits", "abilities", "languages", "stores"]);
    for (const { id, columns, rows } of tables) {
      expect(rows).toHaveLength(id === "stores" ? allStores.length : allPlatforms.length);
      const ids: string[] = columns.map((column) => column.id);
      expect(columns.filter(({ name }) => ids.includes(name) && name !== "inference")).toEqual([]);
    }
    const words: Record<string, string> = loadMessages(locale, "facts").comparison.words;
    const raw = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(raw.filter((text) => Object.hasOwn(words, text) && words[text] !== text)).toEqual([]);
  });

  it("figures stand in columns of figures, words in others", () => {
    const kinds = (table: string) =>
      comparisonTables("en")
        .find(({ id }) => id === table)
        ?.columns.map(({ id, isFigure }) => [id, isFigure]);
    expect(kinds("limits")?.every(([, isFigure]) => isFigure)).toBe(true);
    expect(kinds("abilities")?.some(([, isFigure]) => isFigure)).toBe(false);
    expect(kinds("stores")?.filter(([, isFigure]) => isFigure)).toEqual([["storage", true]]);
  });

  it("a theme has its columns alone, and each column stands in a theme", () => {
    expect(comparisonTables("en", "memory").flatMap(({ columns }) => columns.map(({ name }) => name))).toEqual([
      "Memory (MB)",
    ]);
    expect(comparisonTables("en", "status")).toEqual([]);
    const count = (theme?: string) =>
      comparisonTables("en", theme).reduce((sum, { columns }) => sum + columns.length, 0);
    expect(factThemes.reduce((sum, { id }) => sum + count(id), 0)).toBe(count());
  });
});

describe("comparePrices", () => {
  it("brings prices of a unit to one quantity, the cheapest first", () => {
    const requests = comparePrices("en").find(({ id }) => id === "request");
    expect(requests?.unit).toBe("per million requests");
    expect(requests?.rows.map(({ name, price }) => `${name} ${price}`)).toContain("Workers $0.30");
    const seconds = comparePrices("fr").find(({ id }) => id === "gb-second");
    expect(seconds?.rows.map(({ price }) => price)).toEqual(["12,50\u00a0$", "50,01\u00a0$"]);
  });

  it("says what is included and under which conditions, in both languages", () => {
    const row = (unit: string, name: string, locale: "fr" | "en" = "en") =>
      comparePrices(locale)
        .find(({ id }) => id === unit)
        ?.rows.find((each) => each.name === name);
    expect(row("gb-second", "Durable Objects")).toMatchObject({
      included: "400,000 GB-seconds",
      condition: "Paid plan, 128 MB counted per active object, nothing while hibernating",
    });
    expect(row("write-unit", "DynamoDB")?.condition).toBe(
      "on demand, us-east-1, a replicated write is paid in every Region",
    );
    expect(row("gb-month", "Cloudflare R2")).toMatchObject({ included: "10 GB-months of storage", condition: "" });
    expect(row("request", "Bunny Edge Scripting")).toMatchObject({ included: "", condition: "" });
    expect(row("gb-month", "Vercel Blob", "fr")?.condition).toBe("plan Pro");
  });

  it("begins with the units that most prices are in, and leaves a single product's out", () => {
    const counts = comparePrices("en").map(({ rows }) => rows.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  });

  it("compares nothing that is sold alone, in credits, or as a subscription; each row has its fact", () => {
    const compared = comparePrices("en");
    expect(compared.length).toBeGreaterThan(6);
    for (const { id, rows } of compared) {
      expect(["month", "distribution-month", "credit"]).not.toContain(id);
      expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(1);
      for (const { fact, price } of rows) {
        expect(fact.attribute).toBe("price");
        expect(price).toMatch(/^\$[\d.,]+$/);
      }
    }
  });
});

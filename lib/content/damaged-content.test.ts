import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { domains } from "@/content/domains";
import { platforms } from "@/content/platforms";
import { presets } from "@/content/presets";
import { priceLists } from "@/content/prices";
import { regulations } from "@/content/regulations";
import { stores } from "@/content/stores";
import { patience, runs, wildText } from "@/tests/support/arbitraries";
import { platformSchema, regulationSchema, storeSchema } from "@/lib/content/knowledge-schema";
import { isStale, staleFrom } from "@/lib/content/shelf-life";
import { typographyFaults } from "@/tests/support/typography-faults";
import { priceListSchema } from "@/lib/content/price-schema";
import { filterFacts } from "@/lib/facts/filter-facts";
import { formatDate } from "@/lib/i18n/dates";
import { mutated } from "@/tests/support/mutated";

vi.setConfig(patience);

const files = [
  ["platform", platformSchema, Object.values(platforms)],
  ["store", storeSchema, Object.values(stores)],
  ["regulation", regulationSchema, Object.values(regulations)],
  ["price list", priceListSchema, priceLists],
] as const;

it.each(files)("a damaged %s is judged, not thrown at, and what passes stays itself", (_, schema, right) => {
  fc.assert(
    fc.property(mutated(fc.constantFrom<unknown>(...right)), (content) => {
      const parsed = schema.safeParse(content);
      if (parsed.success) expect(schema.safeParse(parsed.data)).toEqual(parsed);
      else expect(parsed.error.issues.length).toBeGreaterThan(0);
    }),
    runs(150),
  );
});

it("typography is judged in content of any shape, with one line per fault", () => {
  const right = [...Object.values(presets), ...Object.values(domains), ...Object.values(platforms)];
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), mutated(fc.constantFrom<unknown>(...right))), (content) => {
      for (const fault of typographyFaults(content)) expect(fault).toMatch(/^[^]*: [a-zA-Z][^:]*/);
    }),
    runs(250),
  );
});

it("typography is judged in any text, the same wherever it stands", () => {
  fc.assert(
    fc.property(wildText, fc.constantFrom("fr", "en"), (text, language) => {
      const names = (content: unknown) => typographyFaults(content).map((fault) => fault.slice(fault.indexOf(": ")));
      expect(names({ [language]: text })).toEqual(names({ a: [{ [language]: { b: text } }] }));
    }),
    runs(1_500),
  );
});

it("facts are filtered by any words", () => {
  fc.assert(
    fc.property(
      fc.oneof(wildText, fc.constantFrom("", "cloudflare-workers")),
      fc.oneof(wildText, fc.constantFrom("", "price")),
      (product, attribute) => {
        for (const fact of filterFacts({ product, attribute })) {
          expect(product === "" || fact.id.startsWith(`${product}.`)).toBe(true);
          expect(attribute === "" || fact.attribute === attribute).toBe(true);
        }
      },
    ),
    runs(300),
  );
});

it("any text is written as a date or left as it is", () => {
  const dates = fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), fc.nat(14), fc.nat(33))
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-"));
  fc.assert(
    fc.property(fc.oneof(wildText, dates), fc.constantFrom("fr" as const, "en" as const), (date, locale) => {
      expect(typeof formatDate(date, locale)).toBe("string");
    }),
    runs(500),
  );
});

it("a fact is stale from one day on, and stays so", () => {
  const days = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, fc.constantFrom("price" as const, "runtime" as const), (checkedOn, today, attribute) => {
      const fact = {
        attribute,
        source: { url: "https://x.example", checkedOn, dateKind: "read" as const, confidence: "high" as const },
      };
      expect(isStale(fact, today)).toBe(today >= staleFrom(fact));
      expect(isStale(fact, checkedOn)).toBe(false);
    }),
    runs(500),
  );
});

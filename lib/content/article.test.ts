import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type Article, type ArticleSource, anatomyIds, loadArticle, loadModels, proPartIds, tldrIds } from "./article";
import { typographyFaults } from "@/tests/support/typography-faults";

const invariant = new Set(["id", "url", "date", "dateKind", "confidence", "value", "outOf"]);

/** The article without its words: keys, lengths, ids, addresses and dates, which no language changes. */
function skeleton(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => skeleton(item, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, skeleton(item, name)]));
  }
  return invariant.has(key) ? value : typeof value;
}

/** Every text of the article with its path; addresses and ids left out. */
function textsOf(value: unknown, path: string[] = []): [path: string, text: string][] {
  if (typeof value === "string") return invariant.has(path.at(-1) ?? "") ? [] : [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

/** Each block of text that has its own sources. */
function sourcedBlocks(article: Article): [name: string, block: { sources: ArticleSource[] }][] {
  return [
    ...article.tldr.map((point) => [`tldr ${point.id}`, point] as [string, Article["tldr"][number]]),
    ["pro", article.solution.pro],
    ["expert view", article.expertView],
    ...article.faq.map((entry) => [`faq ${entry.id}`, entry] as [string, Article["faq"][number]]),
    ["after", article.beforeAfter.after],
  ];
}

const figure = /\d[\s\u00A0\u202F]?(?:ms|s|min|%|USD|GB|Go|MiB|Mio|vCPU)(?!\p{L})/u;

it("has the same shape, ids, addresses and dates in every locale", () => {
  expect(skeleton(loadArticle("en"))).toEqual(skeleton(loadArticle("fr")));
});

describe.each(locales)("the article in %s", (locale) => {
  const article = loadArticle(locale);
  const texts = textsOf(article);

  it("is dated, and tells its edition from the first one", () => {
    expect(article.firstPublished).toBe("2026-02-13");
    expect(article.updatedOn).toBe("2026-11-25");
  });

  it("has its points and parts in order, once each", () => {
    expect(article.tldr.map((point) => point.id)).toEqual([...tldrIds]);
    expect(article.solution.pro.parts.map((part) => part.id)).toEqual([...proPartIds]);
    expect(article.anatomy.map((point) => point.id)).toEqual([...anatomyIds]);
    expect(article.faq.length).toBeGreaterThanOrEqual(10);
    expect(new Set(article.faq.map((entry) => entry.id)).size).toBe(article.faq.length);
  });

  it.each(sourcedBlocks(article))(
    "gives a source wherever %s states a figure, and none twice",
    (_, { sources, ...block }) => {
      if (figure.test(JSON.stringify(block))) expect(sources).not.toEqual([]);
      expect(new Set(sources.map((source) => source.url)).size).toBe(sources.length);
      for (const source of sources) {
        expect(new URL(source.url).protocol).toBe("https:");
        expect(source.date <= article.updatedOn).toBe(true);
      }
    },
  );

  it.each(["hook", "introduction", "anatomy", "conclusion"] as const)(
    "states no figure in %s, which has no sources",
    (part) => {
      expect(JSON.stringify(article[part])).not.toMatch(figure);
    },
  );

  it("follows the language's typography", () => {
    const prose = Object.fromEntries(texts.map(([path, text]) => [path, text.replaceAll(/`[^`]*`/g, "code")]));
    expect(typographyFaults({ [locale]: prose })).toEqual([]);
  });

  it("has only the two inline marks, always in pairs", () => {
    for (const [path, text] of texts) {
      expect(text.split("**").length % 2, path).toBe(1);
      expect(text.split("`").length % 2, path).toBe(1);
      expect(text, path).not.toMatch(/[<>]|undefined|\bnull\b|\p{Extended_Pictographic}/u);
    }
  });
});

describe("models", () => {
  it("name every vendor once, with a dated source wherever a model is named", () => {
    const { vendors } = loadModels();
    expect(vendors.map((entry) => entry.vendor)).toEqual(["Anthropic", "OpenAI", "Google", "Mistral"]);
    for (const { models, source, checkedOn } of vendors) {
      expect(source === null).toBe(models.length === 0);
      expect(checkedOn === null).toBe(models.length === 0);
    }
  });
});

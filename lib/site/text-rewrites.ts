import { type Locale, locales } from "../i18n/locales";
import { addressOf } from "./addresses";

type Rewrite = { source: string; destination: string; has: { type: "header"; key: string; value: string }[] };

/** Pages that can be had as Markdown, by their path in a language, and where their text is. */
const textsOf = (locale: Locale) => [
  // The article stood on the home page once: agents still ask for it there.
  ...(["home", "article"] as const).map((page) => ({
    source: addressOf(page, locale),
    destination: `/api/article/${locale}.md`,
  })),
  { source: `${addressOf("preset", locale)}/:preset`, destination: `/api/page-text?page=:preset&lang=${locale}` },
  { source: addressOf("facts", locale), destination: `/api/page-text?page=facts&lang=${locale}` },
  { source: `${addressOf("facts", locale)}/:subject`, destination: `/api/facts/pages/${locale}/:subject.md` },
];

const asksMarkdown: Rewrite["has"] = [
  { type: "header", key: "accept", value: "(?:.*[\\s,])?text/markdown(?:[\\s,;].*)?" },
];

/** The addresses that answer with a page or with its text, as `Accept` asks: caches must keep the two apart. */
export function negotiatedPaths(): string[] {
  return locales.flatMap(textsOf).map(({ source }) => source);
}

/**
 * Leads who asks for Markdown to a page's text, in the form of Next's `rewrites`. By the header alone: browsers never
 * name that type, and agents that do want nothing else.
 */
export function textRewrites(): Rewrite[] {
  return locales.flatMap(textsOf).map((text) => ({ ...text, has: asksMarkdown }));
}

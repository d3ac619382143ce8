import { themeOfAttribute } from "@/lib/content/fact-themes";
import { factProductIds } from "@/lib/facts/subjects";
import { locales } from "@/lib/i18n/locales";
import { factSubjectPath, factsPath } from "./routes";

/**
 * Where an address leads that narrowed the one page of all facts, as it was until every product and theme got a page:
 * `platform` to the product's, there at the theme of `kind`, and `kind` alone to the theme's.
 * @param path without query or fragment
 * @returns nothing for another page, or where neither names a page
 * @example formerFactsTarget("/fr/faits", new URLSearchParams("platform=cloudflare-kv")) // "/fr/faits/cloudflare-kv"
 */
export function formerFactsTarget(path: string, query: URLSearchParams): string | undefined {
  const locale = locales.find((known) => factsPath(known) === path);
  if (!locale) return undefined;
  const product = factProductIds.find((id) => id === query.get("platform"));
  const theme = themeOfAttribute(query.get("kind") ?? "")?.id;
  if (product) return `${factSubjectPath(locale, product)}${theme ? `#${theme}` : ""}`;
  return theme && factSubjectPath(locale, theme);
}

// Relative paths here and in what it imports: next.config.ts reads them, which knows no others.
import { presetIds } from "../../content/presets/ids";
import { factSubjectIds } from "../facts/subjects";
import { type Locale, locales } from "../i18n/locales";
import { addresses, addressOf } from "./addresses";

/** The pages that stand beneath another, by the last part of their address. */
const childIds: Partial<Record<string, readonly string[]>> = { preset: presetIds, facts: factSubjectIds };

/**
 * Leads every address under a language that is no page's to the page which says so, in the form of Next's `rewrites`. By
 * what the table knows: a page that finds out by itself is blank without JavaScript, and the proxy is kept away from
 * pages made at build time.
 * @example { source: "/fr/:dead((?!(?:article|scenarios/(?:global-cart|…)|…)$).+)", destination: "/fr/missing" }
 */
export function deadRewrites(): { source: string; destination: string }[] {
  return locales.map((locale) => ({
    source: `/${locale}/:dead((?!(?:${knownPaths(locale).join("|")})$).+)`,
    destination: addressOf("missing", locale),
  }));
}

/** As patterns, without the locale; no path has a character that a pattern would read otherwise. */
function knownPaths(locale: Locale): string[] {
  return Object.entries(addresses).flatMap(([id, row]) => {
    const path = row.paths[locale];
    const beneath = childIds[id];
    const hasOwn = path !== "" && !("children" in row && row.children === "only");
    return [...(hasOwn ? [path] : []), ...(beneath ? [`${path}/(?:${beneath.join("|")})`] : [])];
  });
}

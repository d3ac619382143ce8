import { type FactTheme, factThemes } from "@/lib/content/fact-themes";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import type { Fact, Platform, Store } from "@/lib/content/knowledge-schema";
import { isStale } from "@/lib/content/shelf-life";

/** Some facts of a product. */
export type ProductFacts = { id: string; name: string; facts: Fact[] };

/**
 * The facts that pass, by product, platforms first; products without one are left out.
 * @example factsByProduct(isOf(theme)).map(({ name }) => name) // ["Cloudflare Workers", …]
 */
export function factsByProduct(passes: (fact: Fact) => boolean): ProductFacts[] {
  return [...allPlatforms, ...allStores].flatMap(({ id, name, facts }) => {
    const passing = facts.filter(passes);
    return passing.length > 0 ? [{ id, name, facts: passing }] : [];
  });
}

/** The facts of a product by theme, in the order of the themes; themes without one are left out. */
export function factsByTheme({ facts }: Platform | Store): { theme: FactTheme; facts: Fact[] }[] {
  return factThemes.flatMap((theme) => {
    const passing = facts.filter(isOf(theme));
    return passing.length > 0 ? [{ theme, facts: passing }] : [];
  });
}

/** Whether a fact is of a theme. */
export function isOf({ attributes }: Pick<FactTheme, "attributes">): (fact: Fact) => boolean {
  return ({ attribute }) => attributes.includes(attribute);
}

/** Whether a fact is past its shelf life on the day the page is made. */
export function isToRecheck(fact: Fact): boolean {
  return isStale(fact, new Date().toISOString().slice(0, 10));
}

/** Whether a fact rests on less than an official page of known date. */
export function isLessCertain({ promptable, source }: Fact): boolean {
  return promptable === false || source.confidence !== "high";
}

import { factThemes } from "@/lib/content/fact-themes";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { regionList } from "@/lib/content/regions";
import { roundTripCount } from "@/lib/content/round-trips";
import type { Platform, Store } from "@/lib/content/knowledge-schema";
import { formatMessage, formatNumber, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factsByProduct, isOf } from "./group-facts";
import { factViewIds, type FactViewId } from "./subjects";

/** What a page of the facts is called in a tab and at its top, and what it holds in a sentence. */
export type SubjectTexts = { title: string; heading: string; lead: string };

/**
 * The texts of a page of the facts.
 * @throws for an id that is none of `factSubjectIds`
 * @example subjectTexts("memory", "en").heading // "Memory"
 */
export function subjectTexts(subject: string, locale: Locale): SubjectTexts {
  const messages = loadMessages(locale, "facts");
  const count = (number: number) => formatPlural(locale, messages.count, number);
  const product = productOf(subject);
  if (product) {
    const { name, facts } = product;
    return {
      title: formatMessage(messages.productTitle, { name }),
      heading: name,
      lead: formatMessage(messages.productDescription, { name, count: count(facts.length) }),
    };
  }
  const theme = factThemes.find(({ id }) => id === subject);
  if (theme) {
    const heading = theme.title[locale];
    const number = factsByProduct(isOf(theme)).reduce((sum, { facts }) => sum + facts.length, 0);
    const lead = formatMessage(messages.themeDescription, { theme: heading, count: count(number) });
    return { title: heading, heading, lead };
  }
  const view = viewIdOf(subject);
  if (!view) throw new Error(`no page of facts called ${subject}`);
  const { title, lead } = messages.views[view];
  const figures = { count: formatNumber(locale, roundTripCount), metros: regionList.length };
  return { title, heading: title, lead: formatMessage(lead, figures) };
}

/** The product whose page it is, if it is a product's. */
export function productOf(subject: string): Platform | Store | undefined {
  return [...allPlatforms, ...allStores].find(({ id }) => id === subject);
}

/** The view, if it is one. */
export function viewIdOf(subject: string): FactViewId | undefined {
  return factViewIds.find((id) => id === subject);
}

import { units } from "@/lib/content/units";
import { remembered } from "@/lib/remembered";
import type { Locale } from "./locales";
import { fillSentence } from "./placeholders";

/** A sentence that differs by number, by plural category (CLDR); `other` always exists. */
export type PluralMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Fills the {placeholders} of a whole sentence.
 * @throws on a placeholder without a value
 * @example formatMessage("Étape {step} sur {total}", { step: 2, total: 6 }) // "Étape 2 sur 6"
 */
export function formatMessage(message: string, values: Record<string, string | number>): string {
  return fillSentence<string | number>(message, values, (words) => words).join("");
}

/**
 * Picks the sentence for a number and fills it; `{count}` is the number as the locale writes it.
 * @example formatPlural("fr", { one: "{count} réponse", other: "{count} réponses" }, 1) // "1 réponse"
 */
export function formatPlural(
  locale: Locale,
  message: PluralMessage,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const form = message[pluralRules(locale).select(count)] ?? message.other;
  return formatMessage(form, { count: formatNumber(locale, count), ...values });
}

/** A number as the locale writes it. */
export function formatNumber(locale: Locale, value: number, maximumFractionDigits = 0): string {
  const whole = Math.round(value);
  // Nearly all are such: what Intl would write, without its first use, which takes a phone a tenth of a second.
  if (maximumFractionDigits === 0 && value >= 0 && Number.isSafeInteger(whole))
    return String(whole).replace(/\B(?=(?:\d{3})+$)/g, units.thousands[locale]);
  return numberFormat(locale, maximumFractionDigits).format(value);
}

/**
 * A label or a name as it begins a line or a control.
 * @example asTitle("panier") // "Panier"
 */
export function asTitle(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/**
 * A duration in milliseconds as the locale writes it, rounded.
 * @example formatMs("fr", 218.1) // "218 ms", with a no-break space
 */
export function formatMs(locale: Locale, value: number): string {
  return formatMessage(units.ms[locale], { value: formatNumber(locale, value) });
}

/**
 * Whether a name is made of several: in a list of such names semicolons tell where one ends.
 * @example holdsList("cache HTTP et revalidation") // true
 */
export function holdsList(name: string): boolean {
  return / (?:et|ou|and|or) /.test(name);
}

/**
 * Joins words as a person would write them.
 * @example formatList("fr", ["A", "B", "C"]) // "A, B et C"
 */
export function formatList(
  locale: Locale,
  items: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const { between, last } = units.lists[type][locale];
  let list = "";
  items.forEach((item, index) => {
    list += index === 0 ? item : (index === items.length - 1 ? last : between) + item;
  });
  return list;
}

// Making a formatter costs a hundred times what using it does; there are a handful of them.
const numberFormat = remembered(
  (locale: Locale, maximumFractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits }),
);
const pluralRules = remembered((locale: Locale) => new Intl.PluralRules(locale));

import { priceUnits } from "@/content/prices";
import { formatList } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { Price, PriceList, UnitPrice } from "./price-schema";

type Amount = UnitPrice["per"];

const nbsp = "\u00A0";

/**
 * A price as a whole sentence: product, price, unit, what is included, plan.
 * @example priceSentence(workers, requests, "fr")
 * // "Workers : 0,30 $ par million de requêtes au-delà de 10 millions incluses par mois (plan Paid)."
 */
export function priceSentence(list: Pick<PriceList, "name">, price: Price, locale: Locale): string {
  const note = price.note ? `${locale === "fr" ? "\u202F;" : ";"} ${price.note[locale]}` : "";
  const plan = price.plan ? ` (${price.plan[locale]})` : "";
  if (price.value === null) {
    const period = price.period ? periods[locale][price.period] : "";
    const things = formatList(
      locale,
      price.included.map((amount) => count(amount, locale)),
    );
    const included = locale === "fr" ? `, inclus${period}${nbsp}: ` : `, included${period}: `;
    return `${list.name}${plan}${included}${things}${note}.`;
  }
  const colon = locale === "fr" ? `${nbsp}: ` : ": ";
  const from = price.from ? (locale === "fr" ? "à partir de " : "from ") : "";
  const unit = `${per(price.per, locale)}${beyond(price, locale)}`;
  // After an included quantity a qualifier needs its comma.
  const qualifier = price.qualifier ? `${price.included ? "," : ""} ${price.qualifier[locale]}` : "";
  return `${list.name}${colon}${from}${money(price, locale)} ${unit}${qualifier}${plan}${note}.`;
}

/**
 * The line that a price adds to a monthly formula, for a model to fill in with quantities.
 * @returns undefined for an allowance, which costs nothing by itself
 * @example priceTerm(requests, "fr") // "max(0, requêtes − 10 millions) × 0,30 $ / million"
 */
export function priceTerm(price: Price, locale: Locale): string | undefined {
  if (price.value === null) return undefined;
  const { quantity, unit } = price.per;
  const cost = money(price, locale);
  if (unit === "month") return cost;
  const free = price.included?.find((amount) => amount.unit === unit);
  const things = priceUnits[unit][locale].many;
  const paid = free ? `max(0, ${things} − ${numeral(free.quantity, locale)})` : things;
  return `${paid} × ${cost}${quantity === 1 ? "" : ` / ${numeral(quantity, locale).replace(/^1[ \u00A0]/, "")}`}`;
}

const periods = {
  fr: { day: " par jour", month: " par mois" },
  en: { day: " per day", month: " per month" },
};

/**
 * A price as the locale writes it: two decimals at least where there are any, as many as the price has.
 * @example money({ value: 0.3, currency: "USD" }, "fr") // "0,30 $"
 */
export function money({ value, currency }: Pick<UnitPrice, "value" | "currency">, locale: Locale): string {
  const decimals = Math.max(2, (String(value).split(".")[1] ?? "").length);
  const digits = Number.isInteger(value) ? grouped(value, locale) : value.toFixed(decimals);
  const amount = locale === "fr" ? digits.replace(".", ",") : digits;
  if (currency === "credits") return locale === "fr" ? `${amount}${nbsp}crédits` : `${amount} credits`;
  return locale === "fr" ? `${amount}${nbsp}$` : `$${amount}`;
}

/**
 * What a price is for.
 * @example per({ quantity: 1000000, unit: "request" }, "fr") // "par million de requêtes"
 */
export function per({ quantity, unit }: Amount, locale: Locale): string {
  const { one, many } = priceUnits[unit][locale];
  const large = quantity >= 1e6;
  if (locale === "en") return `per ${quantity === 1 ? one : `${numeral(quantity, "en").replace(/^1 /, "")} ${many}`}`;
  if (quantity === 1) return `par ${one}`;
  return large ? `par ${numeral(quantity, "fr").slice(2)} ${of(many)}` : `les ${numeral(quantity, "fr")}${nbsp}${many}`;
}

/** What is included: before a price of the same unit counts, or beside a subscription. */
function beyond({ included = [], per: { unit }, period }: UnitPrice, locale: Locale): string {
  const same = included.find((amount) => amount.unit === unit);
  const others = included.filter((amount) => amount !== same);
  if (!same) {
    const things = formatList(
      locale,
      others.map((amount) => count(amount, locale)),
    );
    return things && (locale === "fr" ? `, avec ${things}` : `, with ${things}`);
  }
  const { one, many } = priceUnits[unit][locale];
  const renewed = period ? periods[locale][period] : "";
  if (same.quantity === 1e6)
    return locale === "fr" ? ` au-delà du million inclus${renewed}` : ` beyond the million included${renewed}`;
  // "10 million" stands alone beside "per million requests"; "5" needs its unit, whose first word is enough.
  const [short] = (same.quantity < 2 ? one : many).split(" ");
  const named = same.quantity < 1e6 ? `${locale === "fr" ? nbsp : " "}${short}` : "";
  const quantity = `${numeral(same.quantity, locale)}${named}`;
  if (locale === "en") return ` beyond the ${quantity} included${renewed}`;
  const agreed = `inclus${priceUnits[unit].fr.feminine ? "e" : ""}${same.quantity >= 2 && priceUnits[unit].fr.feminine ? "s" : ""}`;
  return ` au-delà de ${quantity} ${agreed}${renewed}`;
}

/**
 * A quantity with its unit.
 * @example count({ quantity: 10000000, unit: "request" }, "fr") // "10 millions de requêtes"
 */
export function count({ quantity, unit }: Amount, locale: Locale): string {
  const { one, many } = priceUnits[unit][locale];
  const things = quantity < 2 ? one : many;
  if (locale === "en") return `${numeral(quantity, "en")} ${things}`;
  return quantity >= 1e6 ? `${numeral(quantity, "fr")} ${of(things)}` : `${numeral(quantity, "fr")}${nbsp}${things}`;
}

/** "10 millions", "400 000": millions and billions in words, the rest in digits. */
function numeral(quantity: number, locale: Locale): string {
  for (const [size, fr, en] of [
    [1e9, "milliard", "billion"],
    [1e6, "million", "million"],
  ] as const) {
    if (quantity < size) continue;
    const digits = String(quantity / size);
    if (locale === "en") return `${digits} ${en}`;
    return `${digits.replace(".", ",")}${nbsp}${fr}${quantity / size >= 2 ? "s" : ""}`;
  }
  return grouped(quantity, locale);
}

function grouped(value: number, locale: Locale): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, locale === "fr" ? "\u202F" : ",");
}

function of(things: string): string {
  return /^[aeéêiouh]/i.test(things) ? `d’${things}` : `de ${things}`;
}

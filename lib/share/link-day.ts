import { joinAddress } from "./join-address";

/** The day a link was made, beside its answers: no answer itself, so that whoever reads answers reads past it. */
const dayKey = "on";
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Marks a link with the day it was made, so that it can say later which facts have changed since.
 * @param link a path, with or without query and fragment
 * @param day ISO date
 * @example withLinkDay("/fr/prompts?v=2&d=news#at=journal", "2026-11-26") // "/fr/prompts?v=2&d=news&on=2026-11-26#at=journal"
 */
export function withLinkDay(link: string, day: string): string {
  const [address = "", fragment = ""] = link.split(/#(.*)/s);
  const [path = "", query = ""] = address.split(/\?(.*)/s);
  return joinAddress(path, [query, `${dayKey}=${day}`], fragment);
}

/**
 * The day a link was made.
 * @returns nothing where it does not say, or says no date
 * @example linkDay("v=2&d=news&on=2026-11-26") // "2026-11-26"
 */
export function linkDay(query: string): string | undefined {
  const day = new URLSearchParams(query).get(dayKey) ?? "";
  return isoDay.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

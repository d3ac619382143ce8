import { remembered } from "@/lib/remembered";
import { attributeShelfLifeMonths, type Fact } from "./knowledge-schema";

/**
 * The day from which a fact should be checked again: its date plus the shelf life of what it is about.
 * A year or a month counts from its first day, so that a vague date expires early rather than late.
 * @returns an ISO date
 * @example staleFrom(fact) // "2027-04-21" for a size limit read in a document of 2026-04-21
 */
export function staleFrom({ attribute, source }: Pick<Fact, "attribute" | "source">): string {
  return monthsAfter(source.checkedOn, attributeShelfLifeMonths[attribute]);
}

/** Remembered: every prompt asks it of fifteen facts, and a date costs more than the rest of their lines. */
const monthsAfter = remembered((day: string, months: number): string => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
});

/**
 * Tells whether a prompt has to say "to be re-checked" beside a fact.
 * @param today an ISO date
 */
export function isStale(fact: Pick<Fact, "attribute" | "source">, today: string): boolean {
  return staleFrom(fact) <= today;
}

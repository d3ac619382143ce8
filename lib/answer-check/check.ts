import type { Locale } from "@/lib/i18n/locales";
import type { Expected } from "./expected";
import type { Found } from "./finding";
import type { Line, ParsedAnswer } from "./markdown";
import type { Mention, Product } from "./names";

/** What a check looks at. Without a case `expected` is absent, and what needs one finds nothing. */
export type Checked = {
  answer: ParsedAnswer;
  locale: Locale;
  expected?: Expected;
  products: readonly Mention<Product>[];
};

/** A check: pure; it finds nothing where it cannot be sure. */
export type Check = { id: string; run: (checked: Checked) => Found[] };

/** The lines of prose, tables and headings: no code. */
export function written({ lines }: ParsedAnswer): Line[] {
  return lines.filter(({ kind }) => kind !== "code" && kind !== "fence" && kind !== "blank");
}

/** The last section of the contract that an answer follows: a first-edition one ends with J. */
export function lastLetter({ sections }: ParsedAnswer): "J" | "K" {
  const register = sections.find(({ letter }) => letter === "J");
  const hasK = sections.some(({ letter }) => letter === "K");
  return !hasK && register && /^(registre|register)/i.test(register.title) ? "J" : "K";
}

import type { Locale } from "@/lib/i18n/locales";
import type { Expected } from "./expected";
import type { FindingKey, Found } from "./finding";
import type { ParsedAnswer } from "./markdown";
import type { Mention, Product } from "./names";

/** What a check looks at. Without a case `expected` is absent, and what needs one finds nothing. */
export type Checked = {
  answer: ParsedAnswer;
  locale: Locale;
  expected?: Expected;
  /** The language of the answer; nothing where it is another than French and English, or too short to tell. */
  reads: Locale | undefined;
  products: readonly Mention<Product>[];
};

/** A check: pure; it finds nothing where it cannot be sure. */
export type Check = {
  id: string;
  /**
   * What it finds rests on words of French or English: in another language all of it is left out, or the findings named.
   */
  readsWords?: true | readonly FindingKey[];
  run: (checked: Checked) => Found[];
};

/** The last section of the contract that an answer follows: a first-edition one ends with J. */
export function lastLetter({ sections }: ParsedAnswer): "J" | "K" {
  const register = sections.find(({ letter }) => letter === "J");
  const hasK = sections.some(({ letter }) => letter === "K");
  return !hasK && register && /^(registre|register)/i.test(register.title) ? "J" : "K";
}

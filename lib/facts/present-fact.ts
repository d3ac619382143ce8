import type { Fact } from "@/lib/content/knowledge-schema";
import { isStale } from "@/lib/content/shelf-life";
import type { Locale } from "@/lib/i18n/locales";
import { isPromptable } from "./promptable";

/** A fact as it is shown: in one language, with its source. */
export type PresentedFact = Pick<Fact, "id" | "attribute" | "value" | "unit"> & {
  text: string;
  url: string;
  checkedOn: string;
  dateKind: Fact["source"]["dateKind"];
  confidence: Fact["source"]["confidence"];
  stale: boolean;
};

/** A fact among all of them: whether prompts may cite it, and what our edition said before a correction. */
export type ListedFact = PresentedFact & {
  /** The plan, event or product it holds for, where it does not hold for all. */
  appliesTo?: string;
  promptable: boolean;
  former?: Pick<Fact, "value" | "unit"> & { text: string; until: string };
};

/**
 * A fact in one language, marked stale as of today.
 * @example presentFact(factById("cloudflare-kv.write-rate"), "en").text // "Workers KV: 1 write per second on…"
 */
export function presentFact({ id, attribute, value, unit, text, source }: Fact, locale: Locale): PresentedFact {
  const { url, checkedOn, dateKind, confidence } = source;
  const stale = isStale({ attribute, source }, new Date().toISOString().slice(0, 10));
  return { id, attribute, value, unit, text: text[locale], url, checkedOn, dateKind, confidence, stale };
}

/** A fact with its history, for the facts page and the API: `former.until` is the ISO day of the correction. */
export function presentListedFact(fact: Fact, locale: Locale): ListedFact {
  const { appliesTo, former } = fact;
  return {
    ...presentFact(fact, locale),
    ...(appliesTo && { appliesTo: appliesTo[locale] }),
    promptable: isPromptable(fact),
    ...(former && { former: { ...former, text: former.text[locale] } }),
  };
}

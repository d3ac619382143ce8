import { parseDraft } from "@/lib/answers/draft";
import type { Locale } from "@/lib/i18n/locales";
import { presentPrompts, type PresentedPrompts } from "./present";

/**
 * Builds the prompts from answers as a form gives them, the way the route does.
 * @param wire anything; what is wrong or missing is left out
 */
export function presentWire(wire: unknown, locale: Locale): PresentedPrompts {
  return presentPrompts(parseDraft(wire), locale);
}

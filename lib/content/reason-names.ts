import { needIds } from "@/content/choices/ids";
import { platformIds } from "@/content/platforms/ids";
import { choiceLabel } from "@/lib/answers/labels";
import type { Locale } from "@/lib/i18n/locales";
import { platformName } from "./names";

/** What the reasons of facts name, by id: platforms and needs in one language. */
export function reasonNames(locale: Locale): Record<string, string> {
  return {
    ...Object.fromEntries(platformIds.map((id) => [id, platformName(id)])),
    ...Object.fromEntries(needIds.map((id) => [id, choiceLabel("needs", id, locale)])),
  };
}

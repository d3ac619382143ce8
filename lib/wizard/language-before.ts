import { type Locale, locales } from "@/lib/i18n/locales";

/**
 * The language that the reader has just left by the site's switch.
 * @returns nothing on any other way here: a reload, Back, a link from elsewhere
 */
export function languageBefore(locale: Locale): Locale | undefined {
  const [navigation] = performance.getEntriesByType("navigation");
  if (!navigation || Reflect.get(navigation, "type") !== "navigate" || document.referrer === "") return undefined;
  const { origin, pathname } = new URL(document.referrer);
  const former = locales.find((known) => known === pathname.split("/")[1]);
  return origin === window.location.origin && former !== locale ? former : undefined;
}

"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";
import { joinAddress } from "@/lib/share/join-address";
import { localeNames, type Locale } from "@/lib/i18n/locales";
import { translatePath } from "@/lib/site/addresses";

type Props = { locale: Locale; query?: string };

/**
 * The same page in the other language. A full load, since the document's language changes; the draft waits in the
 * browser, and the words of a link travel along in its fragment, which only the browser knows: they are in the link
 * itself, for those who open it in a new tab.
 */
export function LanguageLink({ locale, query = "" }: Props) {
  const path = translatePath(usePathname(), locale);
  const fragment = useSyncExternalStore(onFragment, readFragment, () => "");
  return (
    <a className="inline-block py-2" href={joinAddress(path, [query], fragment)} hrefLang={locale} lang={locale}>
      {localeNames[locale]}
    </a>
  );
}

/** The same with the query kept; apart, because on a static page the query is only known in the browser. */
export function LanguageLinkWithQuery({ locale }: Props) {
  return <LanguageLink locale={locale} query={useSearchParams().toString()} />;
}

const readFragment = () => window.location.hash.slice(1);
const onFragment = (changed: () => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

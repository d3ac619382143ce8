"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { MouseEvent } from "react";
import { translatePath } from "@/lib/site/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { joinAddress } from "@/lib/share/join-address";

type Props = { locale: Locale; children: string; query?: string };

/**
 * The same page in the other language. A full load, since the document's language changes; the draft waits in the
 * browser, and the words of a link travel along in its fragment, which only the browser knows.
 */
export function LanguageLink({ locale, children, query = "" }: Props) {
  const path = translatePath(usePathname(), locale);
  const keepFragment = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.hash = window.location.hash;
  };
  return (
    <a
      className="inline-block py-2"
      href={joinAddress(path, [query])}
      hrefLang={locale}
      lang={locale}
      onClick={keepFragment}
    >
      {children}
    </a>
  );
}

/** The same with the query kept; apart, because on a static page the query is only known in the browser. */
export function LanguageLinkWithQuery(props: Omit<Props, "query">) {
  return <LanguageLink {...props} query={useSearchParams().toString()} />;
}

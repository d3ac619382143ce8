import Link from "next/link";
import { Suspense } from "react";
import { addressOf } from "@/lib/site/addresses";
import { articlePath, factsPath, homePath, wizardPath } from "@/lib/site/routes";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { SiteMessages } from "@/lib/i18n/messages";
import { LanguageLink, LanguageLinkWithQuery } from "./language-link";
import { type NavItem, SiteNav } from "./site-nav";
import { ThemeChoice } from "./theme-choice";

/** Name, places, the other language and the theme; the same on every page, in one line. */
export function SiteHeader({ locale, messages }: { locale: Locale; messages: SiteMessages }) {
  const { nav } = messages;
  const home = homePath(locale);
  const items: NavItem[] = [
    { href: wizardPath(locale, "project"), label: nav.start, under: `${home}/assistant/` },
    { href: `${home}#scenarios`, label: nav.presets, under: `${addressOf("preset", locale)}/` },
    { href: articlePath(locale), label: nav.article, under: articlePath(locale) },
    { href: factsPath(locale), label: nav.facts, under: factsPath(locale) },
  ];
  return (
    <header className="border-b border-line print:hidden">
      <div className="site-bar">
        <Link href={home} className="site-name">
          {messages.name}
        </Link>
        <SiteNav items={items} label={messages.navLabel} open={nav.open} locale={locale}>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <li key={other}>
                <Suspense fallback={<LanguageLink locale={other} />}>
                  <LanguageLinkWithQuery locale={other} />
                </Suspense>
              </li>
            ))}
          <li className="max-lg:mt-2">
            <ThemeChoice messages={messages.theme} />
          </li>
        </SiteNav>
      </div>
    </header>
  );
}

import type { Locale } from "@/lib/i18n/locales";
import type { SiteMessages } from "@/lib/i18n/messages";
import { agentsPath, answerPath, casesPath, legalPath } from "@/lib/site/routes";

/** The two promises of the site, and the door for machines. */
export function SiteFooter({ locale, messages }: { locale: Locale; messages: SiteMessages }) {
  return (
    <footer className="mt-12 border-t border-line text-sm text-muted print:hidden">
      <div className="mx-auto grid max-w-6xl gap-2 px-4 py-6">
        <p>{messages.footer.privacy}</p>
        <p>{messages.footer.sources}</p>
        <p className="flex flex-wrap gap-x-6">
          <a className="inline-block py-1" href={answerPath(locale)}>
            {messages.footer.answer}
          </a>
          <a className="inline-block py-1" href={casesPath(locale)}>
            {messages.footer.cases}
          </a>
          <a className="inline-block py-1" href={agentsPath(locale)}>
            {messages.footer.agents}
          </a>
          <a className="inline-block py-1" href={legalPath(locale)}>
            {messages.footer.legal}
          </a>
          {/* A text file, not a page. */}
          {/* oxlint-disable-next-line next/no-html-link-for-pages */}
          <a className="inline-block py-1" href="/llms.txt">
            {messages.footer.api}
          </a>
        </p>
      </div>
    </footer>
  );
}

import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { homePath, wizardPath } from "@/lib/site/routes";

/** A dead address, said plainly, with two ways on. */
export function NotFoundMessage({ locale }: { locale: Locale }) {
  const { notFound } = loadMessages(locale, "site");
  return (
    <section lang={locale} aria-labelledby={`404-${locale}`}>
      <h1 id={`404-${locale}`} className="text-3xl">
        {notFound.title}
      </h1>
      <p className="mt-2">{notFound.text}</p>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <a href={homePath(locale)}>{notFound.home}</a>
        <a href={wizardPath(locale, "project")}>{notFound.start}</a>
      </p>
    </section>
  );
}

import { NotFoundMessage } from "@/components/site/not-found-message";
import { locales } from "@/lib/i18n/locales";

/** Next gives this page no locale: every language is said, as on any page that cannot know its reader. */
export default function NotFound() {
  return (
    <main id="content" className="mx-auto grid max-w-measure gap-12 px-4 py-16">
      {locales.map((locale) => (
        <NotFoundMessage key={locale} locale={locale} />
      ))}
    </main>
  );
}

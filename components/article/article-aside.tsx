import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { Faq } from "./faq";
import { Tldr } from "./tldr";

/** What to know while reading the prompts: the article in short, and its questions. */
export function ArticleAside({ locale }: { locale: Locale }) {
  const { labels } = loadArticle(locale);
  return (
    <aside aria-label={labels.tldr} className="grid content-start gap-8 text-[0.9375rem] print:hidden">
      <section aria-labelledby="aside-tldr">
        <h2 id="aside-tldr" className="mb-3 text-xl">
          {labels.tldr}
        </h2>
        <Tldr locale={locale} />
      </section>
      <section aria-labelledby="aside-faq">
        <h2 id="aside-faq" className="mb-3 text-xl">
          {labels.faq}
        </h2>
        <Faq locale={locale} />
      </section>
    </aside>
  );
}

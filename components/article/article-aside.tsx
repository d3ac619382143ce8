import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { Faq } from "./faq";
import { RichText } from "./rich-text";
import { Tldr } from "./tldr";

/** What to know while reading the prompts: the article in short, and its questions. */
export function ArticleAside({ locale }: { locale: Locale }) {
  const { labels, anatomy } = loadArticle(locale);
  return (
    <aside aria-label={labels.tldr} className="grid content-start gap-8 text-[0.9375rem] print:hidden">
      <section aria-labelledby="aside-tldr">
        <h2 id="aside-tldr" className="mb-3 text-xl">
          {labels.tldr}
        </h2>
        <Tldr locale={locale} />
      </section>
      <section aria-labelledby="aside-anatomy">
        <h2 id="aside-anatomy" className="mb-3 text-xl">
          {labels.anatomy}
        </h2>
        <ol className="grid list-decimal gap-2 pl-5">
          {anatomy.map((point) => (
            <li key={point.id}>
              <strong>{point.title}</strong> <RichText>{point.text}</RichText>
            </li>
          ))}
        </ol>
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

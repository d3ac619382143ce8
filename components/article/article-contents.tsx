import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { partsOfArticle } from "./article-parts";

/** The parts of the article: folded on a small screen, in view beside the text on a wide one. */
export function ArticleContents({ locale, title }: { locale: Locale; title: string }) {
  const { labels } = loadArticle(locale);
  const list = (
    <ul className="grid lg:mt-1 lg:border-l lg:border-line">
      {partsOfArticle.map(({ id, label }) => (
        <li key={id}>
          <a className="inline-block py-1.5 leading-tight lg:pl-3" href={`#article-${id}`}>
            {labels[label]}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={title} className="text-[0.9375rem] print:hidden">
      <details className="panel px-4 py-2 lg:hidden">
        <summary className="min-h-8 cursor-pointer py-1 font-semibold">{title}</summary>
        {list}
      </details>
      <div className="sticky top-6 max-lg:hidden">
        <p className="font-semibold text-muted">{title}</p>
        {list}
      </div>
    </nav>
  );
}

import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { RichText } from "./rich-text";
import { Sources } from "./sources";

/** The questions, folded: found by the browser's search, read without a script. */
export function Faq({ locale }: { locale: Locale }) {
  const { faq, labels } = loadArticle(locale);
  return (
    <div className="lines border-y border-line">
      {faq.map((entry) => (
        <details key={entry.id} id={`faq-${entry.id}`}>
          <summary className="cursor-pointer py-3 font-semibold">{entry.question}</summary>
          <div className="grid gap-2 pb-4">
            {entry.answer.map((text) => (
              <p key={text}>
                <RichText>{text}</RichText>
              </p>
            ))}
            <Sources sources={entry.sources} labels={labels} locale={locale} />
          </div>
        </details>
      ))}
    </div>
  );
}

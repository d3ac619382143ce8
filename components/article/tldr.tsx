import { loadArticle } from "@/lib/content/article";
import type { Locale } from "@/lib/i18n/locales";
import { RichText } from "./rich-text";
import { Sources } from "./sources";

/** Three points, each with what it leaves out. */
export function Tldr({ locale }: { locale: Locale }) {
  const { tldr, labels } = loadArticle(locale);
  return (
    <ol className="grid gap-5">
      {tldr.map((point) => (
        <li key={point.id} className="grid gap-1">
          <strong>{point.title}</strong>
          <p>
            <RichText>{point.text}</RichText>
          </p>
          <p className="text-muted">
            {labels.nuance} <RichText>{point.nuance}</RichText>
          </p>
          <Sources sources={point.sources} labels={labels} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

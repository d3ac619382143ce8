import type { Article } from "@/lib/content/article";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";

type Props = { sources: Article["faq"][number]["sources"]; labels: Article["labels"]; locale: Locale };

/** Where the figures come from, with their dates. */
export function Sources({ sources, labels, locale }: Props) {
  if (sources.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {labels.sources}{" "}
      {sources.map((source, index) => (
        <span key={source.url + source.label}>
          {index > 0 && " · "}
          <a href={source.url} rel="noreferrer" className="text-muted">
            {source.label}
          </a>{" "}
          ({source.dateKind === "read" && `${labels.dateRead} `}
          {formatDate(source.date, locale)})
        </span>
      ))}
    </p>
  );
}

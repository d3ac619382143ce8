import type { Notice } from "@/lib/answers/notices";
import { formatMessage, formatNumber, formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";

export type NoticeMessages = Pick<ResultMessages, "notices" | "fields">;

/** What is said of a link that was read; nothing where there is nothing to say. */
export type PresentedNotices = { title: string; sentences: string[] };

/** What was left out or changed when a link was read. */
export function Notices({ notices }: { notices: PresentedNotices }) {
  if (notices.sentences.length === 0) return null;
  return (
    <section aria-labelledby="notices" className="panel border-l-4 border-l-warn bg-warn-soft p-4">
      <h2 id="notices" className="text-lg">
        {notices.title}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {notices.sentences.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </section>
  );
}

/** Puts notices into words; each is said once. */
export function presentNotices(notices: Notice[], locale: Locale, messages: NoticeMessages): PresentedNotices {
  const sentences = [...new Set(notices.map((notice) => sentence(notice, locale, messages)))];
  return { title: messages.notices.title, sentences };
}

function sentence(notice: Notice, locale: Locale, { notices, fields }: NoticeMessages): string {
  const path = fieldName(notice.path, fields);
  switch (notice.code) {
    case "characters-removed":
      return formatPlural(locale, notices[notice.code], notice.count, { path });
    case "items-dropped":
      return formatPlural(locale, notices[notice.code], notice.count);
    case "characters-lost":
      return formatMessage(notices[notice.code], { path });
    case "text-too-long":
      return formatMessage(notices[notice.code], {
        path,
        limit: formatNumber(locale, notice.limit),
        over: formatNumber(locale, notice.over),
      });
    default:
      return formatMessage(notices[notice.code], { path, id: notice.id });
  }
}

/** "state.0.what" → "état 1". */
export function fieldName(path: string, fields: Record<string, string>): string {
  const [field = "", index] = path.split(".");
  const name = fields[field] ?? field;
  return index === undefined ? name : `${name} ${Number(index) + 1}`;
}

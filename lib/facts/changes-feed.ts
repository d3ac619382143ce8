import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import { loadMessages } from "@/lib/i18n/messages";
import { siteOrigin } from "@/lib/site/origin";
import { factSubjectPath, feedPath } from "@/lib/site/routes";
import { type FactChange, factChanges } from "./changes";

const host = new URL(siteOrigin).hostname;

/**
 * The corrections of the facts as an Atom feed (RFC 4287) in one language. An entry keeps its id for ever: a tag (RFC
 * 4151) of the day of the correction and the fact.
 * @returns XML; the same for the same content
 */
export function changesFeed(locale: Locale): string {
  const changes = factChanges();
  const messages = loadMessages(locale, "facts");
  const page = `${siteOrigin}${factSubjectPath(locale, "changes")}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<title>${escaped(messages.feedTitle)}</title>
<id>${page}</id>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="self" type="application/atom+xml" href="${siteOrigin}${feedPath(locale)}"/>
<updated>${momentOf(changes[0]?.until ?? "1970-01-01")}</updated>
<author><name>${escaped(loadMessages(locale, "site").name)}</name></author>
${changes.map((change) => entry(change, locale)).join("\n")}
</feed>
`;
}

function entry({ id, until, subject, before, now, pathIn }: FactChange, locale: Locale): string {
  const messages = loadMessages(locale, "facts");
  const text = `${now[locale]}\n\n${formatMessage(messages.former, { date: until, text: before[locale] })}`;
  return `<entry>
<title>${escaped(`${subject[locale]} (${id})`)}</title>
<id>tag:${host},${until}:${id}</id>
<link rel="alternate" type="text/html" href="${escaped(`${siteOrigin}${pathIn(locale)}`)}"/>
<updated>${momentOf(until)}</updated>
<content type="text">${escaped(text)}</content>
</entry>`;
}

const momentOf = (day: string) => `${day}T00:00:00Z`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

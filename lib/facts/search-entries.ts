import { factThemes } from "@/lib/content/fact-themes";
import { allPlatforms, allStores } from "@/lib/content/knowledge";
import { allRegulations } from "@/lib/content/regulations";
import { staleFrom } from "@/lib/content/shelf-life";
import { formatDate } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factPath, factSubjectPath } from "@/lib/site/routes";
import type { SearchEntry } from "./search";
import { factViewIds } from "./subjects";

/** All that the search of the facts finds, in one language: pages first, then facts and regulations. */
export function searchEntries(locale: Locale): SearchEntry[] {
  const messages = loadMessages(locale, "facts");
  const products = [...allPlatforms, ...allStores];
  const sourceOf = (url: string, checkedOn: string) => `${new URL(url).hostname}, ${formatDate(checkedOn, locale)}`;
  return [
    ...products.map(({ id, name, vendor }) => ({ path: factSubjectPath(locale, id), title: name, text: vendor })),
    ...factThemes.map(({ id, title, attributes }) => ({
      path: factSubjectPath(locale, id),
      title: title[locale],
      text: attributes.map((attribute) => messages.attributes[attribute]).join(", "),
    })),
    ...factViewIds.map((id) => ({ path: factSubjectPath(locale, id), title: messages.views[id].title, text: "" })),
    ...products.flatMap(({ name, facts }) =>
      facts.map((fact) => ({
        path: factPath(locale, fact.id),
        title: `${name}, ${messages.attributes[fact.attribute]}`,
        text: fact.text[locale],
        source: sourceOf(fact.source.url, fact.source.checkedOn),
        confidence: fact.source.confidence,
        checkedOn: fact.source.checkedOn,
        staleFrom: staleFrom(fact),
      })),
    ),
    ...allRegulations.map(({ id, name, status, points, source }) => ({
      path: `${factSubjectPath(locale, "regulations")}#${id}`,
      title: name[locale],
      text: `${status[locale]} ${points[locale].join(" ")}`,
      source: sourceOf(source.url, source.checkedOn),
      confidence: source.confidence,
      checkedOn: source.checkedOn,
    })),
  ];
}

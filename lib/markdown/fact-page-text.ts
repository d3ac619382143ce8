import { platformIds } from "@/content/platforms/ids";
import { factThemes } from "@/lib/content/fact-themes";
import { platformName } from "@/lib/content/names";
import { popNotes } from "@/lib/content/pop-notes";
import { regionList, regionName } from "@/lib/content/regions";
import { allRegulations } from "@/lib/content/regulations";
import { roundTripSources } from "@/lib/content/round-trips";
import { factChanges } from "@/lib/facts/changes";
import { comparisonTables } from "@/lib/facts/comparison";
import { factsByProduct, factsByTheme, isLessCertain, isOf, isToRecheck } from "@/lib/facts/group-facts";
import { productOf, subjectTexts, viewIdOf } from "@/lib/facts/subject-texts";
import type { FactViewId } from "@/lib/facts/subjects";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { publishedFrom } from "@/lib/latency/published";
import { loadPlatformPops } from "@/lib/places/pops";
import { factLines, sourceWords } from "./facts-text";

/**
 * A page of the facts as Markdown: what the page says, with every source.
 * @throws for an id that is none of `factSubjectIds`
 */
export function factPageText(subject: string, locale: Locale): string {
  const { heading, lead } = subjectTexts(subject, locale);
  return [`# ${heading}`, lead, ...partsOf(subject, locale)].join("\n\n");
}

function partsOf(subject: string, locale: Locale): string[] {
  const product = productOf(subject);
  if (product)
    return factsByTheme(product).map(({ theme, facts }) => `## ${theme.title[locale]}\n\n${factLines(facts, locale)}`);
  const theme = factThemes.find(({ id }) => id === subject);
  if (theme) return [...comparison(locale, theme.id), ...ofProducts(isOf(theme), locale)];
  const view = viewIdOf(subject);
  return view ? views[view](locale) : [];
}

const ofProducts = (passes: Parameters<typeof factsByProduct>[0], locale: Locale) =>
  factsByProduct(passes).map(({ name, facts }) => `## ${name}\n\n${factLines(facts, locale)}`);

/** The products side by side, as tables: each value with the page it was read on. */
function comparison(locale: Locale, theme?: string): string[] {
  const messages = loadMessages(locale, "facts").comparison;
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return comparisonTables(locale, theme).map(({ id, columns, rows }) =>
    [
      `## ${messages.tables[id]}\n`,
      row([messages.product, ...columns.map(({ name }) => name)]),
      row(["---", ...columns.map(() => "---")]),
      ...rows.map(({ name, cells }) =>
        row([name, ...cells.map(({ text, fact }) => (fact ? `[${text}](${fact.source.url})` : text))]),
      ),
    ].join("\n"),
  );
}

const views: Record<FactViewId, (locale: Locale) => string[]> = {
  comparison: (locale) => comparison(locale),
  "points-of-presence": (locale) =>
    platformIds.map((id) => {
      const { source } = loadPlatformPops(id);
      return `## ${platformName(id)}\n\n${popNotes[id][locale]} ${sourceWords(source, locale)}`;
    }),
  "round-trips": (locale) => [
    roundTripSources
      .map(({ label, statistic, url, checkedOn }) => `- ${label}, ${statistic[locale]}, ${checkedOn}: ${url}`)
      .join("\n"),
    ...regionList.flatMap(({ id }) => {
      const lines = publishedFrom(id, locale);
      return lines.length > 0 ? [`## ${regionName(id, locale)}\n\n${lines.join(", ")}`] : [];
    }),
  ],
  regulations: (locale) =>
    allRegulations.map(({ name, status, points, source }) =>
      [
        `## ${name[locale]}\n\n${status[locale]}`,
        points[locale].map((point) => `- ${point}`).join("\n"),
        sourceWords(source, locale),
      ].join("\n\n"),
    ),
  changes: (locale) =>
    factChanges().map(({ subject, until, before, now }) => {
      const messages = loadMessages(locale, "facts");
      return `## ${subject[locale]}, ${until}\n\n- ${messages.now}: ${now[locale]}\n- ${messages.before}: ${before[locale]}`;
    }),
  "to-recheck": (locale) => ofProducts(isToRecheck, locale),
  "less-certain": (locale) => ofProducts(isLessCertain, locale),
};

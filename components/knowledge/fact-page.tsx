import type { Metadata } from "next";
import type { ReactNode } from "react";
import { factThemes } from "@/lib/content/fact-themes";
import { factsByProduct, isLessCertain, isToRecheck } from "@/lib/facts/group-facts";
import { productOf, subjectTexts, viewIdOf } from "@/lib/facts/subject-texts";
import type { FactViewId } from "@/lib/facts/subjects";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { factSubjectPath, feedPath } from "@/lib/site/routes";
import { pageMetadata } from "@/lib/site/page-metadata";
import { ChangesList } from "./changes-list";
import { Comparison } from "./comparison";
import { FactsByProduct } from "./facts-by-product";
import { FactsFrame } from "./facts-frame";
import { PointsOfPresence } from "./points-of-presence";
import { ProductFacts } from "./product-facts";
import { RegulationList } from "./regulation-list";
import { RoundTrips } from "./round-trips";
import { ThemeFacts } from "./theme-facts";

type Props = { subject: string; locale: Locale };

const views: Record<FactViewId, (locale: Locale) => ReactNode> = {
  comparison: (locale) => <Comparison locale={locale} />,
  "points-of-presence": (locale) => <PointsOfPresence locale={locale} />,
  "round-trips": (locale) => <RoundTrips locale={locale} />,
  regulations: (locale) => <RegulationList locale={locale} />,
  changes: (locale) => <ChangesList locale={locale} />,
  "to-recheck": (locale) => <FactsByProduct groups={factsByProduct(isToRecheck)} locale={locale} />,
  "less-certain": (locale) => <FactsByProduct groups={factsByProduct(isLessCertain)} locale={locale} />,
};

/** One page of the facts: a product's, a theme's or a view's. Its id is one of `factSubjectIds`. */
export function FactPage({ subject, locale }: Props) {
  const product = productOf(subject);
  if (product) return <ProductFacts product={product} locale={locale} />;
  const { heading, lead } = subjectTexts(subject, locale);
  const theme = factThemes.find(({ id }) => id === subject);
  const view = viewIdOf(subject);
  return (
    <FactsFrame locale={locale} heading={heading} lead={<p>{lead}</p>} beneath>
      {theme && <ThemeFacts theme={theme} locale={locale} />}
      {view && views[view](locale)}
    </FactsFrame>
  );
}

/** Title, description, addresses and the feed of such a page. */
export function factPageMetadata({ subject, locale }: Props): Metadata {
  const { title, lead } = subjectTexts(subject, locale);
  const pathOf = (language: Locale) => factSubjectPath(language, subject);
  const metadata = pageMetadata({ locale, title, description: lead, pathOf, image: "home" });
  return withFeed(metadata, locale);
}

/** Metadata of a page of the facts, from which programs learn where the feed is. */
export function withFeed(metadata: Metadata, locale: Locale): Metadata {
  const feed = { "application/atom+xml": [{ url: feedPath(locale), title: loadMessages(locale, "facts").feedTitle }] };
  return { ...metadata, alternates: { ...metadata.alternates, types: feed } };
}

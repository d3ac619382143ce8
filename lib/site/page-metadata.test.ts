import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { factsPath } from "@/lib/site/routes";
import { pageMetadata } from "./page-metadata";

it.each(locales)("says in %s where the page is in every language", (locale) => {
  const metadata = pageMetadata({
    locale,
    title: "Title",
    description: "Description",
    pathOf: factsPath,
    image: "facts",
  });
  expect(metadata).toMatchObject({
    title: "Title",
    description: "Description",
    alternates: {
      canonical: factsPath(locale),
      languages: { fr: "/fr/faits", en: "/en/facts", "x-default": "/fr/faits" },
    },
    openGraph: { title: "Title", url: factsPath(locale), images: [{ url: `/og/${locale}-facts.png`, alt: "Title" }] },
  });
});

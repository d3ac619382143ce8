import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepForm } from "@/components/wizard/step-form";
import { StepHeading } from "@/components/wizard/step-heading";
import { isLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { hasMark } from "@/lib/site/page-marks";
import { versionsOf } from "@/lib/site/page-metadata";
import { wizardPath } from "@/lib/site/routes";
import { answersOfAddress } from "@/lib/wizard/address";
import { allPlacesQuestion } from "@/lib/wizard/all-places";
import { stepMessages } from "@/lib/wizard/step-messages";

type Props = PageProps<"/[locale]/assistant/places">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return {
    title: loadMessages(locale, "wizard").picker.list.title,
    alternates: { languages: versionsOf((language) => wizardPath(language, "places")) },
    robots: { index: false, follow: true },
  };
}

/** Every place as a plain list: what the picker searches, for who cannot use it. Leads back to the users' step. */
export default async function PlacesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const parameters = await searchParams;
  const { initial, query } = answersOfAddress(parameters, locale);
  const messages = loadMessages(locale, "wizard");
  const { title, lead, done } = messages.picker.list;
  return (
    <main id="content" className="mx-auto grid max-w-6xl gap-8 px-4 py-8">
      <StepForm
        step="users"
        only="places"
        next="users"
        previous="users"
        fromCheck={hasMark(parameters, "back")}
        questions={[allPlacesQuestion(locale)]}
        initial={initial}
        query={query}
        issues={[]}
        examples={{}}
        names={{}}
        proposals={{}}
        messages={{ ...stepMessages(messages), continue: done }}
        heading={<StepHeading kicker={messages.steps.users.title} title={title} lead={lead} />}
      />
    </main>
  );
}

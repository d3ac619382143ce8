import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlatformsInsight, Preview, UsersInsight } from "@/components/wizard/later";
import { StepForm } from "@/components/wizard/step-form";
import { StepHeading } from "@/components/wizard/step-heading";
import { domainIds } from "@/content/domains/ids";
import { regionIds } from "@/content/regions/ids";
import { stepIds } from "@/lib/answers/steps";
import { stateKindIds } from "@/content/choices/ids";
import { loadStateKind } from "@/lib/content/domains";
import { regionName } from "@/lib/content/names";
import { formatMessage } from "@/lib/i18n/message";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { hasMark } from "@/lib/site/page-marks";
import { versionsOf } from "@/lib/site/page-metadata";
import { wizardPath } from "@/lib/site/routes";
import { noteOf, type PlaceNote } from "@/lib/places/notes";
import { answersOfAddress } from "@/lib/wizard/address";
import { exampleOf } from "@/lib/wizard/advance";
import { emptyStateValues, type FormValues, toFormValues } from "@/lib/wizard/form-values";
import type { Proposals } from "@/lib/wizard/proposals";
import { questionsOf } from "@/lib/wizard/questions";
import { stepIssues } from "@/lib/wizard/step-issues";
import { stepMessages } from "@/lib/wizard/step-messages";

type Props = PageProps<"/[locale]/assistant/[step]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, step } = await params;
  const page = stepIds.find((id) => id === step);
  if (!isLocale(locale) || !page) return {};
  const messages = loadMessages(locale, "wizard");
  const hasErrors = hasMark(await searchParams, "errors");
  return {
    title: `${hasErrors ? messages.errorPrefix : ""}${messages.steps[page].title}`,
    alternates: { languages: versionsOf((language) => wizardPath(language, page)) },
    robots: { index: page === "project", follow: true },
  };
}

/** A step of the wizard, by its id; how the step is called in each language, lib/site/addresses.ts says. */
export default async function WizardPage({ params, searchParams }: Props) {
  const { locale, step } = await params;
  const page = stepIds.find((id) => id === step);
  if (!isLocale(locale) || !page) notFound();
  const parameters = await searchParams;
  const fromCheck = hasMark(parameters, "back");
  const { initial, query } = answersOfAddress(parameters, locale);
  const messages = loadMessages(locale, "wizard");
  const index = stepIds.indexOf(page);
  return (
    <main id="content" className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 px-4 py-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid content-start gap-8">
        <StepForm
          key={page}
          step={page}
          next={stepIds[index + 1] ?? "check"}
          previous={fromCheck ? "check" : stepIds[index - 1]}
          fromCheck={fromCheck}
          questions={questionsOf(page, locale)}
          initial={page === "state" ? withFirstItem(initial) : initial}
          query={query}
          issues={hasMark(parameters, "errors") ? stepIssues(page, initial) : []}
          examples={examplesOf(page, locale)}
          names={page === "users" ? namesOf(initial, locale) : {}}
          proposals={page === "state" ? proposalsOf(locale) : {}}
          messages={stepMessages(messages)}
          heading={
            <StepHeading
              kicker={formatMessage(messages.progress, { step: index + 1, total: stepIds.length })}
              title={messages.steps[page].title}
              lead={messages.steps[page].lead}
            />
          }
        >
          {page === "users" && <UsersInsight names={regionNames(locale)} />}
          {page === "platforms" && <PlatformsInsight />}
        </StepForm>
      </div>
      <Preview messages={messages.preview} />
    </main>
  );
}

function regionNames(locale: Locale): Record<string, string> {
  return Object.fromEntries(regionIds.map((id) => [id, regionName(id, locale)]));
}

/** Of the places and origins that the address gives; the fields' own lists do not hold them all. */
function namesOf({ places, computeOrigin, databaseOrigin }: FormValues, locale: Locale): Record<string, PlaceNote> {
  const said = [...places, computeOrigin, databaseOrigin].filter((id) => id !== "" && id !== "unknown");
  return Object.fromEntries(said.map((id) => [id, noteOf(id, locale)]));
}

function examplesOf(page: (typeof stepIds)[number], locale: Locale) {
  return Object.fromEntries(
    domainIds.map((domain) => [domain, exampleOf(page, toFormValues({ domain }, locale), locale)]),
  );
}

/** The first visit finds one piece of state to fill in. */
function withFirstItem(values: FormValues): FormValues {
  return values.state.length === 0 ? { ...values, state: [emptyStateValues()] } : values;
}

function proposalsOf(locale: Locale): Proposals {
  return Object.fromEntries(
    stateKindIds.map((id) => {
      const { proposal, ...words } = loadStateKind(id);
      return [id, { ...proposal, hint: words[locale].hint }];
    }),
  );
}

import type { Metadata } from "next";
import { stepIds } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { versionsOf } from "@/lib/site/page-metadata";
import { wizardPath } from "@/lib/site/routes";
import { answersOfAddress } from "@/lib/wizard/address";
import { questionsOf } from "@/lib/wizard/questions";
import { allIssues } from "@/lib/wizard/step-issues";
import { CheckAnswers } from "./check-answers";
import { CheckTensions } from "./later";
import { StepHeading } from "./step-heading";

export function checkMetadata(locale: Locale, parameters: Props["parameters"]): Metadata {
  const { check, errorPrefix } = loadMessages(locale, "wizard");
  const { initial, query } = answersOfAddress(parameters, locale);
  const hasErrors = query !== "" && allIssues(initial).length > 0;
  return {
    title: `${hasErrors ? errorPrefix : ""}${check.title}`,
    alternates: { languages: versionsOf((language) => wizardPath(language, "check")) },
    robots: { index: false, follow: true },
  };
}

type Props = { locale: Locale; parameters: Record<string, string | string[] | undefined> };

/** The check before the prompts are built; apart from the steps, so that neither loads the other's code. */
export function CheckPage({ locale, parameters }: Props) {
  const { check, checkProgress, required, tooLong, tooMany, invalid, back, errorPrefix, steps } = loadMessages(
    locale,
    "wizard",
  );
  const { initial, query } = answersOfAddress(parameters, locale);
  return (
    <main id="content" className="mx-auto grid max-w-6xl gap-8 px-4 py-8">
      <CheckAnswers
        initial={initial}
        query={query}
        questions={Object.fromEntries(stepIds.map((step) => [step, questionsOf(step, locale)]))}
        titles={Object.fromEntries(stepIds.map((step) => [step, steps[step].title]))}
        issues={allIssues(initial)}
        messages={{ check, required, tooLong, tooMany, invalid, back, errorPrefix }}
        heading={<StepHeading kicker={checkProgress} title={check.title} lead={check.lead} />}
      >
        <CheckTensions messages={loadMessages(locale, "knowledge").tensions} />
      </CheckAnswers>
    </main>
  );
}

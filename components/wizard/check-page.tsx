import type { Metadata } from "next";
import { parseDraft } from "@/lib/answers/draft";
import { stepIds } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { presentPrompts } from "@/lib/prompt/present";
import { versionsOf } from "@/lib/site/page-metadata";
import { wizardPath } from "@/lib/site/routes";
import { answersOfAddress } from "@/lib/wizard/address";
import { toWire } from "@/lib/wizard/form-values";
import { type Question, questionsOf } from "@/lib/wizard/questions";
import { allIssues } from "@/lib/wizard/step-issues";
import { understand } from "@/lib/wizard/understood";
import { BeforeScripts } from "./before-scripts";
import { CheckAnswers } from "./check-answers";
import { CheckTensions, KeepDraft } from "./later";
import { StepHeading } from "./step-heading";
import { TensionsOfCheck } from "./tensions-of-check";

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

/** What names an answer, without what helps to give it: the page has every question at once. */
function asNamed({ hint: _hint, ...question }: Question): Question {
  if (question.kind === "text" || question.kind === "textarea") return { ...question, suggestions: [] };
  if (question.kind === "origin") return { ...question, suggestions: [] };
  if (question.kind === "select" && question.name === "residencyCountry") return { ...question, groups: [] };
  return question.kind === "items" ? { ...question, item: question.item.map(asNamed) } : question;
}

type Props = { locale: Locale; parameters: Record<string, string | string[] | undefined> };

/** The check before the prompts are built; apart from the steps, so that neither loads the other's code. */
export function CheckPage({ locale, parameters }: Props) {
  const { check, checkProgress, required, tooLong, tooMany, invalid, back, errorPrefix, steps, fields } = loadMessages(
    locale,
    "wizard",
  );
  const tensions = loadMessages(locale, "knowledge").tensions;
  const { initial, query } = answersOfAddress(parameters, locale);
  const stateWords = { line: check.line, consistency: fields.consistency.label, writes: fields.writes.label };
  const draft = parseDraft(toWire(initial));
  // Without an answer in the address there is nothing to understand: the browser knows the draft, the server does not.
  const presented = query === "" ? undefined : presentPrompts(draft, locale);
  return (
    <main id="content" className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-8 px-4 py-8">
      <CheckAnswers
        initial={initial}
        query={query}
        questions={Object.fromEntries(stepIds.map((step) => [step, questionsOf(step, locale).map(asNamed)]))}
        titles={Object.fromEntries(stepIds.map((step) => [step, steps[step].title]))}
        issues={allIssues(initial)}
        ofAddress={
          presented && { understood: understand(draft, locale, stateWords), tensions: presented.tensions.length }
        }
        stateWords={stateWords}
        messages={{ check, required, tooLong, tooMany, invalid, back, errorPrefix }}
        heading={<StepHeading kicker={checkProgress} title={check.title} lead={check.lead} />}
      >
        {presented && (
          <BeforeScripts>
            <TensionsOfCheck presented={presented} locale={locale} messages={tensions} />
          </BeforeScripts>
        )}
        <CheckTensions messages={tensions} />
        <KeepDraft />
      </CheckAnswers>
    </main>
  );
}

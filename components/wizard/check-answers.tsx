"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import type { Issue } from "@/lib/answers/issues";
import { parseDraft } from "@/lib/answers/draft";
import { type StepId, stepIds, stepOfPath } from "@/lib/answers/steps";
import { markOn } from "@/lib/site/page-marks";
import { resultPath, wizardPath } from "@/lib/site/routes";
import type { WizardMessages } from "@/lib/i18n/messages";
import { joinAddress } from "@/lib/share/join-address";
import { useFromServer } from "@/components/ui/use-from-server";
import { checkTheme, mostTelling } from "@/lib/wizard/check-rows";
import { type FormValues, isBlank, toWire } from "@/lib/wizard/form-values";
import { controlId, issueSentence } from "@/lib/wizard/issue-sentence";
import type { Question } from "@/lib/wizard/questions";
import type { StateWords, Understood } from "@/lib/wizard/understood";
import { CheckBar } from "./check-bar";
import { CheckChange } from "./check-change";
import { CheckChoice } from "./check-choice";
import { useRemoval } from "./check-removal";
import { CheckTheme } from "./check-theme";
import { useAnswersOfAddress } from "./use-answers-of-address";
import { useErrorTitle } from "./use-error-title";
import { useJudged } from "./use-judged";
import { useUnderstood } from "./use-understood";
import { useAnswers, useWizard } from "./wizard-provider";

type Props = {
  initial: FormValues;
  query: string;
  questions: Record<string, Question[]>;
  titles: Record<string, string>;
  issues: Issue[];
  /** What the server understood of the address, and how many tensions it found there. */
  ofAddress: { understood: Understood; tensions: number } | undefined;
  stateWords: StateWords;
  messages: Pick<WizardMessages, "check" | "required" | "tooLong" | "tooMany" | "invalid" | "back" | "errorPrefix">;
  /** Before the answers; what is missing comes first of all. */
  heading: ReactNode;
  children?: ReactNode;
};

/** The hub: what was said, what was understood in it, what is not known, and the way on. */
export function CheckAnswers(props: Props) {
  const { initial, query, questions, titles, issues: known, ofAddress, stateWords, messages, heading } = props;
  const { locale, ready } = useWizard();
  const router = useRouter();
  useAnswersOfAddress({ query, initial });
  const given = useAnswers();
  const judged = useJudged(given);
  const values = ready ? given : initial;
  // Where nothing was kept after all, the server's judgement of no answers stands until what judges them has come.
  const isSettled = ready && (judged !== undefined || query !== "" || !isBlank(given));
  const issues = isSettled ? (judged?.issues ?? []) : known;
  const draft = parseDraft(toWire(values));
  // Without scripts the words can only travel in the query; with them they stay behind the "#".
  const onward = ready
    ? judged?.linkTo(resultPath(locale), draft, { words: "fragment" })
    : joinAddress(resultPath(locale), [query]);
  // Who goes on before the words behind the "#" were read goes once they are, and they go along.
  const goesOn = useRef(false);
  useEffect(() => {
    if (!goesOn.current || !ready || !judged) return;
    goesOn.current = false;
    if (judged.issues.length === 0 && onward) router.push(onward);
  }, [ready, judged, onward, router]);
  const understood = useUnderstood(draft, questions, stateWords, ofAddress?.understood);
  const removal = useRemoval({ draft, query, messages: messages.check });
  const themes = stepIds.map((step) =>
    checkTheme(step, { locale, draft, questions, values, understood, messages: messages.check }),
  );
  const telling = mostTelling(themes);
  const stepLink = (step: StepId, path: string) =>
    joinAddress(wizardPath(locale, step), [markOn("back"), ready ? "" : query], controlId(path));
  const all = Object.values(questions).flat();
  const errors = issues.map((issue) => ({
    step: stepOfPath(issue.path),
    path: issue.path,
    text: issueSentence(issue, all, messages),
  }));
  // Where scripts run, a page without answers in its address is about to find them in the browser's storage, if any are kept.
  const mayFollow = !ready && query === "";
  const fromServer = useFromServer();
  const ifNothingFollows = mayFollow ? "unless-kept unless-words" : "";
  useErrorTitle(errors.length > 0 && !mayFollow, messages.errorPrefix);
  const missing = errors.length > 0 && (
    <div role="alert" className={`max-w-3xl rounded-md border-4 border-danger bg-surface p-4 ${ifNothingFollows}`}>
      <h2 className="text-xl">{messages.check.missing}</h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.path}>
            <Link prefetch={false} href={stepLink(error.step, error.path)} className="font-semibold text-danger">
              {error.text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <>
      {(fromServer || !mayFollow) && missing}
      {heading}
      <p role="status" className="sr-only">
        {removal.said}
      </p>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-x-12">
        <div className="contents lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1 lg:grid lg:content-start lg:gap-6 lg:self-start">
          <CheckBar locale={locale} tensions={ofAddress?.tensions} messages={messages.check}>
            {isSettled && !judged && (
              // Keeps the room of the way on, so that nothing moves when what judges the answers has come.
              <span aria-hidden="true" className="button invisible text-lg">
                {messages.check.generate}
              </span>
            )}
            {onward && issues.length === 0 && (
              <a
                className="button text-lg"
                href={onward}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  if (ready) router.push(onward);
                  else goesOn.current = true;
                }}
              >
                {messages.check.generate}
              </a>
            )}
          </CheckBar>
          <CheckChange locale={locale} messages={messages.check.effect} />
          {telling && (fromServer || !mayFollow) && (
            <section
              aria-labelledby="first"
              className={`panel mt-6 border-l-4 border-l-accent px-4 py-3 lg:mt-0 ${ifNothingFollows}`}
            >
              <h2 id="first" tabIndex={-1} className="text-sm font-semibold text-muted">
                {messages.check.first}
              </h2>
              <p className="font-semibold">{telling.label}</p>
              <p className="text-sm text-muted">{messages.check.why[telling.field]}</p>
              {telling.choice && ready ? (
                <CheckChoice
                  choice={telling.choice}
                  label={telling.label}
                  empty={messages.check.notSaid}
                  fallbackId="first"
                />
              ) : (
                <Link
                  prefetch={false}
                  href={stepLink(stepOfPath(telling.path), telling.path)}
                  className="inline-flex min-h-11 items-center"
                >
                  {messages.check.answer}
                  <span className="sr-only"> {telling.label}</span>
                </Link>
              )}
            </section>
          )}
        </div>
        <div
          className={`mt-8 grid gap-10 lg:col-start-1 lg:row-start-1 lg:mt-0 ${mayFollow ? "until-kept-is-read" : ""}`}
        >
          {themes.map((theme) => (
            <CheckTheme
              key={theme.step}
              theme={theme}
              title={titles[theme.step] ?? theme.step}
              messages={messages.check}
              linkTo={(row) => stepLink(stepOfPath(row.path), row.path)}
              remover={(thing) => removal.control(thing, false)}
              isEditable={ready}
            />
          ))}
          {understood && understood.removed.length > 0 && (
            <section aria-labelledby="removed">
              <h2 id="removed" className="text-2xl">
                {messages.check.removedTitle}
              </h2>
              <ul className="mt-2">
                {understood.removed.map((thing) => (
                  <li key={thing.id} className="flex flex-wrap items-baseline gap-x-3">
                    <span className="text-muted line-through">{thing.label}</span>
                    {removal.control(thing, true)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {props.children}
          <Link
            prefetch={false}
            href={joinAddress(wizardPath(locale, "delivery"), [ready ? "" : query])}
            className="inline-flex min-h-11 items-center justify-self-start"
          >
            {messages.back}
          </Link>
        </div>
      </div>
    </>
  );
}

"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Issue } from "@/lib/answers/issues";
import { parseDraft } from "@/lib/answers/draft";
import { type StepId, stepIds, stepOfPath } from "@/lib/answers/steps";
import { formatMessage } from "@/lib/i18n/message";
import { markOn } from "@/lib/site/page-marks";
import { resultPath, wizardPath } from "@/lib/site/routes";
import type { WizardMessages } from "@/lib/i18n/messages";
import { joinAddress } from "@/lib/share/join-address";
import { linkTo } from "@/lib/share/link";
import { type FormValues, toWire } from "@/lib/wizard/form-values";
import { controlId, issueSentence } from "@/lib/wizard/issue-sentence";
import type { Question } from "@/lib/wizard/questions";
import { type ReadValue, readerOf } from "./binding";
import { useAnswersOfAddress } from "./use-answers-of-address";
import { loadJudge } from "./resolve-step";
import { useErrorTitle } from "./use-error-title";
import { useWizard } from "./wizard-provider";

type Props = {
  initial: FormValues;
  query: string;
  questions: Record<string, Question[]>;
  titles: Record<string, string>;
  issues: Issue[];
  messages: Pick<WizardMessages, "check" | "required" | "tooLong" | "tooMany" | "invalid" | "back" | "errorPrefix">;
  /** Before the answers; what is missing comes first of all. */
  heading: ReactNode;
  children?: ReactNode;
};

/** Everything that was answered, each row with its way back, before the prompts are built. */
export function CheckAnswers({ initial, query, questions, titles, issues: known, messages, heading, children }: Props) {
  const { locale, form, values: current, ready } = useWizard();
  const [judged, setJudged] = useState<Issue[]>();
  const router = useRouter();
  useAnswersOfAddress({ query, initial });
  const given = useWatch({ control: form.control }); // the same object until an answer changes
  // The schema is heavy and needed here only: it comes after the page.
  useEffect(() => {
    if (!ready) return;
    const judge = async () => setJudged((await loadJudge())(current()));
    judge().catch(() => setJudged([])); // the result page says what is missing, too
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `given` stands for what `current` reads
  }, [current, ready, given]);
  const values = ready ? current() : initial;
  const issues = ready ? (judged ?? []) : known;
  const complete = ready ? judged?.length === 0 : known.length === 0;
  const all = Object.values(questions).flat();
  const read = readerOf(values);
  const draft = parseDraft(toWire(values));
  const stepLink = (step: StepId, path: string) =>
    joinAddress(wizardPath(locale, step), [markOn("back"), ready ? "" : query], controlId(path));
  const errors = issues.map((issue) => ({
    step: stepOfPath(issue.path),
    path: issue.path,
    text: issueSentence(issue, all, messages),
  }));
  // Where scripts run, a page without answers in its address is about to find them in the browser's storage.
  const mayFollow = !ready && query === "";
  useErrorTitle(errors.length > 0 && !mayFollow, messages.errorPrefix);
  const missing = errors.length > 0 && (
    <div role="alert" className="max-w-3xl rounded-md border-4 border-danger bg-surface p-4">
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
      {mayFollow ? <noscript>{missing}</noscript> : missing}
      {heading}
      <div className="grid max-w-3xl gap-10">
        {stepIds.map((step) => (
          <section key={step} aria-labelledby={`title-${step}`}>
            <h2 id={`title-${step}`} className="text-2xl">
              {titles[step]}
            </h2>
            <dl className="mt-2 divide-y divide-line border-y border-line">
              {(questions[step] ?? [])
                .flatMap((question) => rowsOf(question, values, read, messages))
                .map((row) => (
                  <div key={row.path} className="grid gap-x-4 py-2.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
                    <dt className="text-muted">{row.label}</dt>
                    <dd className="min-w-0">
                      {row.lines.map((line) => (
                        <span key={line} className="block">
                          {line}
                        </span>
                      ))}
                    </dd>
                    <dd>
                      <Link prefetch={false} href={stepLink(step, row.path)} className="inline-block min-h-6">
                        {messages.check.change}
                        <span className="sr-only"> {row.label}</span>
                      </Link>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {complete && (
            <a
              className="button text-lg"
              // Without scripts the words can only travel in the query; with them they stay behind the "#".
              href={linkTo(resultPath(locale), draft, { words: ready ? "fragment" : "query" })}
              onClick={(event) => {
                if (!ready || event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                router.push(linkTo(resultPath(locale), draft, { words: "fragment" }));
              }}
            >
              {messages.check.generate}
            </a>
          )}
          <Link
            prefetch={false}
            href={joinAddress(wizardPath(locale, "delivery"), [ready ? "" : query])}
            className="inline-flex min-h-11 items-center"
          >
            {messages.back}
          </Link>
        </div>
      </div>
    </>
  );
}

type Row = { path: string; label: string; lines: string[] };

function rowsOf(question: Question, values: FormValues, read: ReadValue, messages: Props["messages"]): Row[] {
  if (question.kind !== "items") {
    return [
      {
        path: question.name,
        label: question.label,
        lines: [textOf(question, read(question.name)) || messages.check.notGiven],
      },
    ];
  }
  const items = values.state.map((_, index) => {
    const lines = question.item.flatMap((part) => {
      const text = textOf(part, read(`state.${index}.${part.name}`));
      // The kind and the words name the item; the rest needs its question to be understood.
      if (text === "" || part.name === "kind" || part.name === "what") return text === "" ? [] : [text];
      return [formatMessage(messages.check.line, { label: part.label.replace(/\s*\?$/, ""), value: text })];
    });
    const label = formatMessage(messages.check.item, { number: index + 1 });
    return { path: `state.${index}.kind`, label, lines: lines.length > 0 ? lines : [messages.check.notGiven] };
  });
  return items.length > 0 ? items : [{ path: "state", label: question.label, lines: [messages.check.notGiven] }];
}

/** An answer as it was put: the labels of choices, the words themselves. */
function textOf(question: Question, value: string | string[]): string {
  const options =
    question.kind === "radios"
      ? question.options
      : question.kind === "select" || question.kind === "checkboxes"
        ? question.groups.flatMap((group) => group.options)
        : [];
  const labels = [value].flat().map((id) => options.find((option) => option.value === id)?.label ?? id);
  return labels.filter((label) => label !== "").join(", ");
}

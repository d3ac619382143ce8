"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Issue } from "@/lib/answers/issues";
import type { StepId } from "@/lib/answers/steps";
import { wizardPath, type WizardPageId, wizardSubmitPath } from "@/lib/i18n/routes";
import { emptyStateValues, type FormValues, mergeSubmitted, toFormValues } from "@/lib/wizard/form-values";
import { controlId, issueSentence } from "@/lib/wizard/issue-sentence";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { bindTo, readerOf, unbound } from "./binding";
import { CharactersLeft } from "./characters-left";
import { QuestionField } from "./question-field";
import { RegionFilter } from "./region-filter";
import { LiveStateItems, type Proposals, ServerStateItems } from "./state-items";
import { useWizard } from "./wizard-provider";

type Props = {
  step: StepId;
  next: WizardPageId;
  previous: WizardPageId | undefined;
  fromCheck: boolean;
  questions: Question[];
  /** What the address said: the answers so far without scripts, a link's answers with them. */
  initial: FormValues;
  query: string;
  issues: Issue[];
  /** Example answers of this step by domain, and what each kind of state usually wants. */
  examples: Record<string, Partial<FormValues>>;
  proposals: Proposals;
  messages: StepMessages;
  /** Beside the fields: what the answers so far mean. */
  children?: ReactNode;
};

/** The schema is heavy and needed on Continue only: it comes once the page is quiet, so that it is there offline too. */
const loadJudge = () => import("@/lib/wizard/step-issues");

/** A step of the wizard: a form that works as it is, and better once scripts run. */
export function StepForm(props: Props) {
  const { step, next, previous, fromCheck, questions, initial, query, examples, proposals, messages } = props;
  const { locale, form, values: current, ready, version, replaceAll, takeLink, start } = useWizard();
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [failed, setFailed] = useState({ issues: props.issues, attempt: 0 });
  const [undo, setUndo] = useState<FormValues>();
  const [offline, setOffline] = useState(false);

  // The address, the browser's storage and what was typed before scripts ran are outside of React: read once.
  useEffect(() => {
    const { hash, search, pathname } = window.location;
    const fromAddress = query !== "" || hash.includes("=");
    const data = new FormData(element.current ?? undefined);
    const typed = JSON.stringify(mergeSubmitted(initial, step, data)) === JSON.stringify(initial) ? undefined : data;
    if (fromAddress) {
      // A reload must bring the draft back, not the link again; and words do not stay in the address bar.
      const from = new URLSearchParams(search).has("retour") ? "?retour=1" : "";
      window.history.replaceState(null, "", `${pathname}${from}`);
      void import("@/lib/share/codec").then(({ decodeAnswers }) => {
        const answers = toFormValues(decodeAnswers(query, hash).draft, locale);
        return takeLink(typed ? mergeSubmitted(answers, step, typed) : answers);
      });
    } else {
      start();
      if (!ready && typed) replaceAll(mergeSubmitted(current(), step, typed));
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per step page; later changes come from the reader
  }, []);

  // The form lives outside of React: the first visit of the state step begins with one blank item.
  useEffect(() => {
    if (ready && step === "state" && current().state.length === 0) form.setValue("state", [emptyStateValues()]);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `version` stands for values that `reset` put in place
  }, [ready, step, version, current, form]);

  // Fetched ahead, from outside of React.
  useEffect(() => {
    if (ready) void loadJudge();
  }, [ready]);

  const values = ready ? current() : initial;
  const bind = ready ? bindTo(form.register) : unbound;
  const read = readerOf(values);
  const errors = failed.issues.map((issue) => ({ id: controlId(issue.path), path: issue.path, text: issueSentence(issue, questions, messages) }));
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.text;

  // The title belongs to the document, where the framework may write it again at any time: with errors it says so first.
  const hasErrors = failed.issues.length > 0;
  useEffect(() => {
    const prefix = messages.errorPrefix;
    const unmark = () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
    if (!hasErrors) return unmark();
    const mark = () => {
      if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watching.disconnect();
      unmark();
    };
  }, [hasErrors, messages.errorPrefix]);

  const goOn = async () => {
    // Where the schema never came, the last page judges everything again.
    const judge = await loadJudge().catch(() => undefined);
    const issues = judge?.stepIssues(step, current()) ?? [];
    setFailed({ issues, attempt: failed.attempt + 1 });
    setOffline(!navigator.onLine);
    if (issues.length === 0 && navigator.onLine) router.push(wizardPath(locale, fromCheck ? "check" : next));
  };

  const fillExample = () => {
    const example = examples[current().domain] ?? examples["e-commerce"];
    setUndo(structuredClone(current()));
    replaceAll({ ...current(), ...example });
  };

  return (
    <>
      {errors.length > 0 && <ErrorSummary title={messages.errorSummary} errors={errors} attempt={failed.attempt} />}
      <form
        ref={element}
        method="post"
        action={wizardSubmitPath(locale)}
        noValidate
        className="grid gap-8"
        onSubmit={(event) => {
          if (!ready) return;
          event.preventDefault();
          void goOn();
        }}
      >
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="answers" value={query} />
        {fromCheck && <input type="hidden" name="from" value="check" />}
        <noscript>
          <input type="hidden" name="nojs" value="1" />
        </noscript>
        {/* Enter must continue, not press the first button of the page. */}
        <button type="submit" name="action" value="next" className="sr-only" tabIndex={-1} aria-hidden="true">
          {messages.continue}
        </button>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {ready ? (
            <button type="button" className="button-link" onClick={fillExample}>
              {messages.example}
            </button>
          ) : (
            <button type="submit" name="action" value="example" className="button-link">
              {messages.example}
            </button>
          )}
        </div>
        {undo && (
          <Notice
            actions={
              <button
                type="button"
                className="button-link"
                onClick={() => {
                  replaceAll(undo);
                  setUndo(undefined);
                }}
              >
                {messages.undo}
              </button>
            }
          >
            {messages.exampleFilled}
          </Notice>
        )}
        <div key={`${ready}-${version}`} className="grid gap-10">
          {questions.map((question) => {
            if (question.kind === "items") {
              const common = { question, bind, read, errorOf, messages };
              return ready ? (
                <LiveStateItems
                  key={question.name}
                  {...common}
                  control={form.control}
                  proposals={proposals}
                  typical={examples[values.domain]?.state ?? examples["e-commerce"]?.state ?? []}
                  setValue={(name, value) => {
                    form.setValue(name as "domain", value, { shouldDirty: true }); // a path of the form, built from its own names
                  }}
                />
              ) : (
                <ServerStateItems key={question.name} {...common} count={initial.state.length} />
              );
            }
            const field = { question, bind, read, error: errorOf(question.name), optionalWord: messages.optional };
            if (question.kind === "checkboxes" && question.filter) {
              return <RegionFilter key={question.name} field={field} locale={locale} messages={messages} ready={ready} />;
            }
            return (
              <div key={question.name}>
                <QuestionField {...field} />
                {question.kind === "textarea" && ready && (
                  <CharactersLeft name="hardConstraints" limit={question.maxLength} locale={locale} message={messages.charactersLeft} />
                )}
              </div>
            );
          })}
        </div>
        {props.children}
        <p className="text-sm text-muted">{messages.privacy}</p>
        {offline && <Notice>{messages.offline}</Notice>}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <button type="submit" name="action" value="next" className="button">
            {messages.continue}
          </button>
          {previous && (
            <a
              href={`${wizardPath(locale, previous)}${query === "" ? "" : `?${query}`}`}
              className="inline-flex min-h-11 items-center"
              onClick={(event) => {
                if (!ready || event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                router.push(wizardPath(locale, previous));
              }}
            >
              {messages.back}
            </a>
          )}
        </div>
      </form>
    </>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { useFormState } from "react-hook-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Issue } from "@/lib/answers/issues";
import type { StepId } from "@/lib/answers/steps";
import { markOn } from "@/lib/site/page-marks";
import { wizardPath, type WizardPageId, wizardSubmitPath } from "@/lib/site/routes";
import { joinAddress } from "@/lib/share/join-address";
import type { FormValues } from "@/lib/wizard/form-values";
import { onlyName } from "@/lib/wizard/submitted-form";
import { controlId, issueSentence } from "@/lib/wizard/issue-sentence";
import type { PlaceNote } from "@/lib/places/notes";
import type { Proposals } from "@/lib/wizard/proposals";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import type { FieldPath } from "./binding";
import { FillExample, useExample } from "./fill-example";
import { StepFields } from "./step-fields";
import { StepList } from "./step-list";
import { loadJudge } from "./load-judge";
import { issuesIn } from "./resolve-step";
import { useStepForm } from "./step-form-provider";
import { toolOfStep } from "@/lib/wizard/tool-attributes";
import { useAnswersOfAddress } from "./use-answers-of-address";
import { useErrorTitle } from "./use-error-title";
import { useFieldEvents } from "./use-field-events";
import { useWizard } from "./wizard-provider";

type Props = {
  step: StepId;
  next: WizardPageId;
  previous: WizardPageId | undefined;
  fromCheck: boolean;
  /** The one answer that is asked, of a page that is not the whole step. */
  only?: string;
  questions: Question[];
  /** What the address said: the answers so far without scripts, a link's answers with them. */
  initial: FormValues;
  query: string;
  issues: Issue[];
  /** Example answers of this step by domain, and what each kind of state usually wants. */
  examples: Record<string, Partial<FormValues>>;
  /** What the places and origins of `initial` are called. */
  names: Record<string, PlaceNote>;
  proposals: Proposals;
  messages: StepMessages;
  /** Before the fields; what stands in the way comes first of all. */
  heading: ReactNode;
  /** After the fields: what the answers so far mean. */
  children?: ReactNode;
};

/** A step of the wizard: a form that works as it is, and better once scripts run. */
export function StepForm(props: Props) {
  const { step, next, previous, fromCheck, questions, initial, query, examples, messages } = props;
  const { locale, ready } = useWizard();
  const form = useStepForm();
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [offline, setOffline] = useState(false);
  const { errors: refused } = useFormState({ control: form.control });
  const example = useExample((domain) => examples[domain] ?? examples["e-commerce"]);
  useAnswersOfAddress({ query, initial, form: { step, element } });
  useFieldEvents(element, form, ready);

  // Fetched ahead, from outside of React; if it cannot be had, Continue tries again.
  useEffect(() => {
    if (ready) loadJudge().catch(() => undefined);
  }, [ready]);

  const fields = questions.map((question) => question.name as FieldPath); // the fields of the step
  const issues = attempt === 0 ? props.issues : issuesIn(refused, fields);
  const errors = issues.map((issue) => ({
    id: controlId(issue.path),
    path: issue.path,
    text: issueSentence(issue, questions, messages),
  }));
  useErrorTitle(errors.length > 0, messages.errorPrefix);

  /** From the check back to it; a page of one answer back to its step, which remembers where it came from. */
  const onward = () =>
    props.only
      ? joinAddress(wizardPath(locale, next), [fromCheck ? markOn("back") : ""])
      : wizardPath(locale, fromCheck ? "check" : next);
  const judge = async (event: SubmitEvent) => {
    if (!ready) return; // sent as forms are
    event.preventDefault();
    const passed = await form.trigger(fields);
    setAttempt((current) => current + 1);
    setOffline(!navigator.onLine);
    if (passed && navigator.onLine) router.push(onward());
  };

  return (
    <>
      {errors.length > 0 && <ErrorSummary title={messages.errorSummary} errors={errors} attempt={attempt} />}
      {props.heading}
      <form
        ref={element}
        method="post"
        action={wizardSubmitPath(locale)}
        noValidate
        // The draft is what comes back. Without scripts, Back must find the words in the fields, as browsers keep them.
        autoComplete={ready ? "off" : undefined}
        {...toolOfStep(step)}
        className="grid gap-8"
        onSubmit={(event) => void judge(event)}
      >
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="answers" value={query} />
        {props.only && <input type="hidden" name={onlyName} value={props.only} />}
        {fromCheck && <input type="hidden" name="from" value="check" />}
        <noscript>
          <input type="hidden" name="nojs" value="1" />
        </noscript>
        {/* Enter must continue, not press the first button of the page. */}
        <button type="submit" name="action" value="next" className="sr-only" tabIndex={-1} aria-hidden="true">
          {messages.continue}
        </button>
        {!props.only && <StepList current={step} initial={initial} messages={messages.stepList} />}
        {Object.keys(examples).length > 0 && <FillExample example={example} messages={messages} />}
        <StepFields
          questions={questions}
          initial={initial}
          names={props.names}
          proposals={props.proposals}
          messages={messages}
          errorOf={(path) => errors.find((error) => error.path === path)?.text}
          onTypical={example.fill}
          onRearranged={() => {
            form.clearErrors();
            setAttempt((current) => current + 1); // what the server had found is no longer true either
          }}
        />
        {props.children}
        <div>
          <p className="text-sm text-muted">{messages.privacy}</p>
          <div role="status" className="*:mt-4">
            {offline && <Notice>{messages.offline}</Notice>}
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <button type="submit" name="action" value="next" className="button">
            {messages.continue}
          </button>
          {previous && (
            <a
              href={joinAddress(wizardPath(locale, previous), [query])}
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

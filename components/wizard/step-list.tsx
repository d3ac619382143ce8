import { useRouter } from "next/navigation";
import { type StepId, stepIds } from "@/lib/answers/steps";
import { type WizardPageId, wizardPath } from "@/lib/site/routes";
import { isStepAnswered } from "@/lib/wizard/controls";
import type { FormValues } from "@/lib/wizard/form-values";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { useAnswers, useWizard } from "./wizard-provider";

type Props = { current: StepId; initial: FormValues; messages: StepMessages["stepList"] };

/**
 * The steps, to jump in, each with whether something was answered in it. Inside the form: before scripts run they are
 * its buttons, so that what was typed goes along.
 */
export function StepList({ current, initial, messages }: Props) {
  const { locale, ready } = useWizard();
  const given = useAnswers();
  const router = useRouter();
  const held = ready ? given : initial;
  const pages: readonly WizardPageId[] = [...stepIds, "check"];
  return (
    <nav aria-label={messages.label}>
      <ol className="-mx-2 flex flex-wrap gap-1 text-sm">
        {pages.map((page) => {
          const step = stepIds.find((id) => id === page);
          const isAnswered = step !== undefined && isStepAnswered(step, held);
          const content = (
            <>
              {step && (
                <span aria-hidden="true" className={isAnswered ? "text-accent" : "text-muted"}>
                  {isAnswered ? "●" : "○"}{" "}
                </span>
              )}
              <span className={page === current ? undefined : "underline"}>{messages.titles[page]}</span>
              {step && <span className="sr-only"> ({isAnswered ? messages.answered : messages.open})</span>}
            </>
          );
          const look = "inline-flex min-h-9 items-center gap-1 rounded-md px-2 no-underline";
          if (page === current) {
            return (
              <li key={page}>
                <span aria-current="step" className={`${look} bg-accent-soft font-semibold`}>
                  {content}
                </span>
              </li>
            );
          }
          return (
            <li key={page}>
              {ready ? (
                <a
                  href={wizardPath(locale, page)}
                  className={look}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey) return;
                    event.preventDefault();
                    router.push(wizardPath(locale, page));
                  }}
                >
                  {content}
                </a>
              ) : (
                <button type="submit" name="action" value={`go:${page}`} className={`${look} button-link`}>
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

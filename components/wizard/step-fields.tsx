import type { FormValues } from "@/lib/wizard/form-values";
import type { Proposals } from "@/lib/wizard/proposals";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { bindTo, readerOf, readNothing, unbound } from "./binding";
import { QuestionField } from "./question-field";
import { RegionFilter } from "./region-filter";
import { StateItems } from "./state-items";
import { useWizard } from "./wizard-provider";

type Props = {
  questions: Question[];
  initial: FormValues;
  proposals: Proposals;
  messages: StepMessages;
  errorOf: (path: string) => string | undefined;
  /** Replaces the pieces of state by the domain's typical ones. */
  onTypical: () => void;
  /** The pieces of state changed places: what was said about the second may now be the third. */
  onRearranged: () => void;
};

/** The questions of a step, with the answers so far: the server's until scripts run, the form's from then on. */
export function StepFields({ questions, initial, proposals, messages, errorOf, onTypical, onRearranged }: Props) {
  const { locale, form, values, ready } = useWizard();
  const bind = ready ? bindTo(form.register) : unbound;
  const read = ready ? readNothing : readerOf(initial);
  return (
    <div className="grid gap-10">
      {questions.map((question) => {
        if (question.kind === "items") {
          return (
            <StateItems
              key={question.name}
              {...{ question, bind, read, errorOf, proposals, messages, form, values, ready, onTypical, onRearranged }}
              count={initial.state.length}
            />
          );
        }
        const field = { question, bind, read, error: errorOf(question.name), messages };
        if (question.kind === "checkboxes" && question.filter) {
          return <RegionFilter key={question.name} field={field} locale={locale} messages={messages} ready={ready} />;
        }
        return <QuestionField key={question.name} {...field} />;
      })}
    </div>
  );
}

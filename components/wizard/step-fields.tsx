import type { FormValues } from "@/lib/wizard/form-values";
import type { PlaceNote } from "@/lib/places/notes";
import type { Proposals } from "@/lib/wizard/proposals";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { bindTo, readerOf, readNothing, unbound } from "./binding";
import { QuestionField } from "./question-field";
import { OriginField } from "./places/origin-field";
import { PlacesField } from "./places/places-field";
import { StateItems } from "./state-items";
import { useStepForm } from "./step-form-provider";
import { useWizard } from "./wizard-provider";

type Props = {
  questions: Question[];
  initial: FormValues;
  /** What the places and origins of `initial` are called. */
  names: Record<string, PlaceNote>;
  proposals: Proposals;
  messages: StepMessages;
  errorOf: (path: string) => string | undefined;
  /** Replaces the pieces of state by the domain's typical ones. */
  onTypical: () => void;
  /** The pieces of state changed places: what was said about the second may now be the third. */
  onRearranged: () => void;
};

/** The questions of a step, with the answers so far: the server's until scripts run, the form's from then on. */
export function StepFields({
  questions,
  initial,
  names,
  proposals,
  messages,
  errorOf,
  onTypical,
  onRearranged,
}: Props) {
  const { answers, ready } = useWizard();
  const form = useStepForm();
  const bind = ready ? bindTo(form.register) : unbound;
  const read = ready ? readNothing : readerOf(initial);
  return (
    <div className="grid gap-10">
      {questions.map((question) => {
        if (question.kind === "items") {
          return (
            <StateItems
              key={question.name}
              {...{ question, bind, read, errorOf, proposals, messages, form, answers, ready, onTypical, onRearranged }}
              count={initial.state.length}
            />
          );
        }
        const field = { bind, read, error: errorOf(question.name), messages };
        if (question.kind === "places") {
          const measures = questions.find(({ name }) => name === "roundTrips");
          return (
            <PlacesField
              key={question.name}
              {...{ question, messages, names, error: field.error }}
              initial={initial.places}
              measuresLabel={measures?.label ?? ""}
            />
          );
        }
        if (question.kind === "origin") {
          const said = read(question.name);
          return (
            <OriginField
              key={question.name}
              {...{ question, messages, names, error: field.error }}
              initial={typeof said === "string" ? said : ""}
            />
          );
        }
        return <QuestionField key={question.name} {...field} question={question} />;
      })}
    </div>
  );
}

import { type ReactNode, useState } from "react";
import { formatMessage } from "@/lib/i18n/message";
import type { Proposals } from "@/lib/wizard/proposals";
import type { Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import type { Bind, ReadValue } from "./binding";
import { type FieldMessages, QuestionField } from "./question-field";

export type StateItemsProps = {
  question: Extract<Question, { kind: "items" }>;
  bind: Bind;
  read: ReadValue;
  errorOf: (path: string) => string | undefined;
  proposals: Proposals;
  messages: FieldMessages & Pick<StepMessages, "state">;
};

type ButtonProps =
  | { type: "submit"; name: string; value: string }
  | { type: "button"; onClick: () => void; "data-action": string };

export type ItemProps = {
  common: StateItemsProps;
  index: number;
  count: number;
  /** What it is, once that is known; it may then be folded. */
  name: string;
  /** What a button does, by the name of its action. */
  button: (action: string) => ButtonProps;
  children: ReactNode;
};

/** The frame of one piece of state, with what can be done with it as a whole. */
export function ItemShell({ common, index, count, name, button, children }: ItemProps) {
  // Folded where it was filled before; never under the hands of who fills it.
  const [isOpenAtFirst] = useState(name === "" || count === 1);
  const hasError = common.question.item.some((part) => common.errorOf(`state.${index}.${part.name}`) !== undefined);
  const words = common.messages.state;
  const number = index + 1;
  return (
    <fieldset className="panel grid gap-5 p-4 sm:p-5">
      <legend className="sr-only">{formatMessage(common.question.itemLabel, { number })}</legend>
      <details open={isOpenAtFirst || hasError}>
        <summary className="min-h-9 cursor-pointer py-1 text-lg font-semibold">
          {name === ""
            ? formatMessage(common.question.itemLabel, { number })
            : formatMessage(words.summary, { number, name })}
        </summary>
        <div className="mt-4 grid gap-5">{children}</div>
      </details>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {index > 0 && (
          <ItemButton {...button(`up:${index}`)} label={words.up} full={formatMessage(words.upOf, { number })} />
        )}
        {index < count - 1 && (
          <ItemButton {...button(`down:${index}`)} label={words.down} full={formatMessage(words.downOf, { number })} />
        )}
        <ItemButton
          {...button(`remove:${index}`)}
          label={words.remove}
          full={formatMessage(words.removeOf, { number })}
        />
      </div>
    </fieldset>
  );
}

/** The questions about one piece of state; what to say of it depends on its kind. */
export function ItemFields({ common, index, kind }: { common: StateItemsProps; index: number; kind: string }) {
  const { question, bind, read, errorOf, proposals, messages } = common;
  const hint = proposals[kind]?.hint;
  return question.item.map((part) => {
    if (part.kind === "items" || part.kind === "places" || part.kind === "origin") return null;
    const asked = part.name === "what" ? { ...part, ...(hint && { hint }), optional: kind !== "other" } : part;
    return (
      <QuestionField
        key={part.name}
        question={asked}
        prefix={`state.${index}.`}
        bind={bind}
        read={read}
        error={errorOf(`state.${index}.${part.name}`)}
        messages={messages}
      />
    );
  });
}

function ItemButton({ label, full, ...button }: ButtonProps & { label: string; full: string }) {
  return (
    <button {...button} aria-label={full} className="button-link min-h-9">
      {label}
    </button>
  );
}

import { describedBy, QuestionShell } from "@/components/ui/question-shell";
import { controlId } from "@/lib/wizard/issue-sentence";
import type { OptionGroup, Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { toolParameter } from "@/lib/wizard/tool-attributes";
import type { Bind, FieldPath, ReadValue } from "./binding";
import { CharactersLeft } from "./later";

export type FieldMessages = Pick<StepMessages, "optional" | "charactersLeft" | "charactersOver">;

type Props = {
  question: Exclude<Question, { kind: "items" | "places" | "origin" }>;
  /** Where in the form: "state." + index + "." before a state item's questions. */
  prefix?: string;
  bind: Bind;
  read: ReadValue;
  error?: string | undefined;
  messages: FieldMessages;
};

const textInput = "mt-2 min-h-11 w-full rounded-md border border-control bg-surface px-3 py-2";

/** One question with its control, whatever its kind. */
export function QuestionField({ question, prefix = "", bind, read, error, messages }: Props) {
  const name = `${prefix}${question.name}`;
  const id = controlId(name);
  const value = read(name);
  const shell = {
    id,
    label: question.label,
    optionalWord: question.optional ? messages.optional : undefined,
    hint: question.hint,
    error,
    small: prefix !== "",
  };
  const tool = toolParameter(question.name, question.label);
  const described = {
    "aria-describedby": describedBy(id, question.hint, error),
    "aria-invalid": error ? true : undefined,
  };
  switch (question.kind) {
    case "text":
    case "textarea": {
      const Control = question.kind === "text" ? "input" : "textarea";
      const suggestions = question.suggestions && `${id}-list`;
      return (
        <QuestionShell {...shell} group={false}>
          <Control
            id={id}
            {...described}
            {...tool}
            {...(question.kind === "text" ? { type: "text", list: suggestions } : { rows: 4 })}
            defaultValue={String(value)}
            className={
              question.kind === "text" ? textInput : `${textInput} field-sizing-content min-h-32 max-h-[70dvh]`
            }
            {...bind(name)}
          />
          {suggestions && (
            <datalist id={suggestions}>
              {question.suggestions?.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
              ))}
            </datalist>
          )}
          <CharactersLeft
            name={name as FieldPath} // question names are paths, as their types say
            limit={question.maxLength}
            messages={messages}
            long={question.kind === "textarea"}
          />
        </QuestionShell>
      );
    }
    case "select":
      return (
        <QuestionShell {...shell} group={false}>
          <select
            id={id}
            {...described}
            {...tool}
            defaultValue={String(value)}
            className={`${textInput} sm:w-auto sm:min-w-64`}
            {...bind(name)}
          >
            <option value="">{question.empty}</option>
            {question.groups.map((group) => (
              <SelectGroup key={group.label} group={group} />
            ))}
            {/* Sent on as it came, where no list of ours holds it. */}
            {!isListed(question.groups, value) && <option>{value}</option>}
          </select>
        </QuestionShell>
      );
    case "radios":
      return (
        <QuestionShell {...shell} group>
          <div className={`mt-2 gap-x-6 ${question.compact ? "flex flex-wrap" : "grid sm:grid-cols-2"}`}>
            {question.options.map((option, index) => (
              <label key={option.value} className="flex min-h-11 items-center gap-3 py-1">
                <input
                  type="radio"
                  id={index === 0 ? id : `${id}-${option.value}`}
                  {...(index === 0 && tool)}
                  value={option.value}
                  defaultChecked={value === option.value}
                  className="size-5 shrink-0"
                  {...bind(name)}
                />
                {option.label}
              </label>
            ))}
          </div>
        </QuestionShell>
      );
    case "checkboxes": {
      const first = question.groups[0]?.options[0]?.value;
      return (
        <QuestionShell {...shell} group>
          {question.groups.map((group) => {
            // What is offered no more is still shown to who chose it.
            const shown = group.options.filter((option) => !option.retired || value.includes(option.value));
            return (
              <fieldset key={group.label} className={shown.length === 0 ? "hidden" : "mt-3"}>
                <legend className={group.label === "" ? "sr-only" : "text-sm font-semibold text-muted"}>
                  {group.label === "" ? question.label : group.label}
                </legend>
                <div className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-x-4">
                  {group.options.map((option) => (
                    <label
                      key={option.value}
                      className={shown.includes(option) ? "flex min-h-11 items-center gap-3 py-1" : "hidden"}
                    >
                      <input
                        type="checkbox"
                        id={option.value === first ? id : `${id}-${option.value}`}
                        {...(option.value === first && tool)}
                        value={option.value}
                        defaultChecked={value.includes(option.value)}
                        className="size-5 shrink-0"
                        {...bind(name)}
                      />
                      {option.label}
                    </label>
                  ))}
                </div>
              </fieldset>
            );
          })}
        </QuestionShell>
      );
    }
  }
}

const isListed = (groups: readonly OptionGroup[], value: string | string[]) =>
  value === "" || groups.some(({ options }) => options.some((option) => option.value === value));

function SelectGroup({ group }: { group: OptionGroup }) {
  const options = group.options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
  return group.label === "" ? options : <optgroup label={group.label}>{options}</optgroup>;
}

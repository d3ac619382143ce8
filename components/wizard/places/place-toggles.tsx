import type { Option, Question } from "@/lib/wizard/questions";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { toolParameter } from "@/lib/wizard/tool-attributes";

type Props = {
  /** Of the first box, where no field comes before it. */
  id: string | undefined;
  question: Extract<Question, { kind: "places" }>;
  /** Chosen without being offered: shown as boxes where scripts do not run. */
  others: readonly Option[];
  chosen: readonly string[];
  isFull: boolean;
  messages: StepMessages["picker"];
  /** Absent before scripts run: the boxes are sent with their form. */
  onToggle: ((id: string, name: string, isIn: boolean) => void) | undefined;
};

/** The places that are often meant, as boxes to tick. */
export function PlaceToggles({ id, question, others, chosen, isFull, messages, onToggle }: Props) {
  const groups = [
    { label: messages.chosen, options: others },
    { label: messages.popular, options: question.popular },
    { label: messages.groups, options: question.groups },
    { label: "", options: [question.unknown] },
  ].filter(({ options }) => options.length > 0);
  return groups.map((group, position) => (
    <fieldset key={group.label} className="mt-4">
      <legend className={group.label === "" ? "sr-only" : "text-sm font-semibold text-muted"}>
        {group.label === "" ? question.unknown.label : group.label}
      </legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {group.options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-line bg-surface px-3 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              ref={(box) => {
                // Written, not controlled: what was ticked before scripts ran must still stand in the form to be read.
                if (box && onToggle) box.checked = chosen.includes(option.value);
              }}
              type="checkbox"
              {...(!onToggle && position === 0 && index === 0 && toolParameter(question.name, question.label))}
              id={position === 0 && index === 0 ? id : undefined}
              name={onToggle ? undefined : question.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={onToggle && isFull && option.value !== question.unknown.value && !chosen.includes(option.value)}
              className="size-5 shrink-0"
              onChange={(event) => onToggle?.(option.value, option.label, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  ));
}

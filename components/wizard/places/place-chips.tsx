import { useRef } from "react";
import { formatMessage } from "@/lib/i18n/message";
import type { StepMessages } from "@/lib/wizard/step-messages";

export type Chip = { id: string; name: string; note: string };

type Props = {
  chips: readonly Chip[];
  messages: StepMessages["picker"];
  onRemove: (chip: Chip) => void;
  /** Id of the field that takes the focus when no chip is left. */
  fieldId: string;
};

/** The chosen places, each to be taken out again; the focus goes to the next one. */
export function PlaceChips({ chips, messages, onRemove, fieldId }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (chip: Chip, index: number) => {
    onRemove(chip);
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll("button") ?? [];
      (left[Math.min(index, left.length - 1)] ?? document.getElementById(fieldId))?.focus();
    });
  };
  return (
    <ul ref={list} aria-label={messages.chosen} className="mt-3 flex flex-wrap gap-2 empty:hidden">
      {chips.map((chip, index) => (
        <li key={chip.id} className="max-w-full">
          <button
            type="button"
            onClick={() => remove(chip, index)}
            className="flex min-h-9 max-w-full cursor-pointer items-baseline gap-2 rounded-md border border-accent bg-accent-soft px-3 py-1 text-left"
          >
            <span className="sr-only">{formatMessage(messages.remove, { name: chip.name })}</span>
            <span aria-hidden="true">
              <span className="font-semibold">{chip.name}</span>
              {chip.note !== "" && <span className="text-sm text-muted"> · {chip.note}</span>}
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

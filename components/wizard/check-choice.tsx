import type { Choice } from "@/lib/wizard/check-rows";
import { useWizard } from "./wizard-provider";

type Props = {
  choice: Choice;
  label: string;
  /** What stands where nothing was chosen: the default, or that nothing is known. */
  empty: string;
  /** What takes the focus where the row goes with its answer. */
  fallbackId: string;
};

/** One choice, changed where it stands. With scripts only: without, a link leads to the step and back. */
export function CheckChoice({ choice: { field, value, options }, label, empty, fallbackId }: Props) {
  const { answers } = useWizard();
  const hasEmpty = options.some((option) => option.value === "unknown");
  return (
    <select
      aria-label={label}
      value={value}
      className="min-h-9 max-w-full rounded-md border border-control bg-surface px-2"
      onChange={(event) => {
        answers.write({ ...answers.read(), [field]: event.target.value });
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) document.getElementById(fallbackId)?.focus();
        });
      }}
    >
      {(!hasEmpty || value === "") && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

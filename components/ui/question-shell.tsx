import type { ReactNode } from "react";

type Props = {
  /** Id of the control, or of the group; hint and error derive theirs from it. */
  id: string;
  label: ReactNode;
  hint?: string | undefined;
  error?: string | undefined;
  /** A group of controls is a fieldset with a legend, a single control has a label. */
  group: boolean;
  small?: boolean;
  children: ReactNode;
};

/** Ids that describe a control, for `aria-describedby`. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** Label, hint and error of a question, wired once and right everywhere. */
export function QuestionShell({ id, label, hint, error, group, small = false, children }: Props) {
  const title = small ? "font-semibold" : "text-lg font-semibold";
  const around = error ? "border-l-4 border-danger pl-4" : "";
  const notes = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-danger">
          {error}
        </p>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset className={around} aria-describedby={describedBy(id, hint, error)}>
        <legend className={title}>{label}</legend>
        {notes}
        {children}
      </fieldset>
    );
  }
  return (
    <div className={around}>
      <label htmlFor={id} className={`block ${title}`}>
        {label}
      </label>
      {notes}
      {children}
    </div>
  );
}

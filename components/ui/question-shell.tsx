import type { ReactNode } from "react";

type Props = {
  /** Id of the control, or of the group; hint and error derive theirs from it. */
  id: string;
  label: string;
  /** After the label; there only where an answer may be left out. */
  optionalWord?: string | undefined;
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
export function QuestionShell({ id, label, optionalWord, hint, error, group, small = false, children }: Props) {
  const title = small ? "font-semibold" : "text-lg font-semibold";
  const around = error ? "border-l-4 border-danger pl-4" : "";
  // Elements, not bare text: a page translator wraps texts in elements of its own, and React would not find them again.
  const name = (
    <>
      <span>{label}</span>
      {optionalWord && <span className="font-normal text-muted"> {optionalWord}</span>}
    </>
  );
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
        <legend className={title}>{name}</legend>
        {notes}
        {children}
      </fieldset>
    );
  }
  return (
    <div className={around}>
      <label htmlFor={id} className={`block ${title}`}>
        {name}
      </label>
      {notes}
      {children}
    </div>
  );
}

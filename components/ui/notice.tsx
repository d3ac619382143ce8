import type { ReactNode } from "react";

/**
 * Something to know, with what can be done about it. Stands in an element with `role="status"` that was there before:
 * screen readers announce what is added to one, and often not one that is added.
 */
export function Notice({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="panel flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-4 border-l-accent bg-accent-soft px-4 py-3">
      <p>{children}</p>
      {actions && <div className="flex flex-wrap gap-x-5 gap-y-1">{actions}</div>}
    </div>
  );
}

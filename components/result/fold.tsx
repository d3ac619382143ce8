import type { ReactNode } from "react";

type Props = {
  more: string;
  less: string;
  /** What is folded, for those who hear the switch alone. */
  name: string;
  children: ReactNode;
};

/**
 * The first lines of something long, and the rest on demand: by CSS alone (globals.css), so that it unfolds without
 * scripts, on paper, and for a keyboard that reaches into it.
 */
export function Fold({ more, less, name, children }: Props) {
  return (
    <div className="fold">
      <div className="fold-body">{children}</div>
      <details className="fold-switch print:hidden">
        <summary>
          <span className="sr-only">{name} </span>
          <span className="fold-more">{more}</span>
          <span className="fold-less">{less}</span>
        </summary>
      </details>
    </div>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { focusControl } from "@/components/ui/focus-control";

/** True once a step was shown: the first heading of a visit leaves the focus where the browser put it. */
let visited = false;

/**
 * Where we are, and the step's name. When the step changes the focus moves as on a new page: to the question that the
 * address names ("Modifier" leads to one), or to the heading.
 */
export function StepHeading({ kicker, title, lead }: { kicker: string; title: string; lead: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visited && !focusControl(window.location.hash.slice(1))) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return (
    <div>
      <p className="text-sm font-semibold text-muted">{kicker}</p>
      <h1 ref={heading} tabIndex={-1} className="text-4xl focus:outline-none">
        {title}
      </h1>
      <p className="mt-2 max-w-measure text-lg text-muted">{lead}</p>
    </div>
  );
}

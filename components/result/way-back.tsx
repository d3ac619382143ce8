"use client";

import type { ReactNode } from "react";
import type { StepId } from "@/lib/answers/steps";
import { usePromptsOfPage } from "./prompts-context";

/** From what follows from an answer back to that answer. */
export function WayBack({ step, children }: { step: StepId; children: ReactNode }) {
  const href = usePromptsOfPage().wayTo(step);
  return href ? (
    <a href={href} className="text-sm print:hidden">
      {children}
    </a>
  ) : null;
}

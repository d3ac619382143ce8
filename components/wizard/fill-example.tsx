"use client";

import { type RefObject, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormValues } from "@/lib/wizard/form-values";
import type { StepMessages } from "@/lib/wizard/step-messages";
import { useWizard } from "./wizard-provider";

/** Fills the step with an example; what was there can be had back. */
export function useExample(example: (domain: string) => Partial<FormValues> | undefined) {
  const { answers, fill } = useWizard();
  const [before, setBefore] = useState<FormValues>();
  return {
    canUndo: before !== undefined,
    fill: () => {
      const current = answers.read();
      setBefore(current);
      fill({ ...current, ...structuredClone(example(current.domain)) });
    },
    undo: () => {
      if (before) fill(before);
      setBefore(undefined);
    },
  };
}

type Props = {
  example: ReturnType<typeof useExample>;
  messages: Pick<StepMessages, "example" | "exampleFilled" | "undo">;
};

/** The button, and what pressing it did. Before scripts run it sends the form, and the server fills the step. */
export function FillExample({ example, messages }: Props) {
  const { ready } = useWizard();
  const button: RefObject<HTMLButtonElement | null> = useRef(null);
  const act = ready
    ? ({ type: "button", onClick: example.fill } as const)
    : ({ type: "submit", name: "action", value: "example" } as const);
  return (
    <div className="grid justify-items-start gap-2">
      <button ref={button} {...act} className="button-link">
        {messages.example}
      </button>
      <div role="status" className="w-full">
        {example.canUndo && (
          <Notice
            actions={
              <button
                type="button"
                className="button-link"
                onClick={() => {
                  example.undo();
                  button.current?.focus();
                }}
              >
                {messages.undo}
              </button>
            }
          >
            {messages.exampleFilled}
          </Notice>
        )}
      </div>
    </div>
  );
}

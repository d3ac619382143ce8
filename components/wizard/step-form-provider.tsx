"use client";

import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { type FormValues, parseFormValues } from "@/lib/wizard/form-values";
import { resolveStep } from "./resolve-step";
import { useWizard } from "./wizard-provider";

const Context = createContext<UseFormReturn<FormValues> | undefined>(undefined);

export function useStepForm(): UseFormReturn<FormValues> {
  const form = useContext(Context);
  if (!form) throw new Error("useStepForm outside of StepFormProvider");
  return form;
}

/** The form library, for the pages that have fields: one form for all steps, kept equal to the wizard's answers. */
export function StepFormProvider({ children }: { children: ReactNode }) {
  const { answers } = useWizard();
  const [first] = useState(() => structuredClone(answers.read()));
  const form = useForm<FormValues>({ defaultValues: first, resolver: resolveStep });
  // Before any page's own effects, which read the address or the draft into the answers.
  useLayoutEffect(() => {
    let own = answers.read();
    let isShowing = false;
    const watching = form.watch(() => {
      if (isShowing) return;
      // A group of radios without a choice reads "", where the form library says null.
      const typed = parseFormValues(form.getValues());
      if (!typed) return;
      own = typed;
      answers.write(typed);
    });
    const stop = answers.listen(() => {
      const given = answers.read();
      if (given === own) return;
      own = given;
      isShowing = true;
      // A copy: the form writes into what it is given. Not `values` of useForm, deaf to the same values given again.
      form.setValues(structuredClone(given));
      isShowing = false;
    });
    return () => {
      watching.unsubscribe();
      stop();
    };
  }, [form, answers]);
  return <Context value={form}>{children}</Context>;
}

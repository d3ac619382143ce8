"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type FetchedPrompts, fetchPrompts } from "@/lib/prompt/fetch-prompts";
import { toWire } from "@/lib/wizard/form-values";
import { useWizard } from "./wizard-provider";

const Context = createContext<FetchedPrompts | undefined>(undefined);

/** The prompts for the answers so far; nothing until a domain is chosen. */
export const usePresented = () => useContext(Context);

const pauseMs = 400;

/** Has the prompts built while the answers are given: a moment after the last change, one request at a time. */
export function PresentedProvider({ children }: { children: ReactNode }) {
  const { form, values: current, locale, ready, version } = useWizard();
  const [built, setBuilt] = useState<FetchedPrompts>();

  // The route is outside of React; what it answers follows the form, and all of it when the values were replaced.
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    let asked = "";
    const ask = async () => {
      const values = current();
      // An item that was only opened says nothing yet.
      const wire = toWire({ ...values, state: values.state.filter((item) => item.kind !== "") });
      const text = JSON.stringify(wire);
      if (text === asked) return;
      asked = text;
      asking?.abort();
      if (values.domain === "") return setBuilt(undefined);
      const controller = new AbortController();
      asking = controller;
      const answer = await fetchPrompts(wire, locale, controller.signal); // the route and the builder judge it
      if (controller.signal.aborted) return;
      if (answer) setBuilt(answer);
      else asked = ""; // neither the route nor the builder could be reached: the same answers are worth asking again
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pauseMs);
    };
    void ask();
    const watching = form.watch(soon);
    window.addEventListener("online", soon);
    return () => {
      clearTimeout(timer);
      asking?.abort();
      watching.unsubscribe();
      window.removeEventListener("online", soon);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `version` stands for values that `reset` put in place
  }, [form, current, locale, ready, version]);

  return <Context value={built}>{children}</Context>;
}

"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { leastSituation } from "@/lib/answers/limits";
import { changeBetween, type PromptChange } from "@/lib/prompt/change";
import { type FetchedPrompts, fetchPrompts } from "@/lib/prompt/fetch-prompts";
import { toWire } from "@/lib/wizard/form-values";
import { useWizard } from "./wizard-provider";

type Built = { now: FetchedPrompts | undefined; change: PromptChange | undefined };

const Context = createContext<Built>({ now: undefined, change: undefined });

/** The prompts for the answers so far; nothing until there is a situation or a domain. */
export const usePresented = () => useContext(Context).now;

/** What the last answer that changed tensions or facts did to them. */
export const useLastChange = () => useContext(Context).change;

const pauseMs = 400;

/** A change that touches neither leaves the last one standing. */
function changeOf(before: Built, answer: FetchedPrompts): PromptChange | undefined {
  return (before.now && changeBetween(before.now.presented, answer.presented)) ?? before.change;
}

/** Has the prompts built while the answers are given: a moment after the last change, one request at a time. */
export function PresentedProvider({ children }: { children: ReactNode }) {
  const { answers, locale, ready } = useWizard();
  const [built, setBuilt] = useState<Built>({ now: undefined, change: undefined });

  // The route is outside of React; what it answers follows the answers.
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking: AbortController | undefined;
    let asked = "";
    const ask = async () => {
      const values = answers.read();
      // An item that was only opened says nothing yet.
      const wire = toWire({ ...values, state: values.state.filter((item) => item.kind !== "") });
      const text = JSON.stringify(wire);
      if (text === asked) return;
      asked = text;
      asking?.abort();
      if (values.domain === "" && values.situation.trim().length < leastSituation) {
        return setBuilt({ now: undefined, change: undefined });
      }
      const controller = new AbortController();
      asking = controller;
      const answer = await fetchPrompts(wire, locale, controller.signal); // the route and the builder judge it
      if (controller.signal.aborted) return;
      if (answer) setBuilt((before) => ({ now: answer, change: changeOf(before, answer) }));
      else asked = ""; // neither the route nor the builder could be reached: the same answers are worth asking again
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pauseMs);
    };
    void ask();
    const stop = answers.listen(soon);
    window.addEventListener("online", soon);
    return () => {
      clearTimeout(timer);
      asking?.abort();
      stop();
      window.removeEventListener("online", soon);
    };
  }, [answers, locale, ready]);

  return <Context value={built}>{children}</Context>;
}

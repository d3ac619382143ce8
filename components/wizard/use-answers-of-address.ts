import { type RefObject, useEffect, useRef } from "react";
import type { StepId } from "@/lib/answers/steps";
import { type FormValues, mergeSubmitted, toFormValues, withChanges } from "@/lib/wizard/form-values";
import { isOurFragment } from "@/lib/share/our-keys";
import { hasMark, markNames, markOn } from "@/lib/site/page-marks";
import { useWizard } from "./wizard-provider";

type Page = {
  /** The answers in the address, as the server read them; empty when there are none. */
  query: string;
  /** What the server wrote into the page. */
  initial: FormValues;
  /** The form of a step, which may have been typed into before scripts ran. */
  form?: { step: StepId; element: RefObject<HTMLFormElement | null> };
};

/**
 * Begins a page of the wizard: with the answers of its address, if it came as a link, or with the draft.
 * The address, the browser's storage and what was typed early are outside of React; they are read once.
 */
export function useAnswersOfAddress({ query, initial, form }: Page) {
  const { locale, ready, takeLink, start } = useWizard();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return; // React runs effects twice in development
    begun.current = true;
    const { hash, search, pathname } = window.location;
    const element = form?.element.current;
    const typed = !ready && form && element ? mergeSubmitted(initial, form.step, new FormData(element)) : initial;
    const withTyped = (values: FormValues) => withChanges(values, initial, typed);
    const parameters = new URLSearchParams(search);
    const fromCheck = hasMark(Object.fromEntries(parameters), "back");
    for (const name of markNames) parameters.delete(name);
    // On the way back to this page its props are those of the link, its address is not: answers given since count.
    if (!isOurFragment(hash) && (query === "" || parameters.size === 0)) return start(withTyped);
    // The codec comes with a link only: most visits have none. Without it the server's reading of the address stands,
    // which lacks nothing but the words behind the "#".
    const read = async () => toFormValues((await import("@/lib/share/codec")).decodeAnswers(query, hash).draft, locale);
    const take = (values: FormValues) => {
      takeLink(withTyped(values));
      // A reload must bring the draft back, not the link again; and words do not stay in the address bar. Not before
      // Next has taken over the history, which comes after the first effects: Back would find an entry it does not know.
      window.history.replaceState(null, "", `${pathname}${fromCheck ? `?${markOn("back")}` : ""}`);
    };
    read().then(take, () => take(initial));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per page; later changes come from the reader
  }, []);
}

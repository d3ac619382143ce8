import { type RefObject, useEffect, useRef } from "react";
import type { StepId } from "@/lib/answers/steps";
import { type FormValues, toFormValues, withChanges } from "@/lib/wizard/form-values";
import { mergeSubmitted } from "@/lib/wizard/submitted-form";
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
  const { locale, ready, openLink, openDraft } = useWizard();
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return; // React runs effects twice in development
    begun.current = true;
    const { hash, search, pathname } = window.location;
    const element = form?.element.current;
    const mayTell = !ready && !mayBeRestored();
    const typed = mayTell && form && element ? mergeSubmitted(initial, form.step, new FormData(element)) : initial;
    const withTyped = (values: FormValues) => withChanges(values, initial, typed);
    const parameters = new URLSearchParams(search);
    const marks = Object.fromEntries(parameters);
    const fromCheck = hasMark(marks, "back");
    const own = hasMark(marks, "described");
    for (const name of markNames) parameters.delete(name);
    // On the way back to this page its props are those of the link, its address is not: answers given since count.
    const inQuery = query !== "" && parameters.size > 0;
    // A fragment of somebody else's is not ours: campaigns, logins and text fragments leave theirs behind.
    const inFragment = isOurFragment(hash);
    if (!inQuery && !inFragment) return openDraft(withTyped);
    const take = (values: FormValues) => {
      openLink(withTyped(values), own);
      // A reload must bring the draft back, not the link again; and words do not stay in the address bar. Not before
      // Next has taken over the history, which comes after the first effects: Back would find an entry it does not know.
      window.history.replaceState(null, "", `${pathname}${fromCheck ? `?${markOn("back")}` : ""}`);
    };
    // What the query says the server has read, and it is stored at once: a reload in the next moment finds it. The codec
    // comes with words behind the "#" only: most visits have none.
    const read = async () =>
      inFragment
        ? toFormValues((await import("@/lib/share/codec")).decodeAnswers(inQuery ? query : "", hash).draft, locale)
        : initial;
    // Without the codec the server's reading stands; words behind the "#" stay there, for a reload to find.
    read().then(take, () => (inQuery ? openLink(withTyped(initial), own) : openDraft(withTyped)));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per page; later changes come from the reader
  }, []);
}

/**
 * True where the browser may have put remembered words into the fields: after Back, a reload, or a restart with its
 * tabs. They are older than what is stored, and were not typed now.
 */
function mayBeRestored(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation !== undefined && Reflect.get(navigation, "type") !== "navigate";
}

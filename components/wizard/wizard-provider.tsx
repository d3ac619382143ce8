"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { type FormValues, isBlank, nameSuggestions, parseFormValues, toFormValues } from "@/lib/wizard/form-values";
import { draftKey, loadValues, previousDraftKey, type StorageFailure, storeValues } from "@/lib/wizard/draft-storage";
import { DraftNotices, type DraftNotice } from "./draft-notices";

type Adjust = (values: FormValues) => FormValues;

type Wizard = {
  locale: Locale;
  form: UseFormReturn<FormValues>;
  /** What the form holds now; a group of radios without a choice reads "", where the form library says null. */
  values: () => FormValues;
  /** False until the draft or the link has been read: until then the page shows what the server wrote. */
  ready: boolean;
  /** Grows whenever all values were replaced, so that fields show them anew. */
  version: number;
  replaceAll: (values: FormValues) => void;
  /** A link's or an early submission's answers take the place of the draft, which is kept beside. */
  takeLink: (values: FormValues) => void;
  /** Takes the draft up again, with what was typed before it could be read; only the first call counts. */
  start: (typedEarly?: Adjust) => void;
};

const Context = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = useContext(Context);
  if (!wizard) throw new Error("useWizard outside of WizardProvider");
  return wizard;
}

const storeDelayMs = 250;

/** What the browser's storage holds for these values. */
const storedText = (values: FormValues) => (isBlank(values) ? null : JSON.stringify(values));

type Props = { locale: Locale; messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">; children: ReactNode };

/** One form for all steps, kept in this browser: steps come and go, the answers stay. */
export function WizardProvider({ locale, messages, children }: Props) {
  const form = useForm<FormValues>({ defaultValues: toFormValues({}, locale), shouldUnregister: false });
  const [ready, setReady] = useState(false);
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<DraftNotice>();
  const [failure, setFailure] = useState<StorageFailure>();
  const cleared = useRef<FormValues>(undefined);
  /** What this tab last wrote or read; undefined when that no longer tells what is stored. */
  const lastStored = useRef<string | null | undefined>(null);
  /** Another tab wrote a draft: nothing is written over it before the reader has chosen one. */
  const undecided = useRef(false);

  const values = useCallback(() => parseFormValues(form.getValues()) ?? toFormValues({}, locale), [form, locale]);

  const store = useCallback(() => {
    const current = values();
    const text = storedText(current);
    if (undecided.current || text === lastStored.current) return;
    lastStored.current = text;
    setFailure(storeValues(current));
  }, [values]);

  const replaceAll = useCallback(
    (replacing: FormValues) => {
      form.reset(replacing);
      setVersion((current) => current + 1);
      store();
    },
    [form, store],
  );

  const start = useCallback(
    (typedEarly: Adjust = (draft) => draft) => {
      if (ready) return;
      const stored = loadValues();
      const draft = stored ? nameSuggestions(stored, locale) : toFormValues({}, locale);
      lastStored.current = storedText(draft);
      if (stored) setNotice("restored");
      replaceAll(typedEarly(draft));
      setReady(true);
    },
    [locale, ready, replaceAll],
  );

  const takeLink = useCallback(
    (link: FormValues) => {
      const earlier = ready ? values() : loadValues();
      const differs = earlier && !isBlank(earlier) && storedText(nameSuggestions(earlier, locale)) !== storedText(link);
      if (differs) {
        storeValues(earlier, previousDraftKey);
        setNotice("previous-kept");
      }
      replaceAll(link);
      setReady(true);
    },
    [locale, values, ready, replaceAll],
  );

  // The browser's storage is outside of React: written a little after each change and when the page is left.
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(store, storeDelayMs);
    });
    const fromOtherTab = (event: StorageEvent) => {
      if (event.key !== draftKey || event.newValue === lastStored.current) return;
      undecided.current = true;
      setNotice("other-tab");
    };
    window.addEventListener("pagehide", store);
    window.addEventListener("storage", fromOtherTab);
    return () => {
      clearTimeout(timer);
      store();
      watching.unsubscribe();
      window.removeEventListener("pagehide", store);
      window.removeEventListener("storage", fromOtherTab);
    };
  }, [form, ready, store]);

  const decide = (chosen: FormValues, next?: DraftNotice) => {
    undecided.current = false;
    setNotice(next);
    replaceAll(chosen);
  };
  const blank = () => toFormValues({}, locale);
  const act = {
    startOver: () => {
      cleared.current = values();
      decide(blank(), "cleared");
    },
    undoStartOver: () => decide(cleared.current ?? values()),
    takePrevious: () => decide(loadValues(previousDraftKey) ?? blank()),
    takeOtherTab: () => {
      const theirs = loadValues() ?? blank();
      lastStored.current = storedText(theirs);
      decide(nameSuggestions(theirs, locale));
    },
    keepThisTab: () => {
      undecided.current = false;
      lastStored.current = undefined;
      setNotice(undefined);
      store();
    },
    dismiss: () => setNotice(undefined),
  };

  const wizard = useMemo(
    () => ({ locale, form, values, ready, version, replaceAll, takeLink, start }),
    [locale, form, values, ready, version, replaceAll, takeLink, start],
  );
  return (
    <Context value={wizard}>
      <DraftNotices notice={notice} failure={failure} messages={messages} act={act} />
      {children}
    </Context>
  );
}

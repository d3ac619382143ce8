"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { type FormValues, isBlank, parseFormValues, toFormValues } from "@/lib/wizard/form-values";
import { draftKey, loadValues, previousDraftKey, type StorageFailure, storeValues } from "@/lib/wizard/draft-storage";
import { DraftNotices, type DraftNotice } from "./draft-notices";

type Wizard = {
  locale: Locale;
  form: UseFormReturn<FormValues>;
  /** What the form holds now; a group of radios without a choice reads "", where the form library says null. */
  values: () => FormValues;
  /** False until the draft or the link has been read: until then the page shows what the server wrote. */
  ready: boolean;
  /** Grows whenever all values were replaced, so that fields show them anew. */
  version: number;
  replaceAll: (values: FormValues, notice?: DraftNotice) => void;
  /** A link's or an early submission's answers take the place of the draft, which is kept beside. */
  takeLink: (values: FormValues) => void;
  start: () => void;
};

const Context = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = useContext(Context);
  if (!wizard) throw new Error("useWizard outside of WizardProvider");
  return wizard;
}

const storeDelayMs = 250;

type Props = { locale: Locale; messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">; children: ReactNode };

/** One form for all steps, kept in this browser: steps come and go, the answers stay. */
export function WizardProvider({ locale, messages, children }: Props) {
  const form = useForm<FormValues>({ defaultValues: toFormValues({}, locale), shouldUnregister: false });
  const [ready, setReady] = useState(false);
  const [version, setVersion] = useState(0);
  const [notice, setNotice] = useState<DraftNotice>();
  const [failure, setFailure] = useState<StorageFailure>();
  const cleared = useRef<FormValues>(undefined);
  const lastStored = useRef("");

  const values = useCallback(() => parseFormValues(form.getValues()) ?? toFormValues({}, locale), [form, locale]);

  const store = useCallback(() => {
    const current = values();
    const text = JSON.stringify(current);
    if (text === lastStored.current) return;
    lastStored.current = text;
    setFailure(storeValues(current));
  }, [values]);

  const replaceAll = useCallback(
    (replacing: FormValues, next?: DraftNotice) => {
      form.reset(replacing);
      setVersion((current) => current + 1);
      setNotice(next);
      store();
    },
    [form, store],
  );

  const start = useCallback(() => {
    if (ready) return;
    const stored = loadValues();
    if (stored) {
      form.reset(stored);
      lastStored.current = JSON.stringify(stored);
      setVersion((current) => current + 1);
      setNotice("restored");
    }
    setReady(true);
  }, [form, ready]);

  const takeLink = useCallback(
    (link: FormValues) => {
      const earlier = ready ? values() : loadValues();
      const differs = earlier && !isBlank(earlier) && JSON.stringify(earlier) !== JSON.stringify(link);
      if (differs) storeValues(earlier, previousDraftKey);
      replaceAll(link, differs ? "previous-kept" : undefined);
      setReady(true);
    },
    [values, ready, replaceAll],
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
      if (event.key === draftKey && event.newValue !== lastStored.current) setNotice("other-tab");
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

  const act = {
    startOver: () => {
      cleared.current = values();
      replaceAll(toFormValues({}, locale), "cleared");
    },
    undoStartOver: () => cleared.current && replaceAll(cleared.current),
    takePrevious: () => replaceAll(loadValues(previousDraftKey) ?? toFormValues({}, locale)),
    takeOtherTab: () => replaceAll(loadValues() ?? toFormValues({}, locale)),
    keepThisTab: () => {
      lastStored.current = "";
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

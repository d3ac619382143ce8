"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { type DraftEvent, newDraft, reduceDraft, type StoredDrafts } from "@/lib/wizard/draft";
import { draftKey } from "@/lib/wizard/draft-keys";
import { loadDrafts, storeDraft, storeKept } from "@/lib/wizard/draft-storage";
import { type FormValues, isBlank, nameSuggestions, parseFormValues, toFormValues } from "@/lib/wizard/form-values";
import { languageBefore } from "@/lib/wizard/language-before";
import { DraftNotices } from "./draft-notices";
import { resolveStep } from "./resolve-step";

type Adjust = (values: FormValues) => FormValues;

type Wizard = {
  locale: Locale;
  form: UseFormReturn<FormValues>;
  /** What the form holds now; a group of radios without a choice reads "", where the form library says null. */
  values: () => FormValues;
  /** False until the draft or the link has been read: until then the page shows what the server wrote. */
  ready: boolean;
  /** Takes up the draft, with what was typed before it could be read; only the first call counts. */
  openDraft: (typed?: Adjust) => void;
  /** A link's, an early submission's or the reader's own new answers take the place of the draft, which is kept beside. */
  openLink: (values: FormValues, own: boolean) => void;
  /** Gives several answers at once. */
  fill: (values: FormValues) => void;
};

const Context = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = useContext(Context);
  if (!wizard) throw new Error("useWizard outside of WizardProvider");
  return wizard;
}

const storeDelayMs = 250;

type Props = { locale: Locale; messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">; children: ReactNode };

/** One form for all steps, kept in this browser: steps come and go, the answers stay. What happens is the reducer's. */
export function WizardProvider({ locale, messages, children }: Props) {
  const blank = useMemo(() => toFormValues({}, locale), [locale]);
  const form = useForm<FormValues>({ defaultValues: blank, resolver: resolveStep });
  const [draft, setDraft] = useState(() => newDraft(blank));
  const latest = useRef(draft);
  const values = useCallback(() => parseFormValues(form.getValues()) ?? blank, [form, blank]);

  const send = useCallback(
    (event: DraftEvent) => {
      const events = [event];
      for (const each of events) {
        const { state, effects } = reduceDraft(latest.current, each);
        latest.current = state;
        for (const effect of effects) {
          // A copy: the form writes into what it is given. Not `values` of useForm, deaf to the same values given again.
          if (effect.type === "show") form.setValues(structuredClone(effect.values));
          else if (effect.type === "write-kept") storeKept(effect.kept);
          else events.push({ type: "write-ended", failure: storeDraft(effect.text) });
        }
      }
      setDraft(latest.current);
    },
    [form],
  );

  const load = useCallback((): StoredDrafts => {
    const { draft: stored, kept, ...rest } = loadDrafts();
    const named = (each: FormValues) => nameSuggestions(each, locale);
    return { ...rest, draft: stored && named(stored), kept: kept.map(named) };
  }, [locale]);

  // The browser's storage is outside of React: written a little after each change and when the page is left.
  useEffect(() => {
    if (!draft.open) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => send({ type: "typed", values: values() });
    const watching = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, storeDelayMs);
    });
    const fromOtherTab = (event: StorageEvent) => {
      if (event.key === draftKey) send({ type: "other-tab-wrote", text: event.newValue });
    };
    window.addEventListener("pagehide", settle);
    window.addEventListener("storage", fromOtherTab);
    return () => {
      clearTimeout(timer);
      settle();
      watching.unsubscribe();
      window.removeEventListener("pagehide", settle);
      window.removeEventListener("storage", fromOtherTab);
    };
  }, [form, draft.open, send, values]);

  // Which page the reader comes from is outside of React; it is asked once, when the draft has been read.
  useEffect(() => {
    const from = draft.open ? languageBefore(locale) : undefined;
    if (!from) return;
    const follow = async () => {
      const { textsIn } = await import("@/lib/wizard/own-texts");
      const now = values();
      if (!isBlank(now)) send({ type: "language-switched", values: textsIn(now, from, locale) });
    };
    follow().catch(() => undefined); // the texts stay in their language, as the reader's own do
  }, [draft.open, locale, send, values]);

  /** What the reader asks for concerns what the fields hold now, not a moment ago. */
  const ask = (event: DraftEvent) => {
    send({ type: "typed", values: values() });
    send(event);
  };
  const wizard = useMemo<Wizard>(
    () => ({
      locale,
      form,
      values,
      ready: draft.open,
      openDraft: (typed) => send({ type: "opened", stored: load(), ...(typed && { typed }) }),
      openLink: (link, own) => send({ type: "link-opened", stored: load(), values: link, own }),
      fill: (filled) => send({ type: "filled", values: filled }),
    }),
    [locale, form, values, draft.open, load, send],
  );
  return (
    <Context value={wizard}>
      <DraftNotices
        draft={draft}
        messages={messages}
        ask={ask}
        onTakeOtherTab={() => send({ type: "other-tab-chosen", stored: load() })}
      />
      {children}
    </Context>
  );
}

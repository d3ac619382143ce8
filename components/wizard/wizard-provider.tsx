"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { type DraftEvent, newDraft, reduceDraft, type StoredDrafts } from "@/lib/wizard/draft";
import { draftKey } from "@/lib/wizard/draft-keys";
import { loadDrafts, storeDraft, storeKept } from "@/lib/wizard/draft-storage";
import { type FormValues, isBlank, nameSuggestions, toFormValues } from "@/lib/wizard/form-values";
import { type HeldAnswers, holdAnswers } from "@/lib/wizard/held-answers";
import { languageBefore } from "@/lib/wizard/language-before";
import { DraftNotices } from "./draft-notices";

type Adjust = (values: FormValues) => FormValues;

type Wizard = {
  locale: Locale;
  answers: HeldAnswers;
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

/** The answers, and a new rendering whenever one changes. */
export function useAnswers(): FormValues {
  const { listen, read } = useWizard().answers;
  return useSyncExternalStore(listen, read, read);
}

const storeDelayMs = 250;

type Props = { locale: Locale; messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">; children: ReactNode };

/** The answers, kept in this browser: pages come and go, the answers stay. What happens is the reducer's. */
export function WizardProvider({ locale, messages, children }: Props) {
  const blank = useMemo(() => toFormValues({}, locale), [locale]);
  const [answers] = useState(() => holdAnswers(blank));
  const [draft, setDraft] = useState(() => newDraft(blank));
  const latest = useRef(draft);

  const send = useCallback(
    (event: DraftEvent) => {
      const events = [event];
      for (const each of events) {
        const { state, effects } = reduceDraft(latest.current, each);
        latest.current = state;
        for (const effect of effects) {
          if (effect.type === "show") answers.write(effect.values);
          else if (effect.type === "write-kept") storeKept(effect.kept);
          else events.push({ type: "write-ended", failure: storeDraft(effect.text) });
        }
      }
      setDraft(latest.current);
    },
    [answers],
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
    const settle = () => send({ type: "typed", values: answers.read() });
    const stop = answers.listen(() => {
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
      stop();
      window.removeEventListener("pagehide", settle);
      window.removeEventListener("storage", fromOtherTab);
    };
  }, [answers, draft.open, send]);

  // Which page the reader comes from is outside of React; it is asked once, when the draft has been read.
  useEffect(() => {
    const from = draft.open ? languageBefore(locale) : undefined;
    if (!from) return;
    const follow = async () => {
      const { textsIn } = await import("@/lib/wizard/own-texts");
      const now = answers.read();
      if (!isBlank(now)) send({ type: "language-switched", values: textsIn(now, from, locale) });
    };
    follow().catch(() => undefined); // the texts stay in their language, as the reader's own do
  }, [answers, draft.open, locale, send]);

  /** What the reader asks for concerns what the fields hold now, not a moment ago. */
  const ask = (event: DraftEvent) => {
    send({ type: "typed", values: answers.read() });
    send(event);
  };
  const wizard = useMemo<Wizard>(
    () => ({
      locale,
      answers,
      ready: draft.open,
      openDraft: (typed) => send({ type: "opened", stored: load(), ...(typed && { typed }) }),
      openLink: (link, own) => send({ type: "link-opened", stored: load(), values: link, own }),
      fill: (filled) => send({ type: "filled", values: filled }),
    }),
    [locale, answers, draft.open, load, send],
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

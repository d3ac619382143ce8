"use client";

import { type ReactNode, useCallback } from "react";
import type { PresetId } from "@/content/presets/ids";
import type { Locale } from "@/lib/i18n/locales";
import { answerPath, presetPath, wizardPath } from "@/lib/site/routes";
import { PromptsShell } from "./prompts-shell";
import type { CaseWords } from "./prompts-view";
import type { ShellMessages } from "./result-messages";

type Props = {
  preset: PresetId;
  title: string;
  locale: Locale;
  words: CaseWords;
  messages: ShellMessages;
  children: ReactNode;
};

/** The prompts of a scenario: shared by its own address, changed by taking its answers up. */
export function PresetPrompts({ preset, title, locale, words, messages, children }: Props) {
  const wayTo = useCallback(() => `${wizardPath(locale, "check")}?preset=${preset}`, [locale, preset]);
  return (
    <PromptsShell
      locale={locale}
      title={title}
      share={presetPath(locale, preset)}
      answers={{ preset }}
      answerHref={`${answerPath(locale)}?preset=${preset}`}
      wayTo={wayTo}
      words={words}
      messages={messages}
    >
      {children}
    </PromptsShell>
  );
}

"use client";

import { useWizard } from "@/components/wizard/wizard-provider";
import { parseDraft } from "@/lib/answers/draft";
import type { CaseSentences } from "@/lib/content/case-messages";
import { linkTo } from "@/lib/share/link";
import { toWire } from "@/lib/wizard/form-values";
import { KeepCase } from "./keep-case";

/** Keeps the wizard's answers, as they stand when the button is pressed. Comes after the page, with scripts only. */
export function KeepDraft({ messages }: { messages: Pick<CaseSentences, "keep" | "notices"> }) {
  const { locale, answers } = useWizard();
  const linkNow = () => linkTo("", parseDraft(toWire(answers.read())), { words: "fragment" });
  return <KeepCase linkNow={linkNow} locale={locale} messages={messages} />;
}

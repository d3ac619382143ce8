"use client";

import { useWizard } from "@/components/wizard/wizard-provider";
import { parseDraft } from "@/lib/answers/draft";
import { linkTo } from "@/lib/share/link";
import { toWire } from "@/lib/wizard/form-values";
import { KeepCaseLater } from "./keep-case-later";

/** Keeps the wizard's answers, as they stand when the button is pressed. Comes after the page, with scripts only. */
export function KeepDraft() {
  const { locale, answers } = useWizard();
  const linkNow = () => linkTo("", parseDraft(toWire(answers.read())), { words: "fragment" });
  return <KeepCaseLater linkNow={linkNow} locale={locale} />;
}

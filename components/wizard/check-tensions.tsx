"use client";

import type { TensionMessages } from "@/components/knowledge/tension-list";
import { usePresented } from "./presented-provider";
import { TensionsOfCheck } from "./tensions-of-check";
import { useWizard } from "./wizard-provider";

/** What contradicts what in the answers, before the prompts are built. */
export function CheckTensions({ messages }: { messages: TensionMessages }) {
  const { locale } = useWizard();
  const built = usePresented();
  return built ? <TensionsOfCheck presented={built.presented} locale={locale} messages={messages} /> : null;
}

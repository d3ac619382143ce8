"use client";

import { TensionList, type TensionMessages } from "@/components/knowledge/tension-list";
import { usePresented } from "./presented-provider";
import { useWizard } from "./wizard-provider";

/** What contradicts what in the answers, before the prompts are built. */
export function CheckTensions({ messages }: { messages: TensionMessages }) {
  const { locale } = useWizard();
  const built = usePresented();
  if (!built) return null;
  return (
    <section aria-labelledby="tensions" className="grid gap-3">
      <div>
        <h2 id="tensions" className="text-2xl">
          {messages.title}
        </h2>
        <p className="text-muted">{messages.lead}</p>
      </div>
      <TensionList tensions={built.presented.tensions} locale={locale} messages={messages} editable />
    </section>
  );
}

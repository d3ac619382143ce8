import { TensionList, type TensionMessages } from "@/components/knowledge/tension-list";
import type { Locale } from "@/lib/i18n/locales";
import type { PresentedPrompts } from "@/lib/prompt/present";

type Props = { presented: Pick<PresentedPrompts, "tensions" | "facts">; locale: Locale; messages: TensionMessages };

/** The tensions as the check page shows them, from the server or from the browser. */
export function TensionsOfCheck({ presented, locale, messages }: Props) {
  return (
    <section aria-labelledby="tensions" className="grid gap-3">
      <div>
        <h2 id="tensions" tabIndex={-1} className="scroll-mt-24 text-2xl">
          {messages.title}
        </h2>
        <p className="text-muted">{messages.lead}</p>
      </div>
      <TensionList tensions={presented.tensions} facts={presented.facts} locale={locale} messages={messages} editable />
    </section>
  );
}

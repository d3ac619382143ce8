import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { FollowUp } from "@/lib/prompt/build-follow-ups";
import { CopyPart } from "./copy-part";
import { Segments } from "./segments";

type Props = {
  followUps: FollowUp[];
  language: Locale;
  messages: Pick<ResultMessages, "followUpsTitle" | "followUpsLead">;
};

/** The prompts that continue the conversation, folded: they are for later. */
export function FollowUps({ followUps, language, messages }: Props) {
  return (
    <section aria-labelledby="follow-ups" className="panel overflow-hidden">
      <header className="border-b border-line px-4 py-3 sm:px-5">
        <h2 id="follow-ups" className="text-xl">
          {messages.followUpsTitle}
        </h2>
        <p className="text-muted">{messages.followUpsLead}</p>
      </header>
      <div className="lines">
        {followUps.map((followUp) => (
          <details key={followUp.id} data-follow-up={followUp.id} data-part="">
            <summary className="cursor-pointer px-4 py-3 font-semibold sm:px-5">{followUp.title}</summary>
            <div className="grid gap-3 px-4 pb-4 sm:px-5">
              <pre lang={language} className="prompt-text">
                <Segments segments={followUp.segments} />
              </pre>
              <CopyPart of="follow-up" name={followUp.title} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

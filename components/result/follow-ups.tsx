import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { FollowUp } from "@/lib/prompt/build-follow-ups";
import { CopyButton } from "./copy-button";
import type { PanelMessages } from "./prompt-panel";
import { Segments } from "./segments";

export type FollowUpMessages = PanelMessages &
  Pick<ResultMessages, "followUpsTitle" | "followUpsLead" | "copyFollowUp" | "copyFollowUpOf">;

/** The prompts that continue the conversation, folded: they are for later. */
export function FollowUps({
  followUps,
  language,
  messages,
}: {
  followUps: FollowUp[];
  language: Locale;
  messages: FollowUpMessages;
}) {
  return (
    <section aria-labelledby="follow-ups">
      <h2 id="follow-ups" className="text-2xl">
        {messages.followUpsTitle}
      </h2>
      <p className="mt-1 text-muted">{messages.followUpsLead}</p>
      <div className="panel mt-4 divide-y divide-line">
        {followUps.map((followUp) => (
          <details key={followUp.id} data-follow-up={followUp.id}>
            <summary className="cursor-pointer px-4 py-3 font-semibold sm:px-5">{followUp.title}</summary>
            <div className="grid gap-3 px-4 pb-4 sm:px-5">
              <pre
                lang={language}
                className="font-mono text-[0.8125rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]"
              >
                <Segments segments={followUp.segments} />
              </pre>
              <CopyButton
                text={followUp.segments.map((segment) => segment.text).join("")}
                name={followUp.title}
                label={messages.copyFollowUp}
                fullLabel={formatMessage(messages.copyFollowUpOf, { name: followUp.title })}
                messages={messages}
                action="copy-follow-up"
              />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

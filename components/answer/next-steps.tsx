import { CopyButton } from "@/components/result/copy-button";
import { downloadFile } from "@/components/ui/download-file";
import type { CheckedAnswer } from "@/lib/answer-check/in-browser";
import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

type Props = { text: string; checked: CheckedAnswer; locale: Locale; messages: AnswerSentences["page"] };

/** Where nothing blocks: records of the decision, and the prompts that continue the conversation. */
export function NextSteps({ text, checked, locale, messages }: Props) {
  const words = messages.next;
  const files = [
    { id: "adr", name: words.adr, file: "decision-record.md" },
    { id: "register", name: words.register, file: "decision-and-register.md" },
  ] as const;
  return (
    <section aria-labelledby="next" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="next" className="text-2xl">
        {words.next}
      </h2>
      <p>{words.nextLead}</p>
      <ul className="grid gap-2">
        {files.map(({ id, name, file }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            {name}
            <button
              type="button"
              className="button button-quiet"
              aria-label={formatMessage(words.downloadOf, { name })}
              onClick={() => void download(id, file, text, checked.title, locale)}
            >
              {words.download}
            </button>
          </li>
        ))}
      </ul>
      {checked.followUps.length > 0 && (
        <>
          <h3 className="text-xl">{words.followUps}</h3>
          <div className="panel lines">
            {checked.followUps.map((followUp) => (
              <details key={followUp.id}>
                <summary className="cursor-pointer px-4 py-3 font-semibold">{followUp.title}</summary>
                <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pb-4">
                  <pre className="font-mono text-sm [overflow-wrap:anywhere] whitespace-pre-wrap">{followUp.text}</pre>
                  <CopyButton
                    text={followUp.text}
                    name={followUp.title}
                    label={words.copyFollowUp}
                    fullLabel={formatMessage(words.copyFollowUpOf, { name: followUp.title })}
                    messages={messages.copy}
                    action="copy-follow-up"
                  />
                </div>
              </details>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Makes a record of the day and hands it to the browser. */
async function download(id: "adr" | "register", file: string, text: string, title: string | undefined, locale: Locale) {
  const { decisionAndRegister, decisionRecord } = await import("@/lib/answer-check/in-browser");
  const day = new Date().toISOString().slice(0, 10);
  const record = id === "adr" ? decisionRecord(text, title, day, locale) : decisionAndRegister(text, title, locale);
  downloadFile({ name: file, type: "text/markdown", text: record });
}

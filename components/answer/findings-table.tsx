import type { Finding, Severity } from "@/lib/answer-check/finding";
import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage } from "@/lib/i18n/message";

/** Beside the word, so that neither colour nor sign tells alone. */
const marks: Record<Severity, string> = { blocks: "✕", costs: "▲", note: "•" };

type Props = { findings: readonly Finding[]; messages: AnswerSentences["page"] };

/** A row per finding, the gravest first: how grave and where, what is wrong and what to do. All of it is plain text. */
export function FindingsTable({ findings, messages }: Props) {
  if (findings.length === 0) return <p>{messages.clean}</p>;
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const counts = { blocks: count("blocks"), costs: count("costs"), notes: count("note") };
  return (
    <>
      <p>
        {formatMessage(messages.summary, counts)} {counts.blocks === 0 && messages.noBlocks}
      </p>
      <table className="w-full table-fixed text-left">
        <thead>
          <tr className="border-b-2 border-line text-sm">
            <th className="w-2/5 py-2 pr-3 sm:w-44">{messages.columns.severity}</th>
            <th className="py-2">{messages.columns.finding}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={`${finding.key} ${finding.line} ${finding.sentence}`} className="border-b border-line align-top">
              <td className="py-3 pr-3">
                <strong className={finding.severity === "blocks" ? "text-warn" : ""}>
                  <span aria-hidden="true">{marks[finding.severity]} </span>
                  {messages.severities[finding.severity]}
                </strong>
                <span className="block text-sm text-muted">
                  {finding.section === undefined
                    ? formatMessage(messages.line, { line: finding.line })
                    : formatMessage(messages.sectionLine, { section: finding.section, line: finding.line })}
                </span>
              </td>
              <td className="grid gap-1 py-3">
                <span>{finding.sentence}</span>
                {finding.quoted !== "" && (
                  <code className="block break-words bg-sunken px-2 py-1 text-sm">{finding.quoted}</code>
                )}
                <span className="text-sm text-muted">{finding.fix}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

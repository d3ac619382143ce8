import type { ReactNode } from "react";
import type { Comparison as Compared, Holder } from "@/lib/cases/compare";
import type { CaseSentences } from "@/lib/content/case-messages";
import type { Locale } from "@/lib/i18n/locales";
import { formatPlural } from "@/lib/i18n/message";

type Messages = CaseSentences["compare"];
type Props = { compared: Compared; names: Record<"a" | "b", string>; locale: Locale; messages: Messages };

/** In what two cases differ; each difference is marked in words, so that no colour is needed to see it. */
export function Comparison({ compared, names, locale, messages }: Props) {
  const { answers, sameAnswers, tensions, facts, sameFacts, lines } = compared;
  const isSame =
    answers.length + facts.length + lines.length === 0 && tensions.every(({ holder }) => holder === "both");
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {(["a", "b"] as const).map((side) => (
          <div key={side} className="contents">
            <dt className="font-semibold">{messages.sides[side]}</dt>
            <dd className="[overflow-wrap:anywhere]">{names[side]}</dd>
          </div>
        ))}
      </dl>
      {isSame && <p>{messages.same}</p>}
      <Part title={messages.answers} note={formatPlural(locale, messages.sameAnswers, sameAnswers)}>
        {answers.map((row) => (
          <div key={row.label} className="border-t border-line py-3">
            <h4 className="font-semibold">{row.label}</h4>
            <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 sm:grid-cols-2">
              {(["a", "b"] as const).map((side) => (
                <div key={side} className="min-w-0">
                  <Mark>{messages.sides[side]}</Mark>
                  <div className="[overflow-wrap:anywhere]">
                    {row[side].length === 0 ? (
                      <p className="text-muted">{messages.noAnswer}</p>
                    ) : (
                      row[side].map((line, index) => <p key={index}>{line}</p>)
                    )}
                  </div>
                </div>
              ))}
            </div>
          </div>
        ))}
      </Part>
      <Part title={messages.tensions} {...(tensions.length === 0 && { note: messages.noTensions })}>
        <MarkedList
          items={tensions.map(({ id, holder, claim }) => ({ id, holder, text: claim }))}
          messages={messages}
        />
      </Part>
      <Part title={messages.facts} note={formatPlural(locale, messages.sameFacts, sameFacts)}>
        <MarkedList items={facts} messages={messages} />
      </Part>
      <Part title={messages.lines} {...(lines.length === 0 && { note: messages.noLines })}>
        {lines.map((group, index) => (
          <div key={index} className="border-t border-line py-3">
            {group.heading && <h4 className="font-semibold">{group.heading}</h4>}
            <MarkedList
              items={group.lines.map(({ side, text }, number) => ({ id: String(number), holder: side, text }))}
              messages={messages}
              isCode
            />
          </div>
        ))}
      </Part>
    </>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="text-xl">{title}</h3>
      {note && <p className="text-muted">{note}</p>}
      <div>{children}</div>
    </section>
  );
}

const Mark = ({ children }: { children: ReactNode }) => (
  <span className="inline-block rounded-sm border border-control px-1.5 text-xs font-semibold">{children}</span>
);

type ListProps = { items: { id: string; holder: Holder; text: string }[]; messages: Messages; isCode?: boolean };

function MarkedList({ items, messages, isCode = false }: ListProps) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {items.map(({ id, holder, text }) => (
        <li key={id} className="grid grid-cols-[4rem_minmax(0,1fr)] items-baseline gap-x-3">
          <span>
            <Mark>{messages.holders[holder]}</Mark>
          </span>
          <span className={`[overflow-wrap:anywhere] ${isCode ? "font-mono text-sm" : ""}`}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

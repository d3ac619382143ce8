import { useState } from "react";
import type { CaseSource } from "@/lib/answer-check/case-of-address";
import type { Compared } from "@/lib/answer-check/in-browser";
import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";

type Props = { text: string; source: CaseSource; locale: Locale; messages: AnswerSentences["page"] };

/** A second answer to the same prompt, and what the two say of the same things. */
export function Comparison({ text, source, locale, messages }: Props) {
  const words = messages.next;
  const [other, setOther] = useState("");
  const [compared, setCompared] = useState<Compared | "missing">();
  const compare = async () => {
    const { compareAnswers } = await import("@/lib/answer-check/in-browser");
    const { search, hash } = window.location;
    setCompared(
      await compareAnswers([text, other], { source, link: { query: search.slice(1), fragment: hash }, locale }),
    );
  };
  return (
    <section aria-labelledby="compare" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="compare" className="text-2xl">
        {words.compare}
      </h2>
      <p id="compare-hint">{words.compareLead}</p>
      <label htmlFor="other" className="font-semibold">
        {words.other}
      </label>
      <textarea
        id="other"
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="compare-hint"
        value={other}
        className="w-full rounded border border-control bg-surface p-3 font-mono text-sm"
        onChange={(event) => setOther(event.target.value)}
      />
      <button
        type="button"
        className="button button-quiet justify-self-start"
        onClick={() => {
          if (other.trim() === "") setCompared("missing");
          else void compare();
        }}
      >
        {words.compareButton}
      </button>
      <div role="status" className="grid grid-cols-[minmax(0,1fr)] gap-6 empty:hidden">
        {compared === "missing" && <p className="font-semibold text-danger">{messages.missing}</p>}
        {compared &&
          compared !== "missing" &&
          rowsOf(compared, messages).map((row) => <Aspect key={row.title} row={row} messages={messages} />)}
      </div>
    </section>
  );
}

type AspectRow = { title: string; sides: readonly (readonly string[])[] };

function rowsOf({ summaries, findings }: Compared, messages: AnswerSentences["page"]): AspectRow[] {
  const { aspects } = messages.next;
  const [first, second] = summaries;
  const count = (at: 0 | 1, severity: string) => findings[at].filter((each) => each.severity === severity).length;
  const counted = (at: 0 | 1) =>
    formatMessage(messages.summary, {
      blocks: count(at, "blocks"),
      costs: count(at, "costs"),
      notes: count(at, "note"),
    });
  return [
    { title: aspects.findings, sides: [[counted(0)], [counted(1)]] },
    { title: aspects.decision, sides: [first.decision, second.decision] },
    { title: aspects.products, sides: [first.products, second.products] },
    ...first.times.map(({ place, rows }, at) => ({
      title: formatMessage(aspects.times, { place }),
      sides: [rows, second.times[at]?.rows ?? []],
    })),
    { title: aspects.cost, sides: [first.cost, second.cost] },
    { title: aspects.open, sides: [first.open, second.open] },
    { title: aspects.unchecked, sides: [[String(first.unchecked)], [String(second.unchecked)]] },
  ];
}

/** One thing, as either answer has it: side by side where there is room. */
function Aspect({ row: { title, sides }, messages }: { row: AspectRow; messages: AnswerSentences["page"] }) {
  const { first, second, nothing } = messages.next;
  return (
    <div className="border-t border-line pt-3">
      <h3 className="text-lg">{title}</h3>
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
        {sides.map((lines, at) => (
          <div key={at === 0 ? first : second} className="min-w-0">
            <h4 className="text-sm font-semibold text-muted">{at === 0 ? first : second}</h4>
            {lines.length === 0 ? (
              <p>{nothing}</p>
            ) : (
              <ul className="grid gap-1 text-sm [overflow-wrap:anywhere]">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

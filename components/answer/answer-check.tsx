"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { answerLimit } from "@/lib/answer-check/answer-limit";
import type { CaseSource } from "@/lib/answer-check/case-of-address";
import { keepAnswer, readKeptAnswer } from "@/lib/answer-check/kept-answer";
import type { AnswerSentences } from "@/lib/content/answer-messages";
import { formatMessage, formatNumber } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { AnswerField } from "./answer-field";
import { CaseChoice } from "./case-choice";
import { Comparison } from "./comparison";
import { FindingsTable } from "./findings-table";
import { NextSteps } from "./next-steps";
import { Repair } from "./repair";
import { useAnswerCheck } from "./use-answer-check";

type Props = {
  locale: Locale;
  /** What the scenarios are called, by id: an address may name one of them. */
  scenarios: Readonly<Record<string, string>>;
  messages: AnswerSentences["page"];
};

const never = () => () => undefined;
const readQuery = () => window.location.search;

/** The field for the answer, the case it is checked against, and what was found in it. */
export function AnswerCheck({ locale, scenarios, messages }: Props) {
  const [text, setText] = useState("");
  const [cut, setCut] = useState(0);
  const [blanked, setBlanked] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [chosen, choose] = useState<CaseSource>();
  const query = useSyncExternalStore(never, readQuery, () => "");
  const source = chosen ?? (query === "" ? "draft" : "link");
  const scenario = scenarios[new URLSearchParams(query).get("preset") ?? ""];
  const ofAddress = scenario ? formatMessage(messages.caseScenario, { title: scenario }) : messages.caseLink;
  const [keeping, setKeeping] = useState<"no" | "yes" | "refused">("no");
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, checked, progress, prepare, check, merge, clear } = useAnswerCheck(locale);

  // What was kept is known in the browser only: it is shown after the first paint, which is the server's.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const kept = readKeptAnswer();
      if (kept === undefined) return;
      setText(kept);
      setKeeping("yes");
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (state === "done") heading.current?.focus();
  }, [state]);

  const keep = (wanted: boolean, value: string) => {
    const isKept = keepAnswer(wanted ? value : undefined);
    setKeeping(wanted ? (isKept ? "yes" : "refused") : "no");
  };
  const take = (value: string) => {
    setText(value.slice(0, answerLimit));
    setCut(value.length > answerLimit ? value.length : 0);
    setBlanked(false);
    setMissing(false);
    if (value !== "") prepare();
    if (keeping === "yes") keep(true, value.slice(0, answerLimit));
  };
  const blank = async () => {
    const { blankSecrets } = await import("@/lib/answer-check/in-browser");
    const clean = blankSecrets(text, messages.next.blanked);
    take(clean);
    setBlanked(true);
    await check(clean, source);
  };
  const isUsable = checked?.findings.every(({ severity }) => severity !== "blocks") ?? false;
  const number = (value: number) => formatNumber(locale, value);
  const limit = number(answerLimit);
  return (
    <div className="needs-js grid grid-cols-[minmax(0,1fr)] gap-8">
      <form
        toolname="check_answer"
        tooldescription="Checks an AI's answer to the Pro prompt against its contract, our facts and the user's case, in this browser."
        className="grid grid-cols-[minmax(0,1fr)] gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") void check(text, source);
          else {
            setMissing(true);
            event.currentTarget.querySelector<HTMLTextAreaElement>("#answer")?.focus();
          }
        }}
      >
        <AnswerField text={text} isMissing={isMissing} onText={take} locale={locale} messages={messages} />
        {cut > 0 && (
          <p role="alert" className="text-warn">
            {formatMessage(messages.tooLong, { count: number(cut), limit })}
          </p>
        )}
        <CaseChoice
          source={source}
          onSource={choose}
          ofAddress={query === "" ? undefined : ofAddress}
          messages={messages}
        />
        <label className="flex items-start gap-3 py-1">
          <input
            type="checkbox"
            className="mt-1 size-5"
            checked={keeping === "yes"}
            onChange={(event) => keep(event.target.checked, text)}
          />
          {messages.keep}
        </label>
        <p role="status" className="text-sm text-muted empty:hidden">
          {keeping === "yes" ? messages.kept : keeping === "refused" ? messages.notKept : ""}
        </p>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            {messages.check}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              take("");
              clear();
            }}
          >
            {messages.clear}
          </button>
        </div>
      </form>
      <p role="status" className="empty:hidden">
        {state === "checking" ? messages.checking : ""}
      </p>
      {checked && (
        <section aria-labelledby="findings" className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <h2 id="findings" ref={heading} tabIndex={-1} className="text-2xl">
            {messages.results}
          </h2>
          {!checked.hasCase && source !== "none" && <p className="text-warn">{messages.caseMissing}</p>}
          <FindingsTable findings={checked.findings} messages={messages} />
          {checked.findings.some(({ key }) => key === "secret") && (
            <div className="panel grid justify-items-start gap-2 border-l-4 border-l-accent p-4">
              <p>{messages.next.secretLead}</p>
              <button type="button" className="button" onClick={() => void blank()}>
                {messages.next.blank}
              </button>
            </div>
          )}
        </section>
      )}
      <p role="status" className="empty:hidden">
        {blanked ? messages.next.blankedNote : ""}
      </p>
      <p role="status" className="empty:hidden">
        {progress === "not-merged" ? messages.notMerged : progress ? formatMessage(messages.merged, progress) : ""}
      </p>
      {checked?.repair !== undefined && (
        <Repair
          prompt={checked.repair}
          messages={messages}
          onCorrection={async (correction) => {
            const merged = await merge(text, correction, source);
            if (merged !== undefined) take(merged);
          }}
        />
      )}
      {checked && isUsable && (
        <>
          <NextSteps text={text} checked={checked} locale={locale} messages={messages} />
          <Comparison text={text} source={source} locale={locale} messages={messages} />
        </>
      )}
    </div>
  );
}

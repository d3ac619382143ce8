"use client";

import dynamic from "next/dynamic";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { SavedCase } from "@/lib/cases/case";
import type { Comparison as Compared } from "@/lib/cases/compare";
import type { CaseSentences } from "@/lib/content/case-messages";
import type { Locale } from "@/lib/i18n/locales";
import { formatMessage } from "@/lib/i18n/message";

// Loaded with the first comparison.
const Comparison = dynamic(() => import("./comparison").then((part) => part.Comparison), { ssr: false });

const sides = ["a", "b"] as const;
type SideId = (typeof sides)[number];

/** A side is a kept case, by its id, or the link that was pasted. */
type Chosen = { id: string; link: string };
/** Stands for the link in the list of cases; no case has this id. */
const pasted = "link";

type Props = { cases: readonly SavedCase[]; locale: Locale; messages: CaseSentences["compare"] };

type Comparing =
  | { state: "idle" | "comparing" | "failed" }
  | { state: "incomplete"; side: SideId }
  | { state: "done"; compared: Compared; names: Record<SideId, string> };

/** Chooses two cases and shows in what they differ. */
export function CompareForm({ cases, locale, messages }: Props) {
  const [chosen, choose] = useState<Partial<Record<SideId, Chosen>>>({});
  const [comparing, setComparing] = useState<Comparing>({ state: "idle" });
  const running = useRef<AbortController>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (comparing.state === "done") heading.current?.focus();
  }, [comparing]);

  // The two that were opened last, as long as nothing was chosen; a case that was deleted is chosen no longer.
  const sideOf = (side: SideId): Chosen => {
    const { id = cases[side === "a" ? 0 : 1]?.id, link = "" } = chosen[side] ?? {};
    return { id: cases.some((each) => each.id === id) ? (id ?? pasted) : pasted, link };
  };

  const compare = async (event: FormEvent) => {
    event.preventDefault();
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setComparing({ state: "comparing" });
    const result = await compared(sides.map(sideOf), cases, locale, controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    if (!result) return setComparing({ state: "failed" });
    if ("missing" in result) return setComparing({ state: "incomplete", side: sides[result.missing] ?? "a" });
    const nameOf = (side: SideId) => cases.find(({ id }) => id === sideOf(side).id)?.name ?? messages.linkName;
    setComparing({ state: "done", compared: result, names: { a: nameOf("a"), b: nameOf("b") } });
  };

  return (
    <section aria-labelledby="compare" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="compare" className="text-2xl">
        {messages.title}
      </h2>
      <p className="max-w-measure text-muted">{messages.lead}</p>
      <form className="grid grid-cols-[minmax(0,1fr)] gap-4" onSubmit={(event) => void compare(event)}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
          {sides.map((side) => (
            <SideFields
              key={side}
              side={side}
              chosen={sideOf(side)}
              cases={cases}
              messages={messages}
              onChoose={(now) => choose((all) => ({ ...all, [side]: now }))}
            />
          ))}
        </div>
        <button type="submit" className="button justify-self-start">
          {messages.submit}
        </button>
      </form>
      <p role="status" className="empty:hidden">
        {comparing.state === "comparing" && messages.comparing}
        {comparing.state === "failed" && messages.failed}
        {comparing.state === "incomplete" &&
          formatMessage(messages.incomplete, { side: messages.sides[comparing.side] })}
      </p>
      {comparing.state === "done" && (
        <section aria-labelledby="comparison" className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <h2 id="comparison" ref={heading} tabIndex={-1} className="text-2xl">
            {messages.result}
          </h2>
          <Comparison compared={comparing.compared} names={comparing.names} locale={locale} messages={messages} />
        </section>
      )}
    </section>
  );
}

type SideProps = Pick<Props, "cases" | "messages"> & {
  side: SideId;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
};

function SideFields({ side, chosen, cases, messages, onChoose }: SideProps) {
  return (
    <fieldset className="panel grid min-w-0 content-start gap-3 p-4">
      <legend className="px-1 font-semibold">{messages.sides[side]}</legend>
      <label className="grid min-w-0 gap-1">
        {messages.which}
        <select
          className="min-h-11 w-full min-w-0 rounded-md border border-control bg-surface px-3"
          value={chosen.id}
          onChange={({ currentTarget }) => onChoose({ ...chosen, id: currentTarget.value })}
        >
          {cases.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={pasted}>{messages.link}</option>
        </select>
      </label>
      {chosen.id === pasted && (
        <label className="grid min-w-0 gap-1">
          {formatMessage(messages.linkLabel, { side: messages.sides[side] })}
          <span id={`link-${side}`} className="text-sm text-muted">
            {messages.linkHint}
          </span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`link-${side}`}
            className="min-h-11 w-full min-w-0 rounded-md border border-control bg-surface px-3 font-mono text-sm"
            value={chosen.link}
            onChange={({ currentTarget }) => onChoose({ ...chosen, link: currentTarget.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

/** Compares what was chosen, or tells which of the two says nothing. The code comes with the first comparison. */
async function compared(
  chosen: readonly Chosen[],
  cases: readonly SavedCase[],
  locale: Locale,
  signal: AbortSignal,
): Promise<Compared | { missing: number } | undefined> {
  const [{ compareInBrowser }, { answersOfLink }] = await Promise.all([
    import("@/lib/cases/in-browser"),
    import("@/lib/cases/cases-file"),
  ]);
  const drafts = chosen.map(({ id, link }) => answersOfLink(cases.find((each) => each.id === id)?.link ?? link.trim()));
  const missing = drafts.findIndex((draft) => Object.keys(draft).length === 1);
  const [a, b] = drafts;
  if (missing >= 0 || !a || !b) return { missing };
  return compareInBrowser([a, b], locale, signal);
}

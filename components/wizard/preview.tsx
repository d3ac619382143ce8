"use client";

import { useEffect, useRef, useState } from "react";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { Segment } from "@/lib/prompt/document";
import { renderSections } from "@/lib/prompt/render";
import { usePresented } from "./presented-provider";

/** The Pro prompt as it stands, with what the last answer changed. */
export function Preview({ messages }: { messages: WizardMessages["preview"] }) {
  const built = usePresented();
  const sections = built
    ? renderSections({ language: built.presented.language, ...built.presented.prompts.pro }, "xml")
    : [];
  const segments = sections.flatMap((section) => [
    ...section.segments,
    { text: "\n\n", origin: { kind: "template" } } satisfies Segment,
  ]);
  const changed = useChanged(segments);
  const panel = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const textOfChanged = [...changed].join("\n");
  // What the last answer changed comes into view, inside the preview only: the page stays where the reader is.
  useEffect(() => {
    if (textOfChanged !== "" && panel.current && mark.current)
      panel.current.scrollTop = mark.current.offsetTop - panel.current.clientHeight / 3;
  }, [textOfChanged]);
  const firstChanged = segments.findIndex((segment) => segment.origin.kind === "answer" && changed.has(keyOf(segment)));
  return (
    <div className="contents print:hidden">
      {/* Where there is no room beside the step the preview lies over it, a button away wherever the page stands. */}
      <button
        type="button"
        popoverTarget="preview"
        className="button button-quiet bg-paper fixed right-4 bottom-4 z-10 raised lg:hidden"
      >
        {messages.title}
      </button>
      <aside
        ref={panel}
        id="preview"
        popover="auto"
        aria-label={messages.title}
        className="panel m-auto max-h-[85dvh] w-[min(40rem,calc(100vw-2rem))] overflow-y-auto bg-surface p-0 text-ink lg:sticky lg:inset-auto lg:top-6 lg:m-0 lg:block lg:max-h-[calc(100dvh-3rem)] lg:w-auto lg:self-start"
        tabIndex={0}
      >
        <div className="sticky top-0 flex items-center justify-between gap-4 border-b border-line bg-surface px-4 py-2">
          <h2 className="font-semibold">{messages.title}</h2>
          <button
            type="button"
            popoverTarget="preview"
            popoverTargetAction="hide"
            className="button-link min-h-9 lg:hidden"
          >
            {messages.close}
          </button>
        </div>
        <div className="px-4 py-3 text-sm">
          {!built && <p className="text-muted">{messages.empty}</p>}
          {built?.local && <p className="mb-2 text-warn">{messages.local}</p>}
          {built && (
            <>
              {changed.size > 0 && <p className="mb-2 text-muted">{messages.changed}</p>}
              <pre lang={built.presented.language} className="prompt-text text-[0.75rem]">
                {segments.map((segment, index) => {
                  const key = `${index}`;
                  if (segment.origin.kind !== "answer") return <span key={key}>{segment.text}</span>;
                  return (
                    <mark
                      key={key}
                      ref={index === firstChanged ? mark : undefined}
                      className={changed.has(keyOf(segment)) ? "font-semibold decoration-double!" : undefined}
                    >
                      {segment.text}
                    </mark>
                  );
                })}
              </pre>
            </>
          )}
        </div>
      </aside>
    </div>
  );
}

const keyOf = (segment: Segment) => `${segment.origin.kind === "answer" ? segment.origin.field : ""} ${segment.text}`;

/** The answers that were not in the prompt before it last changed. */
function useChanged(segments: Segment[]): Set<string> {
  const now = segments.filter((segment) => segment.origin.kind === "answer").map(keyOf);
  const text = now.join("\n");
  const [seen, setSeen] = useState({ text, before: now, now });
  // Derived while rendering, as React advises: the former state of a prop is kept in state, not in an effect.
  if (seen.text !== text) setSeen({ text, before: seen.now, now });
  const before = new Set(seen.text === text ? seen.before : seen.now);
  return new Set(before.size === 0 ? [] : now.filter((key) => !before.has(key)));
}

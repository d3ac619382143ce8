"use client";

import { useState, useSyncExternalStore } from "react";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { Segment } from "@/lib/prompt/document";
import { renderSections } from "@/lib/prompt/render";
import { usePresented } from "./presented-provider";

/** The Pro prompt as it stands, with what the last answer changed. Folded where there is no room beside the step. */
export function Preview({ messages }: { messages: WizardMessages["preview"] }) {
  const built = usePresented();
  const wide = useSyncExternalStore(onWidthChange, isWide, () => false);
  const sections = built
    ? renderSections({ language: built.presented.language, ...built.presented.prompts.pro }, "xml")
    : [];
  const segments = sections.flatMap((section) => [
    ...section.segments,
    { text: "\n\n", origin: { kind: "template" } } satisfies Segment,
  ]);
  const changed = useChanged(segments);
  return (
    <aside
      aria-label={messages.title}
      className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto print:hidden"
      tabIndex={0}
    >
      <details open={wide} className="panel">
        <summary className="cursor-pointer px-4 py-3 font-semibold">{messages.title}</summary>
        <div className="border-t border-line px-4 py-3 text-sm">
          {!built && <p className="text-muted">{messages.empty}</p>}
          {built?.local && <p className="mb-2 text-warn">{messages.local}</p>}
          {built && (
            <>
              {changed.size > 0 && <p className="mb-2 text-muted">{messages.changed}</p>}
              <pre
                lang={built.presented.language}
                className="font-mono text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]"
              >
                {segments.map((segment, index) => {
                  const key = `${index}`;
                  if (segment.origin.kind !== "answer") return <span key={key}>{segment.text}</span>;
                  return (
                    <mark
                      key={key}
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
      </details>
    </aside>
  );
}

/** From this width there is room beside the step; below, the preview is folded until asked for. */
const besideStep = "(min-width: 64rem)";
const isWide = () => window.matchMedia(besideStep).matches;
const onWidthChange = (changed: () => void) => {
  const query = window.matchMedia(besideStep);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

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

"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { holdsValues, idOf, revealEvent } from "@/lib/site/in-page";
import type { ResultMessages } from "@/lib/i18n/messages";

const panels = ["pro", "basic", "follow-ups"] as const;
export type Panel = (typeof panels)[number];

/** The place in the page that each tab leads to where no script answers. */
const placeOf: Record<Panel, string> = { pro: "prompt-pro", basic: "prompt-basic", "follow-ups": "follow-ups" };

/** Which panel is in view: the first, the one that the address names, or the one in which something is to be shown. */
export function usePanel(): [Panel, (panel: Panel) => void] {
  const [panel, setPanel] = useState<Panel>("pro");
  useEffect(() => {
    const show = (element: Element | null) => {
      const name = element?.closest<HTMLElement>("[data-panel]")?.dataset.panel;
      const found = panels.find((each) => each === name);
      // At once: whoever asks scrolls there next.
      if (found) flushSync(() => setPanel(found));
    };
    const reveal = (event: Event) => event.target instanceof Element && show(event.target);
    const follow = () => show(document.getElementById(idOf(window.location.hash)));
    queueMicrotask(follow);
    window.addEventListener(revealEvent, reveal);
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener(revealEvent, reveal);
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  return [panel, setPanel];
}

type Props = {
  panel: Panel;
  onPanel: (panel: Panel) => void;
  /** Where the AI's answer to these prompts is checked. */
  answerHref: string;
  messages: ResultMessages["tabs"];
};

/** Links to the parts of the page; a script shows one part at a time. */
export function PromptTabs({ panel, onPanel, answerHref, messages }: Props) {
  return (
    <nav aria-label={messages.label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-1 border-b border-line">
        {panels.map((each) => (
          <li key={each}>
            <a
              href={`#${placeOf[each]}`}
              className="tab"
              aria-current={panel === each ? "true" : undefined}
              data-own-way=""
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onPanel(each);
                // The words of a link stay where they are.
                if (!holdsValues(window.location.hash)) window.history.replaceState(null, "", `#${placeOf[each]}`);
              }}
            >
              {messages[each]}
            </a>
          </li>
        ))}
        <li>
          <a href={answerHref} className="tab">
            {messages.answer}
          </a>
        </li>
      </ul>
    </nav>
  );
}

"use client";

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { focusHeading } from "@/components/ui/focus-heading";
import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";
import { Incomplete, type IncompleteMessages } from "./incomplete";
import { type ReadLink, useWholeLink } from "./use-whole-link";

type Props = {
  locale: Locale;
  /** The query of this page, without "?", and what it gives alone. */
  query: string;
  ofQuery: ReadLink;
  messages: IncompleteMessages & Pick<ResultMessages, "title">;
  /** The prompts, for a link that is enough with its words. */
  children: ReactNode;
};

/**
 * A link whose query alone is not enough: judged once the words behind the "#" were read, too. Where no script can read
 * them there are none, and the server's judgement stands.
 */
export function WholeLink({ locale, query, ofQuery, messages, children }: Props) {
  const read = useWholeLink(query, ofQuery);
  const hadFocus = useRef(false);
  // The heading that takes the place of the one that had the focus, as after a way through the site, takes that, too.
  useLayoutEffect(() => {
    if (read && hadFocus.current) focusHeading();
    hadFocus.current = false;
  }, [read]);
  if (!read) {
    return (
      <>
        <Reading messages={messages} onGone={(focused) => (hadFocus.current = focused)} />
        <noscript>
          <Incomplete locale={locale} {...ofQuery} words="query" messages={messages} />
        </noscript>
      </>
    );
  }
  if (read.issues.length > 0) return <Incomplete locale={locale} {...read} words="fragment" messages={messages} />;
  return children;
}

type ReadingProps = { messages: Props["messages"]; onGone: (focused: boolean) => void };

/** Stands until the link was read; on its way out it tells whether its heading had the focus. */
function Reading({ messages, onGone }: ReadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const own = heading.current;
    return () => onGone(own !== null && own === document.activeElement);
  }, [onGone]);
  return (
    <div className="needs-js">
      <h1 ref={heading} className="text-4xl">
        {messages.title}
      </h1>
      <p role="status" className="mt-2 text-lg text-muted">
        {messages.incomplete.reading}
      </p>
    </div>
  );
}

"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useCallback, useLayoutEffect, useState } from "react";
import type { Notice } from "@/lib/answers/notices";
import type { StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { caseTitle } from "@/lib/prompt/case-title";
import { withLinkDay } from "@/lib/share/link-day";
import { markOn } from "@/lib/site/page-marks";
import { answerPath, resultPath, wizardPath } from "@/lib/site/routes";
import { Notices } from "./notices";
import { PromptsShell } from "./prompts-shell";
import type { CaseWords } from "./prompts-view";
import { ReceivedLink } from "./received-link";
import type { LinkMessages } from "./result-messages";
import { type Shown, useWordsOfLink } from "./use-words-of-link";

// After the page, which keeps its place.
const KeepCase = dynamic(() => import("@/components/cases/keep-case").then((part) => part.KeepCase), {
  ssr: false,
  loading: () => <div className="needs-js min-h-11 print:hidden" />,
});

type Props = {
  locale: Locale;
  /** The query of this page, without "?", and the path of the link it gives. */
  query: string;
  notices: Notice[];
  link: string;
  /** The day on which a link is made now, as an ISO date; and what is to be said of this one's facts. */
  today: string;
  factsNote: string | undefined;
  /** What the case is called by the choices alone. */
  title: string | undefined;
  words: CaseWords;
  messages: LinkMessages;
  /** Built on the server; nothing when only the words behind the "#" make the link enough. */
  children: ReactNode;
};

/** The prompts of a link. Words in the fragment, which only the browser sees, are woven in here. */
export function Result({
  locale,
  query,
  notices,
  link: ofQuery,
  today,
  factsNote,
  title,
  words,
  messages,
  children,
}: Props) {
  const [live, setLive] = useState<Shown>();
  const { status, received } = useWordsOfLink({ query, locale, onPrompts: setLive });
  const isUpdating = status === "updating" || (!live && !children);
  const awaitsWords = isUpdating || status === "reading";
  const link = live?.link ?? ofQuery;
  // A link's answers travel along; this browser's own are already there.
  const theirs = received === "own" ? "" : link.slice(resultPath(locale).length);
  const checkHref = `${wizardPath(locale, "check")}${theirs}`;
  const wayTo = useCallback(
    (step: StepId) => {
      if (!received) return undefined;
      return received === "own" ? `${wizardPath(locale, step)}?${markOn("back")}` : checkHref;
    },
    [received, locale, checkHref],
  );
  const isReceived = received !== undefined && received !== "own";
  const name = live
    ? caseTitle({ draft: live.draft, domainName: words.domainName, latency: live.presented.latency })
    : title;
  useTitle(live && name, isReceived ? messages.received.kicker : messages.title);
  const intro = (
    <>
      <p role="status" className={isUpdating || status === "local" ? "text-warn" : "sr-only"}>
        {isUpdating ? messages.updating : status === "local" ? messages.local : ""}
      </p>
      <noscript>
        <p className="panel border-l-4 border-l-warn bg-warn-soft px-4 py-3">{messages.received.withoutScript}</p>
      </noscript>
      {isReceived && <ReceivedLink hasWords={received.hasWords} adaptHref={checkHref} messages={messages.received} />}
      <Notices notices={live?.notices ?? notices} locale={locale} messages={messages} />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-muted">
        <span>
          <mark>{messages.legend}</mark>
        </span>
        {factsNote && <a href="#facts">{factsNote}</a>}
        {!isReceived && (
          <Link className="print:hidden" href={checkHref} prefetch={false}>
            {messages.edit}
          </Link>
        )}
      </p>
      <KeepCase
        linkNow={() => link.slice(resultPath(locale).length)}
        title={name}
        locale={locale}
        messages={{ keep: messages.keep, notices: messages.caseNotices }}
      />
    </>
  );
  return (
    <>
      <h1 className="text-3xl">
        <span className="block text-base font-semibold tracking-normal text-muted">
          {isReceived ? messages.received.kicker : messages.title}
        </span>{" "}
        {name}
      </h1>
      <PromptsShell
        locale={locale}
        title={name}
        share={withLinkDay(link, today)}
        answers={{ link }}
        answerHref={`${answerPath(locale)}${theirs}`}
        live={live}
        awaitsWords={awaitsWords}
        wayTo={wayTo}
        words={words}
        messages={messages}
        intro={intro}
      >
        {children}
      </PromptsShell>
    </>
  );
}

/** The tab says which case it holds, once the words of a link name it otherwise than its choices did. */
function useTitle(name: string | undefined, kicker: string) {
  // In the commit itself: an observer that outlived the page would rename the next one.
  useLayoutEffect(() => {
    if (!name) return;
    const tell = () => {
      const site = document.title.split(" – ").at(-1) ?? "";
      const title = [name, kicker, site].join(" – ");
      if (document.title !== title) document.title = title;
    };
    tell();
    // The title that the server wrote for the choices may arrive after this one.
    const late = new MutationObserver(tell);
    late.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => late.disconnect();
  }, [name, kicker]);
}

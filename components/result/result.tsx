"use client";

import Link from "next/link";
import { lazy, type ReactNode, Suspense, useCallback, useLayoutEffect, useState } from "react";
import { untilLoaded } from "@/lib/until-loaded";
import { useFromServer } from "@/components/ui/use-from-server";
import type { StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import { caseTitle } from "@/lib/prompt/case-title";
import { withLinkDay } from "@/lib/share/link-day";
import { markOn } from "@/lib/site/page-marks";
import { answerPath, resultPath, wizardPath } from "@/lib/site/routes";
import { Notices, type PresentedNotices } from "./notices";
import { PromptsShell } from "./prompts-shell";
import type { CaseWords } from "./prompts-view";
import { ReceivedLink } from "./received-link";
import type { LinkMessages } from "./result-messages";
import { type Shown, useWordsOfLink } from "./use-words-of-link";

// After the page, which keeps its room.
const KeepCase = lazy(() =>
  untilLoaded(() => import("@/components/cases/keep-case-later")).then((part) => ({ default: part.KeepCaseLater })),
);

type Props = {
  locale: Locale;
  /** The query of this page, without "?", and the path of the link it gives. */
  query: string;
  notices: PresentedNotices;
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
  const { status, whose } = useWordsOfLink({ query, locale, onPrompts: setLive });
  // Until it is known, a link that a browser without anything of its own opens is one that was received.
  const assumed = useFromServer() && whose === undefined;
  const isUpdating = status === "updating" || (!live && !children);
  const awaitsWords = isUpdating || status === "reading";
  const link = live?.link ?? ofQuery;
  // A link's answers travel along; this browser's own are already there.
  const theirs = whose === "own" ? "" : link.slice(resultPath(locale).length);
  const checkHref = `${wizardPath(locale, "check")}${theirs}`;
  const wayTo = useCallback(
    (step: StepId) => {
      if (!whose || whose === "untold") return undefined;
      return whose === "own" ? `${wizardPath(locale, step)}?${markOn("back")}` : checkHref;
    },
    [whose, locale, checkHref],
  );
  const received = typeof whose === "object" ? whose : undefined;
  const name = live
    ? caseTitle({ draft: live.draft, domainName: words.domainName, latency: live.presented.latency })
    : title;
  useTitle(live && name, received ? messages.received.kicker : messages.title);
  const intro = (
    <>
      <p role="status" className={isUpdating || status === "local" ? "text-warn" : "sr-only"}>
        {isUpdating ? messages.updating : status === "local" ? messages.local : ""}
      </p>
      <noscript>
        <p className="panel border-l-4 border-l-warn bg-warn-soft px-4 py-3">{messages.received.withoutScript}</p>
      </noscript>
      {(received || assumed) && (
        <ReceivedLink hasWords={received?.hasWords} adaptHref={checkHref} messages={messages.received} />
      )}
      <Notices notices={live?.notices ?? notices} />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-muted">
        <span>
          <mark>{messages.legend}</mark>
        </span>
        {factsNote && <a href="#facts">{factsNote}</a>}
        {!received && (
          <Link className={`print:hidden ${assumed ? "if-kept" : ""}`} href={checkHref} prefetch={false}>
            {messages.edit}
          </Link>
        )}
      </p>
      {status === "reading" ? (
        <RoomForCase words={messages.keep} />
      ) : (
        <Suspense fallback={<RoomForCase words={messages.keep} />}>
          <KeepCase linkNow={() => link.slice(resultPath(locale).length)} title={name} locale={locale} />
        </Suspense>
      )}
    </>
  );
  return (
    <>
      <h1 className="text-3xl">
        <span className="block text-base font-semibold [letter-spacing:normal] text-muted">
          {received ? messages.received.kicker : messages.title}
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

/** As much room as what keeps the case takes, at every width. */
function RoomForCase({ words }: { words: LinkMessages["keep"] }) {
  return (
    <p aria-hidden="true" className="needs-js invisible flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <span className="button button-quiet">{words.keep}</span>
      <span className="inline-flex min-h-6 items-center">{words.all}</span>
    </p>
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

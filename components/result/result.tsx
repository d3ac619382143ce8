"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { KnowledgeSections } from "@/components/knowledge/knowledge-sections";
import type { Notice } from "@/lib/answers/notices";
import type { Locale } from "@/lib/i18n/locales";
import { formatList, formatMessage } from "@/lib/i18n/message";
import { answerPath, resultPath, wizardPath } from "@/lib/site/routes";
import type { KnowledgeMessages, ResultMessages } from "@/lib/i18n/messages";
import type { PresentedPrompts } from "@/lib/prompt/present";
import { BeforeAfter } from "./before-after";
import { FollowUps } from "./follow-ups";
import { Notices } from "./notices";
import { PromptPanel } from "./prompt-panel";
import { ShareLink } from "./share-link";
import { TakeAway } from "./take-away";
import { type Shown, useWordsOfLink } from "./use-words-of-link";

type Props = {
  locale: Locale;
  /**
   * Built on the server from the link's choices, and from its words where they came in the query; nothing when only the
   * words behind the "#" make the link enough.
   */
  initial: PresentedPrompts | undefined;
  notices: Notice[];
  /** The query of this page, without "?", and the path of the share link it gives. */
  query: string;
  share: string;
  plainQuestion: string | undefined;
  messages: Omit<ResultMessages, "incomplete">;
  knowledge: KnowledgeMessages;
  names: Record<string, string>;
  children?: ReactNode;
};

/** The prompts and what is done with them. Words in the fragment, which only the browser sees, are woven in here. */
export function Result({
  locale,
  initial,
  notices,
  query,
  share,
  plainQuestion,
  messages,
  knowledge,
  names,
  children,
}: Props) {
  const [shown, setShown] = useState<Omit<Shown, "presented"> & { presented: PresentedPrompts | undefined }>({
    presented: initial,
    notices,
    share,
  });
  const { status, received } = useWordsOfLink({ query, locale, onPrompts: setShown });
  const { presented } = shown;
  const isUpdating = status === "updating" || !presented;
  // A link's answers travel along; this browser's own are already there.
  const theirs = received === "own" ? "" : shown.share.slice(resultPath(locale).length);
  const editPath = `${wizardPath(locale, "check")}${theirs}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <p role="status" className={isUpdating || status === "local" ? "text-warn" : "sr-only"}>
        {isUpdating ? messages.updating : status === "local" ? messages.local : ""}
      </p>
      {received && received !== "own" && (
        <section aria-labelledby="received" className="panel border-l-4 border-l-accent bg-accent-soft p-4">
          <h2 id="received" className="text-lg">
            {messages.received.title}
          </h2>
          <p>
            {formatMessage(messages.received.choices, {
              list: formatList(
                locale,
                received.fields.map((field) => messages.fields[field]),
              ),
            })}{" "}
            {received.hasWords ? messages.received.words : messages.received.noWords} {messages.received.own}
          </p>
        </section>
      )}
      <Notices notices={shown.notices} locale={locale} messages={messages} />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-muted">
        <mark>{messages.legend}</mark>
        <Link className="print:hidden" href={editPath} prefetch={false}>
          {messages.edit}
        </Link>
        <Link className="print:hidden" href={`${answerPath(locale)}${theirs}`} prefetch={false}>
          {messages.checkAnswer}
        </Link>
      </p>
      {presented && (
        <PresentedResult
          presented={presented}
          locale={locale}
          plainQuestion={plainQuestion}
          messages={messages}
          knowledge={knowledge}
          names={names}
          editable={received === "own"}
        />
      )}
      {presented && <TakeAway presented={presented} share={shown.share} locale={locale} messages={messages} />}
      <ShareLink path={shown.share} locale={locale} messages={messages} />
      {children}
    </div>
  );
}

type PresentedProps = Pick<Props, "locale" | "plainQuestion" | "messages" | "knowledge" | "names"> & {
  presented: PresentedPrompts;
  editable: boolean;
};

function PresentedResult({ presented, locale, plainQuestion, messages, knowledge, names, editable }: PresentedProps) {
  const panel = { language: presented.language, locale, messages };
  return (
    <>
      <PromptPanel
        kind="pro"
        sections={presented.prompts.pro.sections}
        receipt={presented.prompts.pro.receipt}
        {...panel}
      />
      <PromptPanel kind="basic" sections={presented.prompts.basic.sections} {...panel} />
      <KnowledgeSections presented={presented} locale={locale} messages={knowledge} names={names} editable={editable} />
      {plainQuestion !== undefined && (
        <BeforeAfter presented={presented} plainQuestion={plainQuestion} messages={messages} />
      )}
      <FollowUps followUps={presented.followUps} language={presented.language} messages={messages} />
    </>
  );
}

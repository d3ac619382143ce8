"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { StepId } from "@/lib/answers/steps";
import type { Locale } from "@/lib/i18n/locales";
import type { PromptFormat } from "@/lib/prompt/render";
import { ActionBar } from "./action-bar";
import { PromptsOfPageProvider } from "./prompts-context";
import { PromptTabs, usePanel } from "./prompt-tabs";
import type { CaseWords } from "./prompts-view";
import type { ShellMessages } from "./result-messages";
import { type AnswersOfPage, type Built, usePresented } from "./use-presented";
import { useLiveView } from "./use-live-view";
import { useOrigin } from "./use-origin";

type Props = {
  locale: Locale;
  title: string | undefined;
  /** Path of the link that gives this page again. */
  share: string;
  answers: AnswersOfPage;
  /** Where the AI's answer is checked, with what it is held against. */
  answerHref: string;
  /** Built in the browser, with words that the server never saw; and whether such words may still be on their way. */
  live?: Built | undefined;
  awaitsWords?: boolean;
  wayTo: (step: StepId) => string | undefined;
  words: CaseWords;
  messages: ShellMessages;
  /** What is to be known before reading. */
  intro?: ReactNode;
  /** The view as the server wrote it; nothing where only the words behind the "#" make a link enough. */
  children: ReactNode;
};

/** What acts around the prompts of a page: the bar, the tabs, and the view made anew where the server's is not enough. */
export function PromptsShell(props: Props) {
  const {
    locale,
    title,
    share,
    answers,
    answerHref,
    live,
    awaitsWords = false,
    wayTo,
    words,
    messages,
    intro,
    children,
  } = props;
  const [format, setFormat] = useState<PromptFormat>("xml");
  const [panel, setPanel] = usePanel();
  const prompts = usePresented(answers, locale, live);
  const link = `${useOrigin()}${share}`;
  const context = useMemo(() => ({ messages, wayTo }), [messages, wayTo]);
  const { built } = prompts;
  const isMadeAnew = live !== undefined || format !== "xml";
  const { made, failed } = useLiveView(locale, isMadeAnew);
  const isReady = !isMadeAnew || (built !== undefined && made !== undefined);
  const choose = (wanted: PromptFormat) => {
    setFormat(wanted);
    void prompts.load();
  };
  return (
    <PromptsOfPageProvider value={context}>
      <ActionBar
        kind={panel === "basic" ? "basic" : "pro"}
        busy={awaitsWords || !isReady}
        format={format}
        onFormat={choose}
        share={share}
        title={title}
        prompts={prompts}
        locale={locale}
        messages={messages}
      />
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4" data-shown={panel}>
        {intro}
        <PromptTabs panel={panel} onPanel={setPanel} answerHref={answerHref} messages={messages.tabs} />
        <p role="status" className="text-warn empty:hidden">
          {isReady ? "" : prompts.failed || failed ? messages.unreachable : messages.updating}
        </p>
        {isMadeAnew && built && made ? (
          <made.View
            {...words}
            {...made.words}
            presented={built.presented}
            draft={built.draft}
            format={format}
            locale={locale}
          />
        ) : (
          children
        )}
        <p className="hidden font-mono text-xs break-all print:block">{link}</p>
      </div>
    </PromptsOfPageProvider>
  );
}

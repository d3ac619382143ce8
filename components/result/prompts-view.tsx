import type { Draft } from "@/lib/answers/answers";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages, ResultMessages } from "@/lib/i18n/messages";
import type { PresentedPrompts } from "@/lib/prompt/present";
import type { PromptFormat } from "@/lib/prompt/render";
import { BeforeAfter } from "./before-after";
import { CaseKnowledge } from "./case-knowledge";
import { Contents } from "./contents";
import { FollowUps } from "./follow-ups";
import { PromptPanel } from "./prompt-panel";

/** What does not follow from the prompts themselves: written by the server once, whatever words a link adds. */
export type CaseWords = {
  /** What the domain is called, if one was chosen. */
  domainName?: string | undefined;
  /** How long the answer is asked to be, in words. */
  answerLength: string;
};

export type ViewProps = CaseWords & {
  presented: PresentedPrompts;
  draft: Pick<Draft, "title" | "appType" | "situation" | "aims">;
  format: PromptFormat;
  locale: Locale;
  messages: ResultMessages;
  knowledge: KnowledgeMessages;
};

/**
 * Everything about one case, to be read: the prompts, of which tabs show one at a time, and what stands behind them. The
 * server writes it into the page; the browser makes it anew only for words of a link or another format.
 */
export function PromptsView({ presented, draft, format, locale, messages, knowledge, ...words }: ViewProps) {
  const { prompts, followUps, language } = presented;
  const panel = { language, format, locale, messages };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_13rem]">
      {/* Each in its own column: what comes first of a slow page must not stand where the other will. */}
      <Contents presented={presented} locale={locale} messages={messages.contents} />
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 xl:col-start-1 xl:row-start-1">
        <div className="tab-panels grid grid-cols-[minmax(0,1fr)] gap-8">
          <div data-panel="pro">
            <PromptPanel kind="pro" prompt={prompts.pro} answerLength={words.answerLength} {...panel} />
          </div>
          <div data-panel="basic">
            <PromptPanel kind="basic" prompt={prompts.basic} {...panel} />
          </div>
          <div data-panel="follow-ups">
            <FollowUps followUps={followUps} language={language} messages={messages} />
          </div>
        </div>
        <CaseKnowledge presented={presented} locale={locale} messages={knowledge} factsFold={messages.factsFold} />
        <BeforeAfter
          presented={presented}
          draft={draft}
          domainName={words.domainName}
          messages={messages.beforeAfter}
        />
      </div>
    </div>
  );
}

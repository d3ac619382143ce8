import type { Locale } from "@/lib/i18n/locales";
import { formatMessage, formatPlural } from "@/lib/i18n/message";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { PresentedPrompt } from "@/lib/prompt/present";
import { estimateTokens } from "@/lib/prompt/estimate-tokens";
import { type PromptFormat, type RenderedSection, renderSections, sectionText } from "@/lib/prompt/render";
import { CopyPart } from "./copy-part";
import { Fold } from "./fold";
import { PromptText } from "./prompt-text";

export type PromptKind = "basic" | "pro";

type Props = {
  kind: PromptKind;
  prompt: Pick<PresentedPrompt, "sections" | "receipt">;
  /** The prompt's language, which may differ from the page's. */
  language: Locale;
  format: PromptFormat;
  /** How long the answer is asked to be, in words; the Pro prompt alone asks. */
  answerLength?: string;
  locale: Locale;
  messages: ResultMessages;
};

/** One prompt: its parts, each with why it is there. The text shown is the text copied. */
export function PromptPanel({ kind, prompt, language, format, answerLength, locale, messages }: Props) {
  const rendered = renderSections({ language, ...prompt }, format);
  const text = rendered.map(sectionText).join("\n\n");
  const words = messages.prompts[kind];
  const sizes = [
    formatPlural(locale, messages.characters, text.length),
    formatPlural(locale, messages.tokens, estimateTokens(text.length, language)),
    ...(answerLength ? [formatMessage(messages.answerLength, { length: answerLength })] : []),
  ];
  const parts = rendered.map((section, index) => (
    <PromptPart
      key={`${section.id}-${index}`}
      id={kind === "pro" && section.id !== "receipt" ? `part-${section.id}` : undefined}
      section={section}
      language={language}
      messages={messages}
    />
  ));
  return (
    <section aria-labelledby={`prompt-${kind}`} className="panel overflow-hidden" data-prompt={kind}>
      <header className="border-b border-line px-4 py-3 sm:px-5">
        <h2 id={`prompt-${kind}`} className="text-xl">
          {words.name}
        </h2>
        <p className="text-muted">{words.summary}</p>
        <p className="text-sm text-muted even-digits">{sizes.join(" · ")}</p>
      </header>
      {kind === "pro" ? (
        <Fold
          more={formatPlural(locale, messages.fold.more, text.split("\n").length)}
          less={messages.fold.less}
          name={words.name}
        >
          {parts}
        </Fold>
      ) : (
        parts
      )}
    </section>
  );
}

type PartProps = {
  id: string | undefined;
  section: RenderedSection;
  language: Locale;
  messages: ResultMessages;
};

function PromptPart({ id, section, language, messages }: PartProps) {
  const why: Record<string, string> = messages.why;
  if (section.id === "receipt") return <ReceiptLine section={section} language={language} why={messages.why.receipt} />;
  return (
    <div id={id} data-part={section.id} className="part">
      <pre lang={language} data-section={section.id} className="part-text">
        <PromptText segments={section.segments} />
      </pre>
      <div className="part-why">
        {why[section.id] && (
          <p>
            <span className="sr-only">{formatMessage(messages.whyLabel, { part: section.title })} </span>
            {why[section.id]}
          </p>
        )}
        <CopyPart of="part" name={section.title} />
      </div>
    </div>
  );
}

/** The first or last line, with what it is for beside it. */
function ReceiptLine({ section, language, why }: Omit<PartProps, "id" | "messages"> & { why: string }) {
  return (
    <div className="part part-line">
      <pre lang={language} className="prompt-text">
        <PromptText segments={section.segments} />
      </pre>
      <p className="text-sm text-muted max-sm:hidden">{why}</p>
    </div>
  );
}

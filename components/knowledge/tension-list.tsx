import Link from "next/link";
import type { ComponentType, ReactNode } from "react";
import { formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { KnowledgeMessages } from "@/lib/i18n/messages";
import { type StepId, stepOfField } from "@/lib/answers/steps";
import { markOn } from "@/lib/site/page-marks";
import { factPath, wizardPath } from "@/lib/site/routes";
import type { Tension } from "@/lib/tensions/find-tensions";

export type TensionMessages = KnowledgeMessages["tensions"];

type Props = {
  tensions: Tension[];
  /** Those that the tensions rest on, to be named in words. */
  facts: readonly { id: string; text: string }[];
  locale: Locale;
  messages: TensionMessages;
  /** Whether the answers are this reader's to change, in the step that asked for them. */ editable?: boolean;
  /** Leads back to the answer where whose it is only the browser knows. */
  WayBack?: ComponentType<{ step: StepId; children: ReactNode }>;
};

/** What collides in the answers, with a way out, and where to change one's mind. No score. */
export function TensionList({ tensions, facts, locale, messages, editable = false, WayBack }: Props) {
  if (tensions.length === 0) return <p className="text-muted">{messages.none}</p>;
  return (
    <ol className="coded coded-warn">
      {tensions.map((tension) => (
        <li key={tension.id} id={`tension-${tension.id}`}>
          <span>{tension.code}</span>
          <div className="grid gap-1">
            <p className="font-semibold">{tension.claim}</p>
            <p className="text-muted">
              {formatMessage(messages.wayOut, { text: tension.wayOut })}{" "}
              {WayBack && (
                <WayBack step={stepOfField[tension.field]}>
                  {messages.change}
                  <span className="sr-only"> {tension.code}</span>
                </WayBack>
              )}
            </p>
            {tension.facts.length > 0 && (
              <p className="text-sm text-muted">
                {messages.facts}{" "}
                {tension.facts.map((id, index) => (
                  <span key={id}>
                    {index > 0 && " · "}
                    <a href={factPath(locale, id)} className="text-muted">
                      {facts.find((fact) => fact.id === id)?.text ?? id}
                    </a>
                  </span>
                ))}
              </p>
            )}
            {editable && (
              <p className="text-sm">
                <Link prefetch={false} href={`${wizardPath(locale, stepOfField[tension.field])}?${markOn("back")}`}>
                  {messages.change}
                  <span className="sr-only"> {tension.code}</span>
                </Link>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

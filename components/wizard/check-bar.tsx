"use client";

import type { ReactNode } from "react";
import { formatPlural } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { WizardMessages } from "@/lib/i18n/messages";
import { usePresented } from "./presented-provider";

type Props = {
  locale: Locale;
  /** The server's count, for a page whose scripts do not run or have not yet. */
  tensions: number | undefined;
  messages: Pick<WizardMessages["check"], "tensions">;
  children: ReactNode;
};

/** Stays in view while the rows go by: the way on, and how much collides. */
export function CheckBar({ locale, tensions, messages, children }: Props) {
  const built = usePresented();
  const count = built?.presented.tensions.length ?? tensions ?? 0;
  return (
    <div className="z-10 flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-paper py-2 lg:border-0 lg:py-0 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0 lg:static!">
      {children}
      {count > 0 && (
        <a href="#tensions" className="inline-flex min-h-6 items-center text-warn">
          {formatPlural(locale, messages.tensions, count)}
        </a>
      )}
    </div>
  );
}

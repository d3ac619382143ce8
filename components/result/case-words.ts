import { choiceLabel } from "@/lib/answers/labels";
import type { Draft } from "@/lib/answers/answers";
import { asTitle } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import { wordingOf } from "@/lib/prompt/wording";
import type { CaseWords } from "./prompts-view";

/** What the server says of a case, whatever words a link adds to it. */
export function caseWords({ domain, answerLength = "normal" }: Draft, locale: Locale): CaseWords {
  return {
    ...(domain && domain !== "other" && { domainName: asTitle(choiceLabel("domains", domain, locale)) }),
    answerLength: wordingOf(locale).constraints.lengths[answerLength],
  };
}

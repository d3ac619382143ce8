import Link from "next/link";
import type { Issue } from "@/lib/answers/issues";
import type { Notice } from "@/lib/answers/notices";
import { formatList, formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { Draft } from "@/lib/answers/schema";
import { stepOfPath } from "@/lib/answers/steps";
import { wizardPath } from "@/lib/site/routes";
import { linkTo } from "@/lib/share/link";
import { fieldName, Notices } from "./notices";

type Props = { locale: Locale; issues: Issue[]; notices: Notice[]; draft: Draft; messages: ResultMessages };

/** A link from which no prompt can be built: what is missing, and a way on that keeps what was read. */
export function Incomplete({ locale, issues, notices, draft, messages }: Props) {
  const words = messages.incomplete;
  const missing = issues.map(({ path }) => {
    if (path === "domain" || path === "targetRegions" || path === "state") return words[path];
    return formatMessage(words.other, { path: fieldName(path, messages.fields) });
  });
  const first = issues[0] ? stepOfPath(issues[0].path) : "project";
  return (
    <div className="grid max-w-measure gap-6">
      <h1 className="text-4xl">{words.title}</h1>
      <p>{formatMessage(words.text, { list: formatList(locale, missing) })}</p>
      <Notices notices={notices} locale={locale} messages={messages} />
      <p>
        <Link
          className="button"
          href={linkTo(wizardPath(locale, first), draft, { words: "fragment" })}
          prefetch={false}
        >
          {words.action}
        </Link>
      </p>
    </div>
  );
}

import Link from "next/link";
import type { Issue } from "@/lib/answers/issues";
import type { Notice } from "@/lib/answers/notices";
import type { Draft } from "@/lib/answers/schema";
import { formatList, formatMessage } from "@/lib/i18n/message";
import type { Locale } from "@/lib/i18n/locales";
import type { ResultMessages } from "@/lib/i18n/messages";
import { stepOfPath } from "@/lib/answers/steps";
import { linkTo } from "@/lib/share/link";
import { wizardPath } from "@/lib/site/routes";
import { fieldName, type NoticeMessages, Notices, presentNotices } from "./notices";

export type IncompleteMessages = NoticeMessages & Pick<ResultMessages, "incomplete">;

type Props = {
  locale: Locale;
  draft: Draft;
  issues: Issue[];
  notices: Notice[];
  /** Where the words of the draft travel: in the query where no script will read a fragment. */
  words: "fragment" | "query";
  messages: IncompleteMessages;
};

/** A link from which no prompt can be built: what is missing, and a way on that keeps what was read. */
export function Incomplete({ locale, draft, issues, notices, words, messages }: Props) {
  const { title, text, action, ...missingWords } = messages.incomplete;
  const missing = issues.map(({ path }) => {
    if (path === "domain" || path === "state") return missingWords[path];
    return formatMessage(missingWords.other, { path: fieldName(path, messages.fields) });
  });
  const first = issues[0] ? stepOfPath(issues[0].path) : "project";
  return (
    <div className="grid max-w-measure gap-6">
      <h1 className="text-4xl">{title}</h1>
      <p>{formatMessage(text, { list: formatList(locale, missing) })}</p>
      <Notices notices={presentNotices(notices, locale, messages)} />
      <p>
        <Link className="button" href={linkTo(wizardPath(locale, first), draft, { words })} prefetch={false}>
          {action}
        </Link>
      </p>
    </div>
  );
}

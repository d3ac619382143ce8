import type { CaseSentences } from "@/lib/content/case-messages";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { BarMessages } from "./action-bar";
import type { IncompleteMessages } from "./incomplete";
import type { NoticeMessages } from "./notices";

/** The sentences of what acts around the prompts: those of the prompts themselves stay in the page that the server wrote. */
export type ShellMessages = BarMessages & Pick<ResultMessages, "tabs" | "copySection" | "copyFollowUp">;

/** And those of a link's page. */
export type LinkMessages = ShellMessages &
  NoticeMessages &
  Pick<ResultMessages, "title" | "local" | "edit" | "legend" | "received"> &
  Pick<CaseSentences, "keep"> & { caseNotices: CaseSentences["notices"] };

export function shellMessages(messages: ResultMessages): ShellMessages {
  const { bar, tabs, prompts, formats, formatLegend, takeAway, share, updating, unreachable } = messages;
  const { copied, copiedAnnouncement, copyRefused, manualCopyLabel, close, copySection, copyFollowUp } = messages;
  return {
    bar,
    tabs,
    prompts,
    formats,
    formatLegend,
    takeAway,
    share,
    updating,
    unreachable,
    copied,
    copiedAnnouncement,
    copyRefused,
    manualCopyLabel,
    close,
    copySection,
    copyFollowUp,
  };
}

export function linkMessages(messages: ResultMessages, cases: CaseSentences): LinkMessages {
  const { title, local, edit, legend, received, notices, fields } = messages;
  const { keep, notices: caseNotices } = cases;
  return { ...shellMessages(messages), title, local, edit, legend, received, notices, fields, keep, caseNotices };
}

/** Those of a link that may not be enough. */
export function incompleteMessages(messages: ResultMessages): IncompleteMessages & Pick<ResultMessages, "title"> {
  const { title, incomplete, notices, fields } = messages;
  return { title, incomplete, notices, fields };
}

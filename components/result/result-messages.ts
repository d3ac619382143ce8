import type { CaseSentences } from "@/lib/content/case-messages";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { BarMessages } from "./action-bar";
import type { IncompleteMessages } from "./incomplete";

/** The sentences of what acts around the prompts: those of the prompts themselves stay in the page that the server wrote. */
export type ShellMessages = BarMessages &
  Pick<ResultMessages, "tabs" | "copySection" | "copySectionOf" | "copyFollowUp" | "copyFollowUpOf">;

/** And those of a link's page. */
export type LinkMessages = ShellMessages &
  Pick<ResultMessages, "title" | "local" | "edit" | "legend" | "received"> & {
    /** What the room kept for the case's buttons is measured by. */
    keep: Pick<CaseSentences["keep"], "keep" | "all">;
  };

export function shellMessages(messages: ResultMessages): ShellMessages {
  const { bar, tabs, prompts, formats, formatLegend, takeAway, share, updating, unreachable } = messages;
  const { copied, copiedAnnouncement, copyRefused, manualCopyLabel, close } = messages;
  const { copySection, copySectionOf, copyFollowUp, copyFollowUpOf } = messages;
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
    copySectionOf,
    copyFollowUp,
    copyFollowUpOf,
  };
}

export function linkMessages(messages: ResultMessages, cases: CaseSentences): LinkMessages {
  const { title, local, edit, legend, received } = messages;
  const { keep, all } = cases.keep;
  return { ...shellMessages(messages), title, local, edit, legend, received, keep: { keep, all } };
}

/** Those of a link that may not be enough. */
export function incompleteMessages(messages: ResultMessages): IncompleteMessages & Pick<ResultMessages, "title"> {
  const { title, incomplete, notices, fields } = messages;
  return { title, incomplete, notices, fields };
}

import type { ResultMessages } from "@/lib/i18n/messages";
import type { IncompleteMessages } from "./incomplete";
import type { HeadingMessages } from "./result-heading";

/** The sentences that cross over to the browser: all but those of the parts rendered on the server. */
export function resultMessages(messages: ResultMessages): Omit<ResultMessages, "incomplete"> {
  const { incomplete: _incomplete, ...crossing } = messages;
  return crossing;
}

/** Those of a link that may not be enough. */
export function incompleteMessages(messages: ResultMessages): HeadingMessages & IncompleteMessages {
  const { kicker, title, lead, incomplete, notices, fields } = messages;
  return { kicker, title, lead, incomplete, notices, fields };
}

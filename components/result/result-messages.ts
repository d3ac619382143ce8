import type { ResultMessages } from "@/lib/i18n/messages";

/** The sentences that cross over to the browser: all but those of the parts rendered on the server. */
export function resultMessages(messages: ResultMessages): Omit<ResultMessages, "incomplete"> {
  const { incomplete: _incomplete, ...crossing } = messages;
  return crossing;
}

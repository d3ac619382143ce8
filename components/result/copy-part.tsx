"use client";

import { formatMessage } from "@/lib/i18n/message";
import { CopyButton } from "./copy-button";
import { usePromptsOfPage } from "./prompts-context";

type Props = { name: string; of: "part" | "follow-up" };

/** Copies the text beside it as the page shows it: the text itself need not be sent a second time. */
export function CopyPart({ name, of }: Props) {
  const { messages } = usePromptsOfPage();
  return (
    <CopyButton
      text={(button) => button.closest("[data-part]")?.querySelector("pre")?.textContent ?? ""}
      name={name}
      label={of === "part" ? messages.copySection : messages.copyFollowUp}
      fullLabel={
        of === "part"
          ? formatMessage(messages.copySectionOf, { part: name })
          : formatMessage(messages.copyFollowUpOf, { name })
      }
      messages={messages}
      action={of === "part" ? "copy-part" : "copy-follow-up"}
      look={of === "part" ? "link" : "quiet"}
    />
  );
}

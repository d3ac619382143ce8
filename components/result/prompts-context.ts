"use client";

import { createContext, useContext } from "react";
import type { StepId } from "@/lib/answers/steps";
import type { ResultMessages } from "@/lib/i18n/messages";
import type { CopyMessages } from "./copy-button";

/** What the islands within the prompts share: they stand in markup that the server wrote. */
export type PromptsOfPage = {
  messages: CopyMessages & Pick<ResultMessages, "copySection" | "copySectionOf" | "copyFollowUp" | "copyFollowUpOf">;
  /** Where an answer of a step is changed; nothing as long as nobody knows whose answers they are. */
  wayTo: (step: StepId) => string | undefined;
};

const Context = createContext<PromptsOfPage | undefined>(undefined);

export const PromptsOfPageProvider = Context.Provider;

export function usePromptsOfPage(): PromptsOfPage {
  const found = useContext(Context);
  if (!found) throw new Error("outside of the prompts' page");
  return found;
}

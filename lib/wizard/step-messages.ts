import type { StepId } from "@/lib/answers/steps";
import type { WizardMessages } from "@/lib/i18n/messages";

/**
 * The sentences of a step that cross over to the browser.
 * @returns only those: the rest of the file stays on the server
 */
export function stepMessages(messages: WizardMessages) {
  const { optional, offline, back, example, exampleFilled, undo, privacy, errorPrefix, errorSummary, required } =
    messages;
  const { tooLong, tooMany, invalid, charactersLeft, charactersOver, picker, state, stepList } = messages;
  const titles = Object.fromEntries(Object.entries(messages.steps).map(([id, step]) => [id, step.short]));
  return {
    continue: messages.continue,
    optional,
    offline,
    back,
    example,
    exampleFilled,
    undo,
    privacy,
    errorPrefix,
    errorSummary,
    required,
    tooLong,
    tooMany,
    invalid,
    charactersLeft,
    charactersOver,
    picker,
    state,
    stepList: {
      ...stepList,
      titles: { ...titles, check: stepList.check } as Record<StepId | "check" | "places", string>,
    },
  };
}

export type StepMessages = ReturnType<typeof stepMessages>;

import { type ReactNode, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { StorageFailure } from "@/lib/wizard/draft-storage";

export type DraftNotice = "restored" | "cleared" | "previous-kept" | "other-tab";

type Act = Record<
  "startOver" | "undoStartOver" | "takePrevious" | "takeOtherTab" | "keepThisTab" | "dismiss",
  () => void
>;

type Props = {
  notice: DraftNotice | undefined;
  failure: StorageFailure | undefined;
  messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">;
  act: Act;
};

/** What happened to the draft, and the way back from it. */
export function DraftNotices({ notice, failure, messages, act }: Props) {
  const region = useRef<HTMLDivElement>(null);
  const button = (label: string, onClick: () => void): ReactNode => (
    <button
      key={label}
      type="button"
      className="button-link"
      onClick={() => {
        onClick();
        // The pressed button goes: the focus moves to what can be done next, or to the page's beginning.
        requestAnimationFrame(() => (region.current?.querySelector("button") ?? document.querySelector("h1"))?.focus());
      }}
    >
      {label}
    </button>
  );
  const { restored, cleared, previousKept, otherTab, startOver, dismiss, previousTake, otherTabTake, otherTabKeep } =
    messages;
  const shown: Record<DraftNotice, [string, ReactNode[]]> = {
    restored: [restored, [button(startOver, act.startOver), button(dismiss, act.dismiss)]],
    cleared: [cleared, [button(messages.undo, act.undoStartOver)]],
    "previous-kept": [previousKept, [button(previousTake, act.takePrevious), button(dismiss, act.dismiss)]],
    "other-tab": [otherTab, [button(otherTabTake, act.takeOtherTab), button(otherTabKeep, act.keepThisTab)]],
  };
  const [sentence, actions] = notice ? shown[notice] : [];
  return (
    <div ref={region} role="status" className="mx-auto w-full max-w-6xl px-4 *:mt-4 print:hidden">
      {failure && <Notice>{messages.notStored[failure]}</Notice>}
      {sentence && <Notice actions={actions}>{sentence}</Notice>}
    </div>
  );
}

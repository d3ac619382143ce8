import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { useFromServer } from "@/components/ui/use-from-server";
import { useNoticeButtons } from "@/components/ui/use-notice-buttons";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { DraftEvent, DraftNotice, DraftState } from "@/lib/wizard/draft";

type Props = {
  draft: Pick<DraftState, "open" | "notice" | "failure" | "kept">;
  messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">;
  ask: (event: DraftEvent) => void;
  onTakeOtherTab: () => void;
};

/** What happened to the draft, and the way back from it. */
export function DraftNotices({ draft, messages, ask, onTakeOtherTab }: Props) {
  const { region, button } = useNoticeButtons();
  const fromServer = useFromServer();
  const startOver = button(messages.startOver, () => ask({ type: "started-over" }));
  const takeKept = (label: string) => button(label, () => ask({ type: "kept-taken" }));
  const dismiss = button(messages.dismiss, () => ask({ type: "dismissed" }));
  const shown: Record<DraftNotice, [string, ReactNode[]]> = {
    restored: [
      messages.restored,
      [startOver, draft.kept.length > 0 && takeKept(messages.previousTakeInstead), dismiss],
    ],
    kept: [messages.kept, [takeKept(messages.previousTake), dismiss]],
    cleared: [messages.cleared, [button(messages.undo, () => ask({ type: "start-over-undone" }))]],
    language: [messages.language, [dismiss]],
    "link-taken": [messages.previousKept, [takeKept(messages.previousTake), dismiss]],
    "other-tab": [
      messages.otherTab,
      [
        button(messages.otherTabTake, onTakeOtherTab),
        button(messages.otherTabKeep, () => ask({ type: "this-tab-chosen" })),
      ],
    ],
  };
  const [sentence, actions] = draft.notice ? shown[draft.notice] : [];
  return (
    <div ref={region} role="status" className="mx-auto w-full max-w-6xl px-4 *:mt-4 print:hidden">
      {draft.failure && <Notice>{messages.notStored[draft.failure]}</Notice>}
      {sentence && <Notice actions={actions}>{sentence}</Notice>}
      {fromServer && !draft.open && (
        <div aria-hidden="true" className="room-if-draft invisible">
          <Notice actions={[startOver, dismiss]}>{messages.restored}</Notice>
        </div>
      )}
    </div>
  );
}

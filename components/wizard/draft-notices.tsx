import { Notice } from "@/components/ui/notice";
import type { WizardMessages } from "@/lib/i18n/messages";
import type { StorageFailure } from "@/lib/wizard/draft-storage";

export type DraftNotice = "restored" | "cleared" | "previous-kept" | "other-tab";

type Act = Record<"startOver" | "undoStartOver" | "takePrevious" | "takeOtherTab" | "keepThisTab" | "dismiss", () => void>;

type Props = {
  notice: DraftNotice | undefined;
  failure: StorageFailure | undefined;
  messages: WizardMessages["draft"] & Pick<WizardMessages, "undo">;
  act: Act;
};

/** What happened to the draft, and the way back from it. */
export function DraftNotices({ notice, failure, messages, act }: Props) {
  const shown: Record<DraftNotice, [string, [string, () => void][]]> = {
    restored: [messages.restored, [[messages.startOver, act.startOver], [messages.dismiss, act.dismiss]]],
    cleared: [messages.cleared, [[messages.undo, act.undoStartOver]]],
    "previous-kept": [messages.previousKept, [[messages.previousTake, act.takePrevious], [messages.dismiss, act.dismiss]]],
    "other-tab": [messages.otherTab, [[messages.otherTabTake, act.takeOtherTab], [messages.otherTabKeep, act.keepThisTab]]],
  };
  const [sentence, actions] = notice ? shown[notice] : [];
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-2 px-4 pt-4 empty:hidden">
      {failure && <Notice>{messages.notStored[failure]}</Notice>}
      {sentence && (
        <Notice
          actions={actions?.map(([label, onClick]) => (
            <button key={label} type="button" className="button-link" onClick={onClick}>
              {label}
            </button>
          ))}
        >
          {sentence}
        </Notice>
      )}
    </div>
  );
}

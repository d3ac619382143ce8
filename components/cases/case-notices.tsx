import { Notice } from "@/components/ui/notice";
import { useNoticeButtons } from "@/components/ui/use-notice-buttons";
import type { CasesState } from "@/lib/cases/cases";
import type { CaseSentences } from "@/lib/content/case-messages";
import { formatMessage } from "@/lib/i18n/message";

type Props = {
  state: Pick<CasesState, "notice" | "undo" | "failure"> | undefined;
  messages: CaseSentences["notices"];
  onUndo: () => void;
  onDismiss: () => void;
};

/** What happened to the cases, and the way back from it. */
export function CaseNotices({ state, messages, onUndo, onDismiss }: Props) {
  const { region, button } = useNoticeButtons();
  const { notice, undo, failure } = state ?? {};
  const { kind, ...values } = notice ?? {};
  return (
    <div ref={region} role="status" data-case-notices className="grid gap-3 empty:hidden">
      {failure && <Notice>{messages[failure === "full" ? "full-storage" : failure]}</Notice>}
      {kind && (
        <Notice actions={[undo && button(messages.undo, onUndo), button(messages.dismiss, onDismiss)]}>
          {formatMessage(messages[kind], values)}
        </Notice>
      )}
    </div>
  );
}

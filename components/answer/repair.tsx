import { useState } from "react";
import { CopyButton } from "@/components/result/copy-button";
import type { AnswerSentences } from "@/lib/content/answer-messages";

type Props = {
  prompt: string;
  messages: AnswerSentences["page"];
  onCorrection: (correction: string) => Promise<void>;
};

/** The prompt that asks for the corrected sections, and where these come back. */
export function Repair({ prompt, messages, onCorrection }: Props) {
  const [correction, setCorrection] = useState("");
  return (
    <section aria-labelledby="repair" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="repair" className="text-2xl">
        {messages.repair}
      </h2>
      <p>{messages.repairLead}</p>
      <CopyButton
        text={prompt}
        name={messages.repair}
        label={messages.copyRepair}
        messages={messages.copy}
        action="copy-repair"
        look="primary"
      />
      <pre
        tabIndex={0}
        aria-labelledby="repair"
        role="region"
        className="max-h-80 overflow-auto whitespace-pre-wrap break-words bg-sunken p-3 text-sm"
      >
        {prompt}
      </pre>
      <label htmlFor="corrected" className="font-semibold">
        {messages.corrected}
      </label>
      <textarea
        id="corrected"
        rows={6}
        spellCheck={false}
        autoComplete="off"
        value={correction}
        className="w-full rounded border border-control bg-surface p-3 font-mono text-sm"
        onChange={(event) => setCorrection(event.target.value)}
      />
      <button
        type="button"
        className="button button-quiet justify-self-start"
        onClick={() => void onCorrection(correction).then(() => setCorrection(""))}
      >
        {messages.merge}
      </button>
    </section>
  );
}

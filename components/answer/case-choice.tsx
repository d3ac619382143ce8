import type { CaseSource } from "@/lib/answer-check/case-of-address";
import type { AnswerSentences } from "@/lib/content/answer-messages";

type Props = {
  source: CaseSource;
  onSource: (source: CaseSource) => void;
  /** What the answers are called that the page's address carries; nothing where it carries none. */
  ofAddress: string | undefined;
  messages: AnswerSentences["page"];
};

/** Which case the answer is held against. */
export function CaseChoice({ source, onSource, ofAddress, messages }: Props) {
  const choices: [CaseSource, string][] = [
    ...(ofAddress === undefined ? [] : [["link", ofAddress] satisfies [CaseSource, string]]),
    ["draft", messages.caseDraft],
    ["none", messages.caseNone],
  ];
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{messages.case}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="flex items-start gap-3 py-1">
          <input
            type="radio"
            name="case"
            className="mt-1 size-5"
            checked={source === value}
            onChange={() => onSource(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

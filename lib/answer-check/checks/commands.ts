import { answerWords } from "@/lib/content/answer-words";
import type { Check } from "../check";
import type { Found } from "../finding";

/** Shorter lines hold no order. */
const shortest = 12;

/** Text that speaks to the reader's tools, and commands that run what they fetch unseen. */
export const commands: Check = {
  id: "commands",
  run({ answer }) {
    return answer.lines.flatMap(({ number, folded }): Found[] => {
      if (folded.length < shortest) return [];
      if (answerWords("commands").some((phrase) => folded.includes(phrase)))
        return [{ key: "speaks-to-tools", severity: "blocks", line: number }];
      return runsWhatItFetches(folded) ? [{ key: "runs-unseen", severity: "costs", line: number }] : [];
    });
  },
};

function runsWhatItFetches(folded: string): boolean {
  const fetches = ["curl ", "wget "].some((command) => folded.includes(command));
  return (
    fetches && ["| sh", "| bash", "|sh", "|bash", "| sudo", "| node", "| python"].some((end) => folded.includes(end))
  );
}

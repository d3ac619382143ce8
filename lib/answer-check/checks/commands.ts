import type { Check } from "../check";
import type { Found } from "../finding";
import { presentIn } from "../text";

const fetching = ["curl ", "wget ", "irm ", "iwr "];
/** Shorter lines hold no order. */
const shortest = 12;

/** Text that speaks to the reader's tools, and commands that run what they fetch unseen. */
export const commands: Check = {
  id: "commands",
  run({ answer }) {
    const orders = presentIn(answer.folded, "commands");
    const mayFetch = fetching.some((command) => answer.folded.includes(command));
    if (orders.length === 0 && !mayFetch) return [];
    return answer.lines.flatMap(({ number, folded }): Found[] => {
      if (folded.length < shortest) return [];
      if (orders.some((phrase) => folded.includes(phrase)))
        return [{ key: "speaks-to-tools", severity: "blocks", line: number }];
      return runsWhatItFetches(folded) ? [{ key: "runs-unseen", severity: "costs", line: number }] : [];
    });
  },
};

function runsWhatItFetches(folded: string): boolean {
  if (!fetching.some((command) => folded.includes(command))) return false;
  const piped = ["| sh", "| bash", "|sh", "|bash", "| sudo", "| node", "| python", "| zsh", "| iex", "|iex"];
  const inside = ["bash <(", "sh <(", '-c "$(', "-c '$(", "eval $(", 'eval "$(', "eval `", "source <("];
  return [...piped, ...inside].some((each) => folded.includes(each));
}

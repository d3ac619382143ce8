import type { Check } from "../check";

/** A block of code that never ends: the answer was cut in it, or all that follows is read as code. */
export const fences: Check = {
  id: "fences",
  run({ answer }) {
    return answer.fences
      .filter(({ isClosed }) => !isClosed)
      .map(({ line }) => ({ key: "fence-open", severity: "blocks", line }));
  },
};

import type { Check } from "../check";
import { secretsIn } from "../secret-places";

/** Secrets pasted by mistake; what is quoted of them is only their beginning. */
export const secrets: Check = {
  id: "secrets",
  run({ answer }) {
    return answer.lines.flatMap(({ number, text }) => {
      const [first] = secretsIn(text);
      return first ? [{ key: "secret", severity: "blocks", line: number, quoted: `${first.shown}…` }] : [];
    });
  },
};

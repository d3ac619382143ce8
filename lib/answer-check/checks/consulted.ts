import type { Check } from "../check";
import type { Found } from "../finding";
import { addressesIn } from "../expected";
import { hasWordOf, presentIn } from "../text";
import { lastLetter } from "../check";

/** "I looked it up in the documentation", without saying where. */
export const consulted: Check = {
  id: "consulted",
  readsWords: true,
  run({ answer }) {
    const claims = presentIn(answer.folded, "claimsToHaveRead");
    if (claims.length === 0) return [];
    const end = lastLetter(answer);
    const inRegister = new Set(
      answer.tables.filter(({ section }) => section === end).flatMap(({ rows }) => rows.map(({ line }) => line)),
    );
    return answer.written.flatMap(({ number, text, folded, kind }): Found[] => {
      if (inRegister.has(number) || kind === "heading" || !claims.some((claim) => folded.includes(claim))) return [];
      if (addressesIn(text).length > 0 || hasWordOf(folded, "fromMemory")) return [];
      return [{ key: "read-nowhere", severity: "costs", line: number }];
    });
  },
};
